package dk.integrationsbarometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.testkit.Employment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final FigureRow FIGURE =
      new FigureRow(
          "andel",
          "2022H1",
          "101",
          "alle",
          Slice.parse("alder=25-34,koen=kvinde"),
          OptionalDouble.of(59.5),
          "percent",
          OptionalDouble.of(119),
          OptionalDouble.of(200),
          OptionalLong.of(200),
          Optional.of(new Interval(52.5, 66.1)),
          ObsStatus.NORMAL,
          ConfStatus.FREE,
          OptionalDouble.empty());

  /** What reports and programs rely on: a column may come in, none changes or goes. */
  @Test
  void columnsAreThoseOfTheContract() throws IOException {
    String columns =
        Tables.ALL.stream().map(TablesTest::described).collect(Collectors.joining("\n"));
    try (InputStream agreed = TablesTest.class.getResourceAsStream("columns.txt")) {
      assertThat(columns + "\n")
          .isEqualTo(new String(agreed.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String described(TableOf<?> table) {
    return table.columns().stream()
        .map(
            column ->
                table.name()
                    + " "
                    + column.name()
                    + " "
                    + column.kind().name().toLowerCase(Locale.ROOT)
                    + (table.key().contains(column) ? " key" : "")
                    + (column.presence() == Column.Presence.OPTIONAL ? " optional" : ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyTableIsPublishedUnderANameOfItsOwn() throws IllegalAccessException {
    List<Object> declared = new ArrayList<>();
    for (var field : Tables.class.getFields()) {
      if (field.getType() == TableOf.class && Modifier.isStatic(field.getModifiers())) {
        declared.add(field.get(null));
      }
    }

    assertThat(Tables.ALL).containsExactlyElementsOf(cast(declared));
    assertThat(Tables.ALL.stream().map(TableOf::name)).doesNotHaveDuplicates();
  }

  @SuppressWarnings("unchecked")
  private static List<TableOf<?>> cast(List<?> tables) {
    return (List<TableOf<?>>) tables;
  }

  @Test
  void keysStandFirst() {
    for (TableOf<?> table : Tables.ALL) {
      assertThat(table.columns().subList(0, table.key().size()))
          .as("%s", table)
          .isNotEmpty()
          .isEqualTo(table.key());
    }
  }

  @Test
  void everyListOfCodesIsAColumn() throws IllegalAccessException {
    for (var field : CodeLists.class.getFields()) {
      assertThat(Tables.columnNames()).contains((String) field.get(null));
    }
  }

  @Test
  void variablesOfTheirOwnStandAtTheEndAndTakeTheirCodeFromTheBreakdown() {
    List<String> variables = List.of("koen", "bydel");

    assertThat(Tables.FIGURES.columns(variables).stream().map(Column::name))
        .endsWith("effective_persons", "koen", "bydel");
    assertThat(Tables.FIGURES.cells(FIGURE, variables))
        .endsWith(Optional.empty(), Optional.of("kvinde"), Optional.empty())
        .hasSameSizeAs(Tables.FIGURES.columns(variables));
    assertThat(Tables.CHANGES.columns(variables)).isEqualTo(Tables.CHANGES.columns());
  }

  @Test
  void aRowComesBackFromItsCells() {
    assertThat(Tables.FIGURES.read(Tables.FIGURES.cells(FIGURE, List.of()).iterator()))
        .isEqualTo(FIGURE);
  }

  /** Halves go away from 0 where the decimal number lies, not the binary one beneath it. */
  @ParameterizedTest
  @CsvSource({"78.35, 78.4", "-78.35, -78.4", "0.05, 0.1", "-0.04, 0.0", "12.04999, 12.0"})
  void limitsAreRoundedToTheDecimalsOfTheirIndicator(double exact, double published) {
    FigureRow row = Tables.FIGURES.rounded(figure(new Interval(exact, 99)), 1);

    assertThat(row.interval()).contains(new Interval(published, 99));
  }

  @Test
  void whatFollowsFromPublishedCountsIsNotRounded() {
    FigureRow row = Tables.FIGURES.rounded(figure(new Interval(52.54, 66.06)), 0);

    assertThat(row.interval()).contains(new Interval(53, 66));
    assertThat(row.effectivePersons()).hasValue(188);
    assertThat(row.value()).hasValue(59.5);
    assertThat(row.numerator()).hasValue(119);
  }

  private static FigureRow figure(Interval interval) {
    return new FigureRow(
        FIGURE.indicator(),
        FIGURE.period(),
        FIGURE.area(),
        FIGURE.group(),
        FIGURE.breakdown(),
        FIGURE.value(),
        FIGURE.unit(),
        FIGURE.numerator(),
        FIGURE.denominator(),
        FIGURE.persons(),
        Optional.of(interval),
        FIGURE.obsStatus(),
        FIGURE.confStatus(),
        OptionalDouble.of(187.6));
  }

  @Test
  void numbersOfANestedRecordAreRoundedEachInItsWay() {
    var gap =
        new GapRow(
            "andel",
            "2022H1",
            "101",
            "ikke-vestlig",
            "dansk",
            Slice.TOTAL,
            OptionalDouble.of(-18.741210888955187),
            "percentage points",
            Optional.of(new Interval(-21.4321, -16.0499)),
            OptionalDouble.of(0.7612345),
            ObsStatus.NORMAL,
            ConfStatus.FREE,
            OptionalDouble.of(3.75),
            new GapAdjustment(
                OptionalDouble.of(-17.741210888955187),
                Optional.of(new Interval(-20.26, -15.25)),
                OptionalDouble.of(99.123),
                OptionalDouble.empty(),
                Optional.of(ObsStatus.NORMAL)),
            Optional.of(new Interval(0.705, 0.8249)));

    GapRow row = Tables.GAPS.rounded(gap, 1);

    assertThat(row.value()).isEqualTo(gap.value());
    assertThat(row.ratio()).isEqualTo(gap.ratio());
    assertThat(row.interval()).contains(new Interval(-21.4, -16.0));
    assertThat(row.ratioInterval()).contains(new Interval(0.71, 0.82));
    assertThat(row.detectable()).hasValue(3.8);
    assertThat(row.adjustment())
        .isEqualTo(
            new GapAdjustment(
                OptionalDouble.of(-17.7),
                Optional.of(new Interval(-20.3, -15.3)),
                OptionalDouble.of(99.1),
                OptionalDouble.empty(),
                Optional.of(ObsStatus.NORMAL)));
  }

  /** Runs of versions before the column are read with it. */
  @Test
  void aFormerMeaningIsACodeThatTheTableKnows() {
    IndicatorRow indicator = IndicatorRow.of(Employment.share().indicator());
    var part =
        new GapPartRow("andel", "2022", "101", "b", "a", "rates", 1, "percent", ObsStatus.BREAK);

    assertThat(asFormerly(Tables.INDICATORS, indicator, "state").life().state())
        .isEqualTo(Stewardship.State.IN_USE);
    assertThat(asFormerly(Tables.GAP_PARTS, part, "obs_status").obsStatus())
        .isEqualTo(ObsStatus.NORMAL);
  }

  private static <R extends Record> R asFormerly(TableOf<R> table, R row, String column) {
    List<Column> columns = table.columns();
    List<Optional<Object>> cells = new ArrayList<>(table.cells(row, List.of()));
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).formerly().isPresent()) {
        cells.set(at, columns.get(at).formerly().map(text -> text));
      }
    }

    assertThat(columns.stream().filter(each -> each.formerly().isPresent()).map(Column::name))
        .containsExactly(column);
    return table.read(cells.iterator());
  }

  /** So that the test above speaks of them all. */
  @Test
  void noOtherTableHasAFormerMeaning() {
    assertThat(Tables.ALL)
        .filteredOn(
            table -> table.columns().stream().anyMatch(column -> column.formerly().isPresent()))
        .extracting(TableOf::name)
        .containsExactly(Tables.GAP_PARTS.name(), Tables.INDICATORS.name());
  }

  @Test
  void anIntervalIsTwoColumnsAndLabelsAreTwo() {
    assertThat(Tables.FIGURES.cell(FIGURE, "ci_low")).contains(52.5);
    assertThat(Tables.FIGURES.cell(FIGURE, "ci_high")).contains(66.1);
    assertThat(Tables.FIGURES.cell(FIGURE, "no_such_column")).isEmpty();
    var note = new BreakRow("andel", "2010-01-01", new Labels("Ny opgørelse", "New method"));
    assertThat(Tables.BREAKS.cells(note, List.of()))
        .containsExactly(
            Optional.of("andel"),
            Optional.of("2010-01-01"),
            Optional.of("Ny opgørelse"),
            Optional.of("New method"));
  }

  @Test
  void rowsAreSortedByTheirKeys() {
    assertThat(
            Tables.BREAKS
                .sorted(Stream.of("b 2010", "a 2014", "a 2010").map(TablesTest::seriesBreak))
                .stream()
                .map(row -> row.indicator() + " " + row.firstDay()))
        .containsExactly("a 2010", "a 2014", "b 2010");
  }

  private static BreakRow seriesBreak(String text) {
    String[] parts = text.split(" ", -1);
    return new BreakRow(parts[0], parts[1], new Labels("", ""));
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    var row =
        new GapPartRow(
            "andel", "2022", "101", "b", "a", "rates", Double.NaN, "percent", ObsStatus.NORMAL);

    assertThatThrownBy(() -> Tables.GAP_PARTS.cells(row, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid number in column value: NaN");
  }

  @Test
  void aCodeThatIsNotKnownIsRefused() {
    List<Optional<Object>> cells =
        new ArrayList<>(
            Arrays.asList(
                Optional.empty(), Optional.of("arbejde"), Optional.of("nearly"), Optional.of(1L)));

    assertThatThrownBy(() -> Tables.GOAL_OVERVIEW.read(cells.iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid GoalStatus: no such code: nearly");
  }

  @Test
  void anIntervalWithOneLimitIsRefused() {
    List<Optional<Object>> cells = new ArrayList<>(Tables.FIGURES.cells(FIGURE, List.of()));
    cells.set(Tables.FIGURES.columns().size() - 5, Optional.empty());

    assertThat(Tables.FIGURES.columns().get(cells.size() - 5).name()).isEqualTo("ci_low");
    assertThatThrownBy(() -> Tables.FIGURES.read(cells.iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid interval: one limit is missing");
  }

  /** A row whose key does not stand first. */
  record Late(String value, @Key String name) {}

  @Test
  void aKeyThatDoesNotStandFirstIsRefused() {
    assertThatThrownBy(() -> TableOf.of("late", Late.class))
        .hasMessage("Invalid table: its key does not stand first: [value, name]");
  }

  /** A row type whose component cannot be laid out. */
  record Odd(@Key String name, Object anything) {}

  /** Two components of one column. */
  record Twice(@Key String ciLow, Optional<Interval> interval) {}

  @Test
  void aComponentThatCannotBeLaidOutIsRefused() {
    assertThatThrownBy(() -> TableOf.of("odd", Odd.class))
        .hasMessage("Invalid component anything of type java.lang.Object");
    assertThatThrownBy(() -> TableOf.of("twice", Twice.class))
        .hasMessage("Invalid table: two columns of one name: [ci_low, ci_low, ci_high]");
  }
}
