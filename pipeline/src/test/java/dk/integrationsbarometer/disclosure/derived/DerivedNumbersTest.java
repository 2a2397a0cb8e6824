package dk.integrationsbarometer.disclosure.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GoalPlace;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import dk.integrationsbarometer.testkit.Employment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * What other tables tell of hidden figures. Women are hidden in 2022H1, everybody is published, and
 * so are the women of 2021H1; the youngest women are hidden as a class.
 */
class DerivedNumbersTest {
  private static final Adjustment HELD_EQUAL =
      new Adjustment(new Breakdown(List.of(Employment.KOEN)), Adjustment.Standard.BOTH);
  private static final Indicator INDICATOR = Employment.share().adjusting(HELD_EQUAL).indicator();
  private static final String ID = INDICATOR.id();
  private static final String PERIOD = "2022H1";
  private static final String EARLIER = "2021H1";
  private static final String AREA = "101";
  private static final Slice WOMEN = Slice.TOTAL.with("koen", "kvinde");
  private static final String OF_WOMEN = ID + " 2022H1 101 %s [koen=kvinde] (in %s)";

  @Test
  void aGapTellsOfItsHiddenSide() {
    assertThat(exposed(Tables.GAPS, gap(WOMEN, 3, GapAdjustment.NONE)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "gaps"));
    assertThat(exposed(Tables.GAPS, gap(Slice.TOTAL, 3, GapAdjustment.NONE))).isEmpty();
  }

  /** Of one group the women, and everybody with whom they or the men are compared. */
  @Test
  void aGapBetweenClassesTellsOfItsHiddenSide() {
    Slice men = Slice.TOTAL.with("koen", "mand");
    String women = OF_WOMEN.formatted("ikke-vestlig", "gaps");

    assertThat(exposed(Tables.GAPS, ofClass("ikke-vestlig", WOMEN, "koen=mand")))
        .containsExactly(women);
    assertThat(exposed(Tables.GAPS, ofClass("ikke-vestlig", men, "koen=kvinde")))
        .containsExactly(women);
    assertThat(exposed(Tables.GAPS, ofClass("ikke-vestlig", WOMEN, "koen=total")))
        .containsExactly(women);
    assertThat(exposed(Tables.GAPS, ofClass("ikke-vestlig", men, "koen=rest"))).isEmpty();
    assertThat(exposed(Tables.GAPS, ofClass("dansk", men, "koen=kvinde"))).isEmpty();
  }

  @Test
  void anAdjustedGapTellsOfAHiddenClassOfWhatItHoldsEqual() {
    var adjusted =
        new GapAdjustment(
            OptionalDouble.of(2),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.of(ObsStatus.NORMAL));

    assertThat(exposed(Tables.GAPS, gap(Slice.TOTAL, 3, adjusted)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "gaps"));
    assertThat(
            exposed(
                Tables.GAP_PARTS,
                new GapPartRow(
                    ID,
                    PERIOD,
                    AREA,
                    "ikke-vestlig",
                    "dansk",
                    GapPartRow.RATES,
                    2,
                    "pp",
                    ObsStatus.NORMAL)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "gap_parts"));
  }

  @Test
  void aChangeTellsOfEitherPeriod() {
    assertThat(
            exposed(
                Tables.CHANGES,
                new ChangeRow(
                    ID,
                    PERIOD,
                    AREA,
                    "ikke-vestlig",
                    WOMEN,
                    EARLIER,
                    OptionalDouble.of(1),
                    Optional.empty(),
                    "pp",
                    TrendSign.CANNOT_BE_SAID,
                    ObsStatus.NORMAL,
                    ConfStatus.FREE)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "changes"));
  }

  @Test
  void theChangeOfAGapTellsOfItsFourFigures() {
    assertThat(
            exposed(
                Tables.GAP_CHANGES,
                new GapChangeRow(
                    ID,
                    PERIOD,
                    AREA,
                    "ikke-vestlig",
                    "dansk",
                    WOMEN,
                    EARLIER,
                    OptionalDouble.of(1),
                    Optional.empty(),
                    "pp",
                    ObsStatus.NORMAL,
                    ConfStatus.FREE)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "gap_changes"));
  }

  @Test
  void aGradientTellsOfItsClasses() {
    assertThat(
            exposed(
                Tables.GRADIENTS,
                new GradientRow(
                    ID,
                    PERIOD,
                    AREA,
                    "ikke-vestlig",
                    "koen",
                    OptionalDouble.of(1),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    "pp",
                    ObsStatus.NORMAL,
                    ConfStatus.FREE)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "gradients"));
  }

  @Test
  void aBenchmarkTellsOfTheOtherArea() {
    var row =
        new BenchmarkRow(
            ID,
            PERIOD,
            "147",
            AREA,
            "ikke-vestlig",
            WOMEN,
            OptionalDouble.of(1),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            "pp",
            ObsStatus.NORMAL,
            ConfStatus.FREE);

    assertThat(exposed(Tables.BENCHMARKS, row))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "benchmarks"));
  }

  @Test
  void whereAGoalStandsTellsOfItsFigureWithoutANumber() {
    assertThat(exposed(Tables.TARGETS, goal(GoalStatus.BEHIND)))
        .containsExactly(OF_WOMEN.formatted("ikke-vestlig", "targets"));
    assertThat(exposed(Tables.TARGETS, goal(GoalStatus.NOT_MEASURED))).isEmpty();
  }

  private static TargetRow goal(GoalStatus status) {
    return new TargetRow(
        ID,
        "lige",
        Optional.of(PERIOD),
        Optional.of(AREA),
        "parity",
        "dansk",
        Optional.of("ikke-vestlig"),
        WOMEN,
        OptionalDouble.empty(),
        Optional.of(EARLIER),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "pp",
        status,
        ObsStatus.NORMAL,
        ConfStatus.FREE,
        new Labels("", ""),
        new GoalPlace(Optional.empty(), Optional.empty(), Optional.empty(), new Labels("", "")),
        OptionalDouble.empty(),
        Newest.YES);
  }

  private static GapRow gap(Slice slice, double value, GapAdjustment adjustment) {
    return gap("ikke-vestlig", "dansk", slice, value, adjustment);
  }

  private static GapRow ofClass(String group, Slice slice, String reference) {
    return gap(group, reference, slice, 3, GapAdjustment.NONE);
  }

  private static GapRow gap(
      String group, String reference, Slice slice, double value, GapAdjustment adjustment) {
    return new GapRow(
        ID,
        PERIOD,
        AREA,
        group,
        reference,
        slice,
        OptionalDouble.of(value),
        "pp",
        Optional.empty(),
        OptionalDouble.empty(),
        ObsStatus.NORMAL,
        ConfStatus.FREE,
        OptionalDouble.empty(),
        adjustment,
        Optional.empty());
  }

  private static <R extends Record> List<String> exposed(TableOf<R> table, R row) {
    List<FigureRow> figures = new ArrayList<>();
    for (String group : List.of("dansk", "ikke-vestlig")) {
      figures.add(figure(EARLIER, group, Slice.TOTAL, ConfStatus.FREE));
      figures.add(figure(EARLIER, group, WOMEN, ConfStatus.FREE));
      figures.add(figure(PERIOD, group, Slice.TOTAL, ConfStatus.FREE));
    }

    figures.add(figure(PERIOD, "dansk", WOMEN, ConfStatus.FREE));
    figures.add(figure(PERIOD, "ikke-vestlig", WOMEN, ConfStatus.CONFIDENTIAL));
    TableRows rows = TableRows.none().with(Tables.FIGURES, figures).with(table, List.of(row));
    return List.copyOf(DerivedNumbers.exposed(List.of(INDICATOR), rows));
  }

  private static FigureRow figure(String period, String group, Slice slice, ConfStatus status) {
    boolean isFree = status == ConfStatus.FREE;
    return new FigureRow(
        ID,
        period,
        AREA,
        group,
        slice,
        isFree ? OptionalDouble.of(50) : OptionalDouble.empty(),
        "pct",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        isFree ? OptionalLong.of(40) : OptionalLong.empty(),
        Optional.empty(),
        isFree ? ObsStatus.NORMAL : ObsStatus.SUPPRESSED,
        status,
        OptionalDouble.empty());
  }
}
