package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.results.BenchmarkRow;
import dk.integrationsbarometer.results.BreakRow;
import dk.integrationsbarometer.results.ChangeRow;
import dk.integrationsbarometer.results.FigureRow;
import dk.integrationsbarometer.results.GapChangeRow;
import dk.integrationsbarometer.results.GapPartRow;
import dk.integrationsbarometer.results.GapRow;
import dk.integrationsbarometer.results.GradientRow;
import dk.integrationsbarometer.results.IndicatorRow;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.TargetRow;
import java.util.List;
import java.util.Optional;

/**
 * What was published of one indicator in one municipality and period, as far as it is told in
 * words: totals; of a composition, which has none, its classes.
 *
 * @param targets each once, newest judged period first found in the periods that are shown
 * @param periods those that are shown
 * @param breaks of this indicator, in any period
 * @param others figures of the whole run, for gaps against another indicator and earlier periods
 */
record IndicatorRows(
    IndicatorRow indicator,
    String period,
    List<GapRow> gaps,
    List<GapPartRow> parts,
    List<ChangeRow> changes,
    List<GapChangeRow> gapChanges,
    List<GradientRow> gradients,
    List<BenchmarkRow> benchmarks,
    List<TargetRow> targets,
    List<FigureRow> others,
    List<GapRow> allGaps,
    List<String> periods,
    List<BreakRow> breaks) {
  static IndicatorRows of(
      PublishedRun run, IndicatorRow indicator, String area, String period, FigureFilter filter) {
    String id = indicator.indicator();
    boolean hasTotal =
        run.figures().stream()
            .anyMatch(row -> row.indicator().equals(id) && row.slice().equals(Slice.TOTAL));
    return new IndicatorRows(
        indicator,
        period,
        run.gaps().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(
                row ->
                    row.period().equals(period) && filter.showsPair(row.group(), row.reference()))
            .filter(row -> isTold(row.slice(), hasTotal))
            .toList(),
        run.gapParts().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period))
            .toList(),
        run.changes().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .filter(row -> isTold(row.slice(), hasTotal))
            .toList(),
        run.gapChanges().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(
                row ->
                    row.period().equals(period) && filter.showsPair(row.group(), row.reference()))
            .filter(row -> isTold(row.slice(), hasTotal))
            .toList(),
        run.gradients().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .toList(),
        run.benchmarks().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .filter(row -> isTold(row.slice(), hasTotal))
            .toList(),
        TargetRow.newest(
            run.targets().stream()
                .filter(row -> row.indicator().equals(id))
                .filter(row -> row.area().map(area::equals).orElse(true))
                .filter(row -> row.period().map(filter::showsPeriod).orElse(true))
                .toList()),
        run.figures().stream().filter(row -> row.area().equals(area)).toList(),
        run.gaps().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .toList(),
        run.figures().stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .map(FigureRow::period)
            .filter(filter::showsPeriod)
            .distinct()
            .toList(),
        run.breaks().stream().filter(row -> row.indicator().equals(id)).toList());
  }

  private static boolean isTold(Slice slice, boolean hasTotal) {
    return hasTotal ? slice.equals(Slice.TOTAL) : slice.codes().size() == 1;
  }

  /** A figure of this indicator or of another one. */
  Optional<FigureRow> figure(String id, String inPeriod, String group, Slice slice) {
    return others.stream()
        .filter(row -> row.indicator().equals(id) && row.period().equals(inPeriod))
        .filter(row -> row.group().equals(group) && row.slice().equals(slice))
        .findFirst();
  }

  /** A gap of this indicator. */
  Optional<GapRow> gap(String inPeriod, String group, String reference, Slice slice) {
    return allGaps.stream()
        .filter(row -> row.period().equals(inPeriod) && row.group().equals(group))
        .filter(row -> row.reference().equals(reference) && row.slice().equals(slice))
        .findFirst();
  }
}
