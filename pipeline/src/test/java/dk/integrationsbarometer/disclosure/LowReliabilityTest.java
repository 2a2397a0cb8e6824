package dk.integrationsbarometer.disclosure;

import static dk.integrationsbarometer.testkit.CellText.releasable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowReliabilityTest {
  private static final Optional<BigDecimal> NO_WIDTH = Optional.empty();
  private static final Reliability WIDTH =
      new Reliability(Optional.of(new BigDecimal("15")), NO_WIDTH, Optional.empty());
  private static final Reliability RELATIVE =
      new Reliability(NO_WIDTH, Optional.of(new BigDecimal("60")), Optional.empty());
  private static final Reliability PERSONS = new Reliability(NO_WIDTH, NO_WIDTH, Optional.of(30));

  /** Wilson, half of the persons at work: 38 people 15.2 to each side, 40 people 14.8. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"19/38, UNRELIABLE", "20/40, NORMAL", "5/38, NORMAL", "4/38, SUPPRESSED"})
  void aShareWithAWideIntervalIsMarked(String share, ObsStatus status) {
    FigureRow figure = figure(Employment.share().marking(WIDTH), share);

    assertThat(figure.obsStatus()).isEqualTo(status);
    assertThat(figure.value().isPresent()).isEqualTo(status != ObsStatus.SUPPRESSED);
    assertThat(figure.interval().isPresent()).isEqualTo(status != ObsStatus.SUPPRESSED);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"15/29, UNRELIABLE", "15/30, NORMAL", "0/0, UNDEFINED"})
  void aShareOfFewPeopleIsMarked(String share, ObsStatus status) {
    assertThat(figure(Employment.share().marking(PERSONS), share).obsStatus()).isEqualTo(status);
  }

  /** Byar: 10 persons from 4.8 to 18.4, 68 per cent to each side; 20 from 12.2 to 30.9, 47. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"10/10, UNRELIABLE", "20/20, NORMAL", "0/0, NORMAL"})
  void aCountIsMarkedByItsRelativeWidth(String count, ObsStatus status) {
    assertThat(figure(Employment.count().marking(RELATIVE), count).obsStatus()).isEqualTo(status);
  }

  @Test
  void aCountIsNotMarkedForBeingSmallAndAShareNotForItsRelativeWidth() {
    assertThat(figure(Employment.count().marking(PERSONS), "20/20").obsStatus())
        .isEqualTo(ObsStatus.NORMAL);
    assertThat(figure(Employment.share().marking(RELATIVE), "5/100").obsStatus())
        .isEqualTo(ObsStatus.NORMAL);
  }

  /** Five events of 1,000 people, 1.6 to 11.7: 100 per cent; of 50, 37.1 to 65.9: 29 per cent. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"5/1000, UNRELIABLE", "50/1000, NORMAL"})
  void aRateIsMarkedByItsRelativeWidth(String events, ObsStatus status) {
    var rate =
        new Employment(
            "rate",
            new Measure.Rate(new Expression.Literal(true, ValueType.TRUTH)),
            List.of(),
            Disclosure.UnanimousShare.SUPPRESS,
            1);

    assertThat(figure(rate.marking(RELATIVE), events).obsStatus()).isEqualTo(status);
  }

  /** Both shares are narrow enough: 13.4 to each side. Their difference is not: 18.6. */
  @Test
  void aGapIsMarkedByItsOwnInterval() {
    Releasable released = released(WIDTH, "25/50", "30/50");

    assertThat(released.rows(Tables.FIGURES))
        .filteredOn(figure -> figure.value().isPresent())
        .extracting(FigureRow::obsStatus)
        .containsOnly(ObsStatus.NORMAL);
    assertThat(released.rows(Tables.GAPS).get(0).obsStatus()).isEqualTo(ObsStatus.UNRELIABLE);
    assertThat(released.rows(Tables.GAPS).get(0).value()).isPresent();
  }

  @Test
  void aGapIsMarkedWhenEitherSideIsOfFewPeople() {
    assertThat(released(PERSONS, "15/29", "500/900").rows(Tables.GAPS).get(0).obsStatus())
        .isEqualTo(ObsStatus.UNRELIABLE);
    assertThat(released(PERSONS, "500/900", "15/29").rows(Tables.GAPS).get(0).obsStatus())
        .isEqualTo(ObsStatus.UNRELIABLE);
    assertThat(released(PERSONS, "15/30", "500/900").rows(Tables.GAPS).get(0).obsStatus())
        .isEqualTo(ObsStatus.NORMAL);
  }

  /** The gap is 0 and its interval 25 persons wide: little of the 200 on each side. */
  @Test
  void aGapNearZeroIsNotUncertainForBeingSmall() {
    Releasable released =
        releasable(Employment.count().marking(RELATIVE), pair("200/200", "200/200"));

    assertThat(released.rows(Tables.GAPS).get(0).value()).hasValue(0);
    assertThat(released.rows(Tables.GAPS).get(0).obsStatus()).isEqualTo(ObsStatus.NORMAL);
  }

  @Test
  void changesAreNotMarked() {
    Releasable released =
        releasable(
            Employment.share().marking(PERSONS),
            pair("10/20", "11/20")
                + pair("11/20", "11/20").replace("03-31", "09-30").replace("06-30", "12-31"));

    assertThat(released.rows(Tables.CHANGES))
        .filteredOn(change -> change.value().isPresent())
        .isNotEmpty()
        .allMatch(change -> change.obsStatus() == ObsStatus.NORMAL);
    assertThat(released.rows(Tables.GAP_CHANGES))
        .allMatch(each -> each.obsStatus() == ObsStatus.NORMAL);
  }

  /**
   * The interval of a gap to a reference that the group is part of rests on the others, of whom
   * there are 10/20 and then 2/4. With four it is hidden, and a mark would tell how wide it is.
   */
  @Test
  void aMarkTellsNothingOfAHiddenInterval() {
    GapRow shown = partOf("15/30");
    GapRow hidden = partOf("7/14");

    assertThat(shown.interval()).isPresent();
    assertThat(shown.obsStatus()).isEqualTo(ObsStatus.UNRELIABLE);
    assertThat(hidden.interval()).isEmpty();
    assertThat(hidden.value()).isPresent();
    assertThat(hidden.obsStatus()).isEqualTo(ObsStatus.NORMAL);
  }

  /** The group, 5/10, and a reference that it is part of. */
  private static GapRow partOf(String reference) {
    var narrow = new Reliability(Optional.of(new BigDecimal("5")), NO_WIDTH, Optional.empty());
    IndicatorCells apart =
        CellText.cells(Employment.share().marking(narrow), pair("5/10", reference));
    var inside =
        new IndicatorCells(
            apart.indicator(),
            apart.dates(),
            apart.areas(),
            apart.sums(),
            Set.copyOf(apart.indicator().comparisons()),
            Set.of());
    return PrimaryOnly.release(Figures.of(inside, Selection.ALL)).rows(Tables.GAPS).get(0);
  }

  @Test
  void withoutRulesNothingIsMarked() {
    assertThat(figure(Employment.share(), "5/10").obsStatus()).isEqualTo(ObsStatus.NORMAL);
  }

  @Test
  void markedFiguresCountAsPublished() {
    assertThat(releasable(Employment.share().marking(PERSONS), pair("10/20", "11/20")).tally())
        .extracting(Releasable.Tally::published)
        .isEqualTo(2L);
  }

  private static String pair(String group, String reference) {
    return """
        2022-03-31 | 101 | ikke-vestlig | | %s
        2022-03-31 | 101 | dansk        | | %s
        2022-06-30 | 101 | alle         | | 0/0
        """
        .formatted(group, reference);
  }

  private static Releasable released(Reliability rule, String group, String reference) {
    return releasable(Employment.share().marking(rule), pair(group, reference));
  }

  private static FigureRow figure(Employment employment, String share) {
    return releasable(
            employment,
            """
            2022-03-31 | 101 | alle | | %s
            2022-06-30 | 101 | alle | | %s
            """
                .formatted(share, share))
        .rows(Tables.FIGURES)
        .get(0);
  }
}
