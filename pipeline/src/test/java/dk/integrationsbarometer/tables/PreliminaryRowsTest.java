package dk.integrationsbarometer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rows rest on a delivery that is to be corrected. */
class PreliminaryRowsTest {
  private static final String PERIOD = "2022H1";

  @Test
  void whatIsInOrderOfAPeriodIsPreliminaryAndNothingElse() {
    FigureRow normal = figure(ObsStatus.NORMAL);

    assertThat(Tables.FIGURES.preliminary(normal, of(PERIOD)))
        .isEqualTo(figure(ObsStatus.PRELIMINARY));
    assertThat(Tables.FIGURES.preliminary(normal, of("2021H2"))).isEqualTo(normal);
    FigureRow uncertain = figure(ObsStatus.UNRELIABLE);
    assertThat(Tables.FIGURES.preliminary(uncertain, of(PERIOD))).isEqualTo(uncertain);
  }

  @Test
  void aChangeRestsOnItsEarlierPeriodToo() {
    ChangeRow change = change();

    for (String period : Set.of(PERIOD, "2021H2")) {
      assertThat(Tables.CHANGES.preliminary(change, of(period)).obsStatus())
          .isEqualTo(ObsStatus.PRELIMINARY);
    }

    assertThat(Tables.CHANGES.preliminary(change, of("2021H1"))).isEqualTo(change);
  }

  @Test
  void whatOnlyTheAdjustedGapRestsOnLeavesTheGapAsItIs() {
    var ofAdjusted = new TableRows.Preliminary(Set.of(), Set.of(PERIOD), Map.of());
    GapRow gap = Tables.GAPS.preliminary(gap("dansk"), ofAdjusted);

    assertThat(gap.obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(gap.adjustment().adjustedObsStatus()).contains(ObsStatus.PRELIMINARY);
  }

  @Test
  void aPartOfAGapRestsOnWhatTheAdjustedGapRestsOn() {
    var ofAdjusted = new TableRows.Preliminary(Set.of(), Set.of(PERIOD), Map.of());
    var part =
        new GapPartRow(
            "andel", PERIOD, "101", "b", "dansk", "rates", 1, "percent", ObsStatus.NORMAL);

    assertThat(Tables.GAP_PARTS.preliminary(part, ofAdjusted).obsStatus())
        .isEqualTo(ObsStatus.PRELIMINARY);
    assertThat(Tables.GAP_PARTS.preliminary(part, of("2021H2"))).isEqualTo(part);
  }

  @Test
  void aGapAgainstAnotherIndicatorRestsOnThatOnesDeliveriesToo() {
    var ofOther = new TableRows.Preliminary(Set.of(), Set.of(), Map.of("borgere", Set.of(PERIOD)));

    assertThat(Tables.GAPS.preliminary(gap("borgere"), ofOther).obsStatus())
        .isEqualTo(ObsStatus.PRELIMINARY);
    assertThat(Tables.GAPS.preliminary(gap("dansk"), ofOther)).isEqualTo(gap("dansk"));
  }

  private static TableRows.Preliminary of(String period) {
    return new TableRows.Preliminary(Set.of(period), Set.of(period), Map.of());
  }

  private static FigureRow figure(ObsStatus status) {
    return new FigureRow(
        "andel",
        PERIOD,
        "101",
        "dansk",
        Slice.TOTAL,
        OptionalDouble.of(59.5),
        "percent",
        OptionalDouble.of(119),
        OptionalDouble.of(200),
        OptionalLong.of(200),
        Optional.empty(),
        status,
        ConfStatus.FREE,
        OptionalDouble.empty());
  }

  private static ChangeRow change() {
    return new ChangeRow(
        "andel",
        PERIOD,
        "101",
        "dansk",
        Slice.TOTAL,
        "2021H2",
        OptionalDouble.of(1.5),
        Optional.empty(),
        "percentage points",
        TrendSign.CANNOT_BE_SAID,
        ObsStatus.NORMAL,
        ConfStatus.FREE);
  }

  private static GapRow gap(String reference) {
    return new GapRow(
        "andel",
        PERIOD,
        "101",
        "ikke-vestlig",
        reference,
        Slice.TOTAL,
        OptionalDouble.of(-18.7),
        "percentage points",
        Optional.empty(),
        OptionalDouble.of(0.76),
        ObsStatus.NORMAL,
        ConfStatus.FREE,
        OptionalDouble.empty(),
        GapAdjustment.without(ObsStatus.NORMAL),
        Optional.empty());
  }
}
