package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deliveries that came in the place of others: other keys are found in them than before. */
class RedeliveredTest {
  private static final Link LINK = new Link("bef", "MOR_ID", "person", "PNR");
  private static final Link JOBS = new Link("bfl", "PNR", "bef", "PNR");
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
  private static final List<Share> BEFORE =
      List.of(share(MARCH, "a-1-", 750), share(JUNE, "b-1-", 760));

  @Test
  void withOtherKeysNobodyFindsThem() {
    assertThat(found(LINK, List.of(share(MARCH, "a-2-", 10), share(JUNE, "b-2-", 0)), BEFORE))
        .containsExactly(
            entry(
                "person=all",
                new Finding(
                    Level.HOLD_BACK,
                    Measure.REDELIVERED,
                    "PNR",
                    "0.0 % of the MOR_ID of bef are among its PNR on 2022-06-30 (76.0 % before)")));
  }

  @Test
  void aLittleFurtherAwayIsSaid() {
    assertThat(found(LINK, List.of(share(MARCH, "a-2-", 620)), BEFORE).values())
        .extracting(Finding::level)
        .containsExactly(Level.NOTE);
  }

  @Test
  void asManyAsBeforeAndTheSameRowsPass() {
    assertThat(found(LINK, List.of(share(MARCH, "a-2-", 745)), BEFORE)).isEmpty();
    assertThat(found(LINK, BEFORE, BEFORE)).isEmpty();
  }

  /** Whoever looks for them was delivered anew as well, and answers for it. */
  @Test
  void otherPeopleAreHeldAgainstThoseInWhosePlaceTheyCame() {
    assertThat(found(LINK, List.of(share(MARCH, "c-2-", 0)), BEFORE))
        .containsExactly(
            entry(
                "bef=2022-03-31",
                new Finding(
                    Level.HOLD_BACK,
                    Measure.REDELIVERED,
                    "MOR_ID",
                    "0.0 % of its MOR_ID are among the PNR of person on 2022-03-31 (75.0 % before)")));
    assertThat(found(LINK, List.of(share(MARCH, "c-2-", 750)), BEFORE)).isEmpty();
  }

  /** People and their parents have other keys, and those with a job have not. */
  @Test
  void peopleWhoseJobsAreNoLongerFoundAreHeldAgainstThoseBefore() {
    List<Share> before = List.of(jobs(MARCH, "a-1-", MARCH, 740), jobs(JUNE, "b-1-", JUNE, 750));
    List<Share> now = List.of(jobs(MARCH, "a-2-", MARCH, 0), jobs(JUNE, "b-2-", JUNE, 0));
    assertThat(found(JOBS, now, before))
        .containsOnlyKeys("bef=2022-03-31", "bef=2022-06-30")
        .containsEntry(
            "bef=2022-06-30",
            new Finding(
                Level.HOLD_BACK,
                Measure.REDELIVERED,
                "PNR",
                "0.0 % of its PNR are among the PNR of bfl on 2022-06-30 (75.0 % before)"));
  }

  /** A new quarter can be nearer than the one that jobs were held against before. */
  @Test
  void anotherDateIsNoDeliveryInTheSamePlace() {
    assertThat(
            found(
                JOBS,
                List.of(jobs(JUNE, "b-2-", JUNE, 750)),
                List.of(jobs(JUNE, "b-1-", MARCH, 500))))
        .isEmpty();
  }

  private static Map<String, Finding> found(Link link, List<Share> now, List<Share> before) {
    return Redelivered.of(link, Gate.USUAL, Gate.USUAL, now, before);
  }

  private static Share share(LocalDate date, String rests, long some) {
    return new Share(Measure.MATCHES, LINK.column(), LINK.found(), date, "", rests, 1000, some);
  }

  private static Share jobs(LocalDate date, String rests, LocalDate people, long some) {
    return new Share(
        Measure.MATCHES, "PNR", JOBS.covered(), date, "bef=" + people, rests, 1000, some);
  }
}
