package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table that cubes are made of.
 *
 * @param folder of the files of its cubes, with a slash at its end; empty for that of the format
 * @param about what the numbers are, beside the title of the indicator; empty for its figures
 * @param compared the dimensions that say who is compared, besides those of all cubes
 * @param measures the numbers of a row, the main one first
 * @param status of a number, by the name of its column
 */
record CubedTable<R extends Record>(
    TableOf<R> table,
    String folder,
    Optional<Labels> about,
    List<Role> compared,
    List<Measure> measures,
    Function<R, Slice> breakdown,
    BiFunction<R, String, ObsStatus> status) {
  /** The column of the main number. */
  static final String VALUE = "value";

  static final CubedTable<FigureRow> FIGURES =
      new CubedTable<>(
          Tables.FIGURES,
          "",
          Optional.empty(),
          List.of(Role.GROUP),
          List.of(
              Measure.ofIndicator(VALUE, ColumnWords.VALUE, IndicatorRow::unit),
              Measure.ofIndicator("ci_low", ColumnWords.LOW, IndicatorRow::unit),
              Measure.ofIndicator("ci_high", ColumnWords.HIGH, IndicatorRow::unit),
              Measure.ofIndicator("persons", Words.PERSONS, row -> "persons")),
          FigureRow::breakdown,
          (row, column) -> row.obsStatus());

  private static final Set<String> ADJUSTED =
      Set.of("adjusted", "adjusted_ci_low", "adjusted_ci_high");

  static final CubedTable<GapRow> GAPS =
      new CubedTable<>(
          Tables.GAPS,
          "gaps/",
          Optional.of(ColumnWords.GAPS),
          List.of(Role.GROUP, Role.REFERENCE),
          List.of(
              Measure.ofIndicator(VALUE, Words.GAP, IndicatorRow::gapUnit),
              Measure.ofIndicator("ci_low", ColumnWords.LOW, IndicatorRow::gapUnit),
              Measure.ofIndicator("ci_high", ColumnWords.HIGH, IndicatorRow::gapUnit),
              Measure.ratio("ratio", Words.RATIO),
              Measure.ratio("ratio_ci_low", ColumnWords.RATIO_LOW),
              Measure.ratio("ratio_ci_high", ColumnWords.RATIO_HIGH),
              Measure.ofIndicator("adjusted", ColumnWords.ADJUSTED, IndicatorRow::gapUnit),
              Measure.ofIndicator(
                  "adjusted_ci_low", ColumnWords.ADJUSTED_LOW, IndicatorRow::gapUnit),
              Measure.ofIndicator(
                  "adjusted_ci_high", ColumnWords.ADJUSTED_HIGH, IndicatorRow::gapUnit)),
          GapRow::breakdown,
          CubedTable::statusOfGap);

  /**
   * A number of a row.
   *
   * @param unit in the words of the run
   */
  record Measure(
      String column,
      Labels label,
      BiFunction<IndicatorRow, Function<String, Labels>, Labels> unit) {
    private static Measure ofIndicator(
        String column, Labels label, Function<IndicatorRow, String> unit) {
      return new Measure(column, label, (indicator, words) -> words.apply(unit.apply(indicator)));
    }

    private static Measure ratio(String column, Labels label) {
      return new Measure(column, label, (indicator, words) -> Words.RATIO);
    }
  }

  private static ObsStatus statusOfGap(GapRow row, String column) {
    return ADJUSTED.contains(column)
        ? row.adjustment().adjustedObsStatus().orElse(row.obsStatus())
        : row.obsStatus();
  }

  ObsStatus status(R row, String column) {
    return status.apply(row, column);
  }

  /** The code of a row in a column. */
  String code(R row, String column) {
    return (String) table.cell(row, column).orElseThrow();
  }
}
