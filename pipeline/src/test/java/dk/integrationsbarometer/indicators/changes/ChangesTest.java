package dk.integrationsbarometer.indicators.changes;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
  /** Newcombe 1998, table II: 56 of 70 less 48 of 80 is 0.20, from 0.0524 to 0.3339. */
  @Test
  void aChangeOfSharesHasNewcombesInterval() {
    Change change = newest(Employment.share(), at(2021, "48/80") + at(2022, "56/70"));

    assertThat(change.value().orElseThrow()).isCloseTo(20, within(1e-9));
    assertThat(change.interval().orElseThrow().low()).isCloseTo(5.24, within(0.005));
    assertThat(change.interval().orElseThrow().high()).isCloseTo(33.39, within(0.005));
    Interval newcombe = ShareInterval.newcombe(56, 70, 48, 80, Confidence.USUAL).orElseThrow();
    assertThat(change.interval().orElseThrow().low()).isCloseTo(100 * newcombe.low(), within(1e-9));
  }

  @Test
  void fivePeriodsThatRiseSteadilyAreBetter() {
    assertThat(newest(Employment.share(), halfYears(50, 53, 56, 59, 62)).trend())
        .isEqualTo(TrendSign.BETTER);
    assertThat(newest(Employment.share(), halfYears(62, 59, 56, 53, 50)).trend())
        .isEqualTo(TrendSign.WORSE);
  }

  @Test
  void aRiseThatHangsOnOneFigureIsNoClearChange() {
    assertThat(newest(Employment.share(), halfYears(50, 50, 50, 50, 62)).trend())
        .isEqualTo(TrendSign.NO_CLEAR_CHANGE);
  }

  @Test
  void fourPeriodsSayNothing() {
    assertThat(newest(Employment.share(), halfYears(50, 53, 56, 59)).trend())
        .isEqualTo(TrendSign.CANNOT_BE_SAID);
  }

  @Test
  void nothingIsSaidAcrossABreak() {
    Employment broken = Employment.share().breaking(LocalDate.of(2021, 1, 1));

    assertThat(newest(broken, halfYears(50, 53, 56, 59, 62)).trend())
        .isEqualTo(TrendSign.CANNOT_BE_SAID);
  }

  @Test
  void aTrendIsNotToldWhenOneOfItsFiguresIsHidden() {
    String people = halfYears(50, 53, 56, 59, 62).replace("5300/10000", "3/10000");
    List<ChangeRow> changes =
        PrimaryOnly.release(figures(Employment.share(), people)).rows(Tables.CHANGES);

    assertThat(changes)
        .filteredOn(change -> change.group().equals("dansk"))
        .last()
        .extracting(ChangeRow::trend)
        .isEqualTo(TrendSign.CANNOT_BE_SAID);
  }

  /** A half-year per number, from 2020H1 on, of 10,000 people. */
  private static String halfYears(int... percents) {
    var text = new StringBuilder();
    for (int i = 0; i < percents.length; i++) {
      int year = 2020 + i / 2;
      String[] days =
          i % 2 == 0 ? new String[] {"03-31", "06-30"} : new String[] {"09-30", "12-31"};
      text.append("%d-%s | 101 | dansk | | %d/10000%n".formatted(year, days[0], 100 * percents[i]));
      text.append("%d-%s | 101 | alle | | 0/0%n".formatted(year, days[1]));
    }

    return text.toString();
  }

  private static String at(int year, String fraction) {
    return "%d-03-31 | 101 | dansk | | %s%n%d-06-30 | 101 | alle | | 0/0%n"
        .formatted(year, fraction, year);
  }

  private static Change newest(Employment employment, String people) {
    List<Change> changes =
        figures(employment, people).changes().stream()
            .filter(change -> change.later().key().group().equals("dansk"))
            .toList();
    return changes.get(changes.size() - 1);
  }
}
