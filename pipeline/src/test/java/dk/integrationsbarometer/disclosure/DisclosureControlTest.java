package dk.integrationsbarometer.disclosure;

import static dk.integrationsbarometer.testkit.CellText.releasable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureControlTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "5/10,  NORMAL", // 5 at work, 5 not: the smallest figure that is shown with the threshold 5
    "4/10,  SUPPRESSED", // 4 at work
    "6/10,  SUPPRESSED", // 4 not at work
    "1/100, SUPPRESSED",
    "5/100, NORMAL",
    "95/100, NORMAL",
    "96/100, SUPPRESSED",
    "2/4,   SUPPRESSED",
    "0/4,   SUPPRESSED",
    "0/10,  SUPPRESSED", // nobody at work
    "10/10, SUPPRESSED", // everybody at work
    "0/0,   UNDEFINED",
  })
  void aShareIsHiddenWhenFewAreOnEitherSide(String share, ObsStatus status) {
    assertThat(figure(Employment.share(), share).obsStatus()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"0/10, NORMAL", "10/10, NORMAL", "0/4, SUPPRESSED", "4/4, SUPPRESSED"})
  void aPolicyMayAllowSharesThatAreUnanimous(String share, ObsStatus status) {
    assertThat(figure(Employment.share().publishingUnanimous(), share).obsStatus())
        .isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"0/0, NORMAL", "1/1, SUPPRESSED", "4/4, SUPPRESSED", "5/5, NORMAL"})
  void aCountIsHiddenWhenItIsFewButNotWhenItIsZero(String count, ObsStatus status) {
    assertThat(figure(Employment.count(), count).obsStatus()).isEqualTo(status);
  }

  static List<Measure> sumsOfNumbers() {
    var number = new Expression.Literal(1L, ValueType.INTEGER);
    return List.of(
        new Measure.Sum(number),
        new Measure.Mean(number),
        new Measure.Rate(number),
        new Measure.SumRatio(number, number));
  }

  @ParameterizedTest
  @MethodSource("sumsOfNumbers")
  void aNumberThatOnlyFewAddToIsHiddenAndOneThatNobodyAddsToIsNot(Measure measure) {
    var employment =
        new Employment("timer", measure, List.of(), Disclosure.UnanimousShare.SUPPRESS, 1);

    assertThat(figure(employment, "4/10").obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(figure(employment, "5/10").obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(figure(employment, "10/10").obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(figure(employment, "0/10").obsStatus()).isEqualTo(ObsStatus.NORMAL);
  }

  /** In 2021 the gap is one of 3/100; in 2022 and 2020 all is shown. */
  @Test
  void theChangeOfAGapIsHiddenWhenAnyOfItsFourFiguresIs() {
    Releasable releasable =
        releasable(
            Employment.share(),
            """
            2020-03-31 | 101 | dansk        | | 70/100
            2020-03-31 | 101 | ikke-vestlig | | 50/100
            2020-06-30 | 101 | alle         | | 0/0
            2020-09-30 | 101 | dansk        | | 70/100
            2020-09-30 | 101 | ikke-vestlig | | 60/100
            2020-12-31 | 101 | alle         | | 0/0
            2021-03-31 | 101 | dansk        | | 70/100
            2021-03-31 | 101 | ikke-vestlig | | 3/100
            2021-06-30 | 101 | alle         | | 0/0
            2021-09-30 | 101 | dansk        | | 70/100
            2021-09-30 | 101 | ikke-vestlig | | 60/100
            2021-12-31 | 101 | alle         | | 0/0
            """);

    assertThat(releasable.rows(Tables.GAP_CHANGES))
        .extracting(change -> change.period() + " - " + change.basePeriod())
        .containsExactly("2020H2 - 2020H1", "2021H1 - 2020H2", "2021H2 - 2021H1");
    assertThat(releasable.rows(Tables.GAP_CHANGES))
        .extracting(GapChangeRow::obsStatus)
        .containsExactly(ObsStatus.NORMAL, ObsStatus.SUPPRESSED, ObsStatus.SUPPRESSED);
    assertThat(releasable.rows(Tables.GAP_CHANGES))
        .extracting(GapChangeRow::confStatus)
        .containsExactly(ConfStatus.FREE, ConfStatus.CONFIDENTIAL, ConfStatus.CONFIDENTIAL);
    assertThat(releasable.rows(Tables.GAP_CHANGES).get(0).value().orElseThrow())
        .isCloseTo(10, within(1e-9));
    assertThat(releasable.rows(Tables.GAP_CHANGES).get(0).interval()).isPresent();
    assertThat(releasable.rows(Tables.GAP_CHANGES).get(1).value()).isEmpty();
    assertThat(releasable.rows(Tables.GAP_CHANGES).get(1).interval()).isEmpty();
  }

  /**
   * Those of the reference who are not in the group are 50/100 in the first half of 2020 and 2/4 in
   * the second: an interval that rests on them would tell of the two.
   */
  @Test
  void intervalsThatRestOnAFewOthersAreHidden() {
    IndicatorCells apart =
        CellText.cells(
            Employment.share(),
            """
            2020-03-31 | 101 | ikke-vestlig | | 60/100
            2020-03-31 | 101 | dansk        | | 110/200
            2020-06-30 | 101 | alle         | | 0/0
            2020-09-30 | 101 | ikke-vestlig | | 60/100
            2020-09-30 | 101 | dansk        | | 62/104
            2020-12-31 | 101 | alle         | | 0/0
            """);
    var inside =
        new IndicatorCells(
            apart.indicator(),
            apart.dates(),
            apart.areas(),
            apart.sums(),
            Set.copyOf(apart.indicator().comparisons()),
            Set.of());

    Releasable releasable = PrimaryOnly.release(Figures.of(inside, Selection.ALL));

    assertThat(releasable.rows(Tables.GAPS))
        .extracting(gap -> gap.value().isPresent())
        .containsOnly(true);
    assertThat(releasable.rows(Tables.GAPS))
        .extracting(gap -> gap.interval().isPresent())
        .containsExactly(true, false);
    assertThat(releasable.rows(Tables.GAPS))
        .extracting(gap -> gap.ratioInterval().isPresent())
        .containsExactly(true, false);
    assertThat(releasable.rows(Tables.GAPS))
        .extracting(gap -> gap.detectable().isPresent())
        .containsExactly(true, false);
    GapChangeRow change = releasable.rows(Tables.GAP_CHANGES).get(0);
    assertThat(change.value()).isPresent();
    assertThat(change.interval()).isEmpty();
  }

  @Test
  void aHiddenShareTellsItsPopulation() {
    FigureRow figure = figure(Employment.share(), "4/10");

    assertThat(figure.value()).isEmpty();
    assertThat(figure.numerator()).isEmpty();
    assertThat(figure.denominator()).hasValue(10);
    assertThat(figure.persons()).hasValue(10);
    assertThat(figure.confStatus()).isEqualTo(ConfStatus.CONFIDENTIAL);
  }

  @Test
  void aSmallPopulationIsHiddenItself() {
    FigureRow figure = figure(Employment.share(), "2/4");

    assertThat(figure.denominator()).isEmpty();
    assertThat(figure.persons()).isEmpty();
  }

  @Test
  void aHiddenCountTellsNothing() {
    FigureRow figure = figure(Employment.count(), "4/4");

    assertThat(figure.value()).isEmpty();
    assertThat(figure.numerator()).isEmpty();
    assertThat(figure.denominator()).isEmpty();
    assertThat(figure.persons()).isEmpty();
  }

  @Test
  void aCountHasNoDenominator() {
    FigureRow figure = figure(Employment.count(), "20/20");

    assertThat(figure.numerator()).hasValue(20);
    assertThat(figure.denominator()).isEmpty();
    assertThat(figure.persons()).hasValue(20);
  }

  @Test
  void whatIsShownIsNotChanged() {
    FigureRow figure = figure(Employment.share(), "7/21");

    assertThat(figure.value()).isEqualTo(OptionalDouble.of(100.0 * 7 / 21));
    assertThat(figure.numerator()).isEqualTo(OptionalDouble.of(7));
    assertThat(figure.confStatus()).isEqualTo(ConfStatus.FREE);
  }

  @Test
  void fewPersonsOnEveryStatusDateStayFewWhenTheDatesAddUp() {
    Releasable released =
        releasable(
            Employment.share(),
            """
            2022-03-31 | 101 | alle | | 4/40
            2022-06-30 | 101 | alle | | 4/40
            """);

    assertThat(released.rows(Tables.FIGURES).get(0).obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
  }

  @ParameterizedTest(name = "{0} against {1} is {2}")
  @CsvSource({
    "10/20, 15/20, NORMAL",
    "4/20,  15/20, SUPPRESSED",
    "10/20, 17/20, SUPPRESSED",
    "4/20,  17/20, SUPPRESSED",
    "0/0,   15/20, UNDEFINED",
    "4/20,  0/0,   UNDEFINED",
  })
  void aGapIsHiddenWhenASideIsHidden(String group, String reference, ObsStatus status) {
    GapRow gap =
        releasable(
                Employment.share(),
                """
                2022-03-31 | 101 | ikke-vestlig | | %s
                2022-03-31 | 101 | dansk        | | %s
                2022-06-30 | 101 | alle         | | 0/0
                """
                    .formatted(group, reference))
            .rows(Tables.GAPS)
            .get(0);

    assertThat(gap.obsStatus()).isEqualTo(status);
    assertThat(gap.value().isPresent()).isEqualTo(status == ObsStatus.NORMAL);
    assertThat(gap.ratio().isPresent()).isEqualTo(status == ObsStatus.NORMAL);
  }

  @Test
  void theTallyTellsWhatBecameOfTheFigures() {
    Releasable released =
        releasable(
            Employment.share(),
            """
            2022-03-31 | 101 | alle  | | 10/20
            2022-03-31 | 101 | dansk | | 4/20
            2022-06-30 | 101 | alle  | | 10/20
            2023-03-31 | 101 | alle  | | 10/20
            """);

    assertThat(released.tally()).isEqualTo(new Releasable.Tally(1, 1, 3, 1));
    assertThat(released.tally().all()).isEqualTo(6);
  }

  private static FigureRow figure(Employment employment, String fraction) {
    String cells =
        """
        2022-03-31 | 101 | alle | | %s
        2022-06-30 | 101 | alle | | 0/0
        """;
    return releasable(employment, cells.formatted(fraction)).rows(Tables.FIGURES).get(0);
  }
}
