package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.results.IntervalColumns.high;
import static dk.integrationsbarometer.results.IntervalColumns.low;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedBenchmark;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table of benchmarks: {@code value} is the figure of {@code area} minus that of
 * {@code benchmark}, {@code ratio} the one divided by the other, both unrounded and with their
 * intervals where the indicator asks for them.
 *
 * @param benchmark the code of the other area
 */
public record BenchmarkRow(
    String indicator,
    String period,
    String area,
    String benchmark,
    String group,
    Slice slice,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    OptionalDouble ratio,
    OptionalDouble ratioCiLow,
    OptionalDouble ratioCiHigh,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {
  static final String TABLE = "benchmarks";
  public static final String BENCHMARK = "benchmark";

  private static final Comparator<BenchmarkRow> ORDER =
      Comparator.comparing(BenchmarkRow::period)
          .thenComparing(BenchmarkRow::area)
          .thenComparing(BenchmarkRow::benchmark)
          .thenComparing(BenchmarkRow::group)
          .thenComparing(row -> row.slice().text());

  static final List<Column<BenchmarkRow>> COLUMNS =
      List.of(
          Column.text(GapRow.INDICATOR, BenchmarkRow::indicator),
          Column.text(GapRow.PERIOD, BenchmarkRow::period),
          Column.text(GapRow.AREA, BenchmarkRow::area),
          Column.text(BENCHMARK, BenchmarkRow::benchmark),
          Column.text(GapRow.GROUP, BenchmarkRow::group),
          Column.text(GapRow.BREAKDOWN, row -> row.slice().text()),
          Column.optionalReal(GapRow.VALUE, BenchmarkRow::value),
          Column.optionalReal(GapRow.CI_LOW, BenchmarkRow::ciLow),
          Column.optionalReal(GapRow.CI_HIGH, BenchmarkRow::ciHigh),
          Column.optionalReal(GapRow.RATIO, BenchmarkRow::ratio),
          Column.optionalReal(GapRow.RATIO_CI_LOW, BenchmarkRow::ratioCiLow),
          Column.optionalReal(GapRow.RATIO_CI_HIGH, BenchmarkRow::ratioCiHigh),
          Column.text(GapRow.UNIT, BenchmarkRow::unit),
          Column.text(GapRow.OBS_STATUS, row -> row.obsStatus().code()),
          Column.text(GapRow.CONF_STATUS, row -> row.confStatus().code()));

  /** The rows of an indicator, sorted. */
  static Stream<BenchmarkRow> rows(Releasable releasable) {
    return releasable.benchmarks().stream().map(each -> row(releasable, each)).sorted(ORDER);
  }

  private static BenchmarkRow row(Releasable releasable, ReleasedBenchmark benchmark) {
    return new BenchmarkRow(
        releasable.indicator().id(),
        benchmark.period().code(),
        benchmark.area(),
        benchmark.benchmark(),
        benchmark.group(),
        benchmark.slice(),
        benchmark.value(),
        low(benchmark.interval()),
        high(benchmark.interval()),
        benchmark.ratio(),
        low(benchmark.ratioInterval()),
        high(benchmark.ratioInterval()),
        releasable.indicator().valueUnit().gapCode(),
        benchmark.obsStatus(),
        benchmark.confStatus());
  }

  static BenchmarkRow read(StoredRow row) {
    return new BenchmarkRow(
        row.text(GapRow.INDICATOR),
        row.text(GapRow.PERIOD),
        row.text(GapRow.AREA),
        row.text(BENCHMARK),
        row.text(GapRow.GROUP),
        Slice.parse(row.text(GapRow.BREAKDOWN)),
        row.optionalReal(GapRow.VALUE),
        row.optionalReal(GapRow.CI_LOW),
        row.optionalReal(GapRow.CI_HIGH),
        row.optionalReal(GapRow.RATIO),
        row.optionalReal(GapRow.RATIO_CI_LOW),
        row.optionalReal(GapRow.RATIO_CI_HIGH),
        row.text(GapRow.UNIT),
        ObsStatus.of(row.text(GapRow.OBS_STATUS)),
        ConfStatus.of(row.text(GapRow.CONF_STATUS)));
  }
}
