package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parents were delivered anew: of the people who look for them, others find theirs. */
class RedeliveredTest {
  private static final double LIMIT = 10;
  private static final Link LINK = new Link("bef", "MOR_ID", "person", "PNR");
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
  private static final List<Share> BEFORE =
      List.of(share(MARCH, "a-1-", 750), share(JUNE, "b-1-", 760));

  @Test
  void withOtherKeysNobodyFindsThem() {
    assertThat(
            Redelivered.of(
                LIMIT, LINK, List.of(share(MARCH, "a-2-", 10), share(JUNE, "b-2-", 0)), BEFORE))
        .contains(
            new Finding(
                Level.HOLD_BACK,
                Measure.MATCHES,
                "PNR",
                "0.0 % of the MOR_ID of bef are among its PNR on 2022-06-30 (76.0 % before)"));
  }

  @Test
  void aLittleFurtherAwayIsSaid() {
    assertThat(Redelivered.of(LIMIT, LINK, List.of(share(MARCH, "a-2-", 620)), BEFORE))
        .map(Finding::level)
        .contains(Level.NOTE);
  }

  @Test
  void asManyAsBeforeAndTheSameRowsPass() {
    assertThat(Redelivered.of(LIMIT, LINK, List.of(share(MARCH, "a-2-", 745)), BEFORE)).isEmpty();
    assertThat(Redelivered.of(LIMIT, LINK, BEFORE, BEFORE)).isEmpty();
  }

  /** Whoever delivers the people anew as well has other rows to look with. */
  @Test
  void otherPeopleAreNotHeldAgainstThoseBefore() {
    assertThat(Redelivered.of(LIMIT, LINK, List.of(share(MARCH, "c-2-", 0)), BEFORE)).isEmpty();
  }

  private static Share share(LocalDate date, String rests, long some) {
    return new Share(Measure.MATCHES, LINK.column(), LINK.found(), date, "", rests, 1000, some);
  }
}
