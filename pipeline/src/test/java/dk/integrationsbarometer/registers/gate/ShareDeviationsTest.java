package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many have a job, parents, or an address where they are looked up, delivery by delivery. */
class ShareDeviationsTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 3, 31);
  private static final String SAID = "of the PNR of bef are among its PNR";
  private static final long PEOPLE = 10_000;

  @Test
  void halfOfThoseWhoWorkAreMissing() {
    assertThat(found(Measure.MATCHES, PEOPLE, 7450, 7390, 3710))
        .containsExactly(
            new Finding(
                Level.HOLD_BACK,
                Measure.MATCHES,
                "PNR",
                "37.1 % of the PNR of bef are among its PNR (73.9 % before)"));
  }

  @Test
  void moreThanUsualIsSaidToo() {
    assertThat(found(Measure.MATCHES, PEOPLE, 5000, 5010, 5750))
        .extracting(Finding::level, Finding::words)
        .containsExactly(
            tuple(Level.NOTE, "57.5 % of the PNR of bef are among its PNR (50.1 % before)"));
  }

  @Test
  void asUsualAndTooFewToTellPass() {
    assertThat(found(Measure.MATCHES, PEOPLE, 7450, 7390, 7600)).isEmpty();
    assertThat(found(Measure.MATCHES, 20, 15, 15, 2)).isEmpty();
    assertThat(found(Measure.MATCHES, PEOPLE, 7450, 3710)).isEmpty();
  }

  /** When a library gets more users, more of those with a job are among them; jobs are as usual. */
  @Test
  void keysOfWhichFewAreUsuallyFoundAreNotLookedAt() {
    assertThat(found(Measure.FOUND, PEOPLE, 2200, 2100, 4000)).isEmpty();
    assertThat(found(Measure.FOUND, PEOPLE, 9700, 9800, 4000))
        .extracting(Finding::level)
        .containsExactly(Level.HOLD_BACK);
  }

  /** Fewer than ever are no reason to doubt a delivery. */
  @Test
  void moreAnswersThatAreNotTheRegistersOwnAreFound() {
    assertThat(found(Measure.DIFFERS, PEOPLE, 10, 20, 900))
        .extracting(Finding::level)
        .containsExactly(Level.HOLD_BACK);
    assertThat(found(Measure.DIFFERS, PEOPLE, 10, 20, 200))
        .extracting(Finding::level)
        .containsExactly(Level.NOTE);
    assertThat(found(Measure.DIFFERS, PEOPLE, 900, 910, 10)).isEmpty();
    assertThat(found(Measure.DIFFERS, 30, 0, 0, 2)).isEmpty();
  }

  /** There is nothing that they could be compared with, or it is as bad. */
  @Test
  void moreThanAnyDeliveryMayHaveAreFoundInTheFirstAndInAllAlike() {
    Finding found =
        new Finding(
            Level.HOLD_BACK,
            Measure.DIFFERS_AT_MOST,
            "PNR",
            "40.0 % of the PNR of bef are among its PNR (at most 10.0 % may)");
    assertThat(found(Measure.DIFFERS, PEOPLE, 4000)).containsExactly(found);
    assertThat(found(Measure.DIFFERS, PEOPLE, 990, 990, 4000))
        .extracting(Finding::measure)
        .containsExactly(Measure.DIFFERS);
    assertThat(found(Measure.DIFFERS, PEOPLE, 1000)).isEmpty();
    assertThat(found(Measure.DIFFERS, 40, 9)).isEmpty();
    assertThat(found(Measure.MATCHES, PEOPLE, 4000)).isEmpty();
  }

  /** Step by step it becomes more than any may have. */
  @Test
  void aSlowRiseIsFoundAtTheLimit() {
    assertThat(found(Measure.DIFFERS, PEOPLE, 930, 960, 980, 1040)).isEmpty();
    assertThat(found(Measure.DIFFERS, PEOPLE, 930, 960, 980, 1100))
        .extracting(Finding::measure)
        .containsExactly(Measure.DIFFERS_AT_MOST);
  }

  /** Those before it are the ones that passed, so somebody has accepted it. */
  @Test
  void asManyAsInOneThatWasAcceptedPass() {
    assertThat(found(Measure.DIFFERS, PEOPLE, 4000, 4100)).isEmpty();
    assertThat(found(Measure.DIFFERS, PEOPLE, 4000, 4600))
        .extracting(Finding::measure)
        .containsExactly(Measure.DIFFERS_AT_MOST);
  }

  /** In the last of some deliveries, of which so many each are found. */
  private static List<Finding> found(Measure measure, long of, long... some) {
    List<Share> shares = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    for (int i = 0; i < some.length; i++) {
      dates.add(FIRST.plusMonths(3L * i));
      shares.add(new Share(measure, "PNR", SAID, dates.get(i), "", "", of, some[i]));
    }

    LocalDate last = dates.remove(dates.size() - 1);
    return ShareDeviations.of(Gate.USUAL, shares, last, dates);
  }
}
