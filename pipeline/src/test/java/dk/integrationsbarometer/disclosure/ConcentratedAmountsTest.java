package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of an amount that few people decide the value is hidden, and whatever would tell it. */
class ConcentratedAmountsTest {
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);
  private static final Expression ONE = new Expression.Literal(1L, ValueType.INTEGER);
  private static final String THREE_HALF_YEARS =
      """
      2022-03-31 | 101 | dansk | | 20/40
      2022-06-30 | 101 | dansk | | 20/40
      2022-09-30 | 101 | dansk | | 20/40
      2022-12-31 | 101 | dansk | | 20/40
      2023-03-31 | 101 | dansk | | 20/40
      2023-06-30 | 101 | dansk | | 20/40
      """;
  private static final CellKey JUNE = new CellKey(LocalDate.of(2022, 6, 30), "101", "dansk", "");

  @Test
  void anAmountIsHiddenWhenFewDecideItOnAnyStatusDateAndItsPeopleAreNot() {
    Map<String, FigureRow> rows = ofPeriods(sums());

    assertThat(rows.get("2022H1").value()).isEmpty();
    assertThat(rows.get("2022H1").numerator()).isEmpty();
    assertThat(rows.get("2022H1").persons()).hasValue(40);
    assertThat(rows.get("2022H2").value()).hasValue(20);
    assertThat(rows.get("2023H1").value()).hasValue(20);
  }

  /** It is a sum of amounts too, and few may decide it alone. */
  @Test
  void theDenominatorOfARatioIsHiddenWithItsValueAndThatOfAMeanIsNot() {
    Map<String, FigureRow> ratios = ofPeriods(amounts(new Measure.SumRatio(ONE, ONE)));
    Map<String, FigureRow> means = ofPeriods(amounts(new Measure.Mean(ONE)));

    assertThat(ratios.get("2022H1").denominator()).isEmpty();
    assertThat(ratios.get("2022H2").denominator()).hasValue(80);
    assertThat(means.get("2022H1").value()).isEmpty();
    assertThat(means.get("2022H1").denominator()).hasValue(80);
  }

  @Test
  void aPooledAmountIsHiddenWhenThatOfOneOfItsPeriodsWouldBe() {
    Map<String, FigureRow> rows = ofPeriods(sums().pooling(2));

    assertThat(rows.get("2022H2").value()).isEmpty();
    assertThat(rows.get("2023H1").value()).hasValue(20);
  }

  @Test
  void whatWouldTellAHiddenAmountIsHiddenWithIt() {
    CountedIndicator counted =
        TwoClasses.withFewWomenDeciding(
            asking(sums().by(new Breakdown(List.of(Employment.KOEN)))), "20/40", "30/60");
    Map<String, FigureRow> rows =
        TwoClasses.published(
            counted,
            Suppression.of(List.of(counted), Set.of(), ReleasedNumbers.NONE, SETTINGS),
            SETTINGS);

    assertThat(rows.get("koen=kvinde").value()).isEmpty();
    assertThat(rows.values()).filteredOn(row -> row.value().isEmpty()).hasSize(2);
    assertThat(rows.values()).allMatch(row -> row.persons().isPresent());
  }

  private static Employment sums() {
    return amounts(new Measure.Sum(ONE));
  }

  private static Employment amounts(Measure measure) {
    return new Employment("loen", measure, List.of(), Disclosure.UnanimousShare.SUPPRESS, 1);
  }

  private static Indicator asking(Employment plain) {
    return Amounts.under(Amounts.percent(10), plain.indicator());
  }

  /** What is published of them, when few decide what is counted in June. */
  private static Map<String, FigureRow> ofPeriods(Employment plain) {
    IndicatorCells cells = CellText.cells(asking(plain), THREE_HALF_YEARS);
    var concentrated =
        new IndicatorCells(
            cells.indicator(),
            cells.dates(),
            cells.areas(),
            cells.sums(),
            cells.overlapping(),
            cells.straying(),
            Optional.empty(),
            Set.of(JUNE),
            Map.of());
    return PrimaryOnly.release(Figures.of(concentrated, Selection.ALL))
        .rows(Tables.FIGURES)
        .stream()
        .filter(row -> row.group().equals("dansk"))
        .collect(Collectors.toMap(FigureRow::period, row -> row));
  }
}
