package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.BreakRow;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.List;
import java.util.Optional;

/**
 * What was published of one indicator in one municipality and period, as far as it is reported in
 * words: totals; of a composition, which has none, its classes.
 *
 * @param targets each once, newest judged period first found in the periods that are shown
 * @param periods those that are shown
 * @param breaks of this indicator, in any period
 * @param others figures of the whole run, for gaps against another indicator and earlier periods
 */
public record IndicatorRows(
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
  public static IndicatorRows of(
      PublishedRun run, IndicatorRow indicator, String area, String period, FigureFilter filter) {
    String id = indicator.indicator();
    boolean hasTotal =
        run.rows(Tables.FIGURES).stream()
            .anyMatch(row -> row.indicator().equals(id) && row.breakdown().equals(Slice.TOTAL));
    return new IndicatorRows(
        indicator,
        period,
        run.rows(Tables.GAPS).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(
                row ->
                    row.period().equals(period) && filter.showsPair(row.group(), row.reference()))
            .filter(row -> isShown(cut(row.reference(), row.breakdown()), hasTotal))
            .toList(),
        run.rows(Tables.GAP_PARTS).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period))
            .toList(),
        run.rows(Tables.CHANGES).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .filter(row -> isShown(row.breakdown(), hasTotal))
            .toList(),
        run.rows(Tables.GAP_CHANGES).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(
                row ->
                    row.period().equals(period) && filter.showsPair(row.group(), row.reference()))
            .filter(row -> isShown(cut(row.reference(), row.breakdown()), hasTotal))
            .toList(),
        run.rows(Tables.GRADIENTS).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .toList(),
        run.rows(Tables.BENCHMARKS).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .filter(row -> row.period().equals(period) && filter.showsGroup(row.group()))
            .filter(row -> isShown(row.breakdown(), hasTotal))
            .toList(),
        TargetRow.newest(
            run.rows(Tables.TARGETS).stream()
                .filter(row -> row.indicator().equals(id))
                .filter(row -> row.area().map(area::equals).orElse(true))
                .filter(row -> row.period().map(filter::showsPeriod).orElse(true))
                .toList()),
        run.rows(Tables.FIGURES).stream().filter(row -> row.area().equals(area)).toList(),
        run.rows(Tables.GAPS).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .toList(),
        run.rows(Tables.FIGURES).stream()
            .filter(row -> row.indicator().equals(id) && row.area().equals(area))
            .map(FigureRow::period)
            .filter(filter::showsPeriod)
            .distinct()
            .toList(),
        run.rows(Tables.BREAKS).stream().filter(row -> row.indicator().equals(id)).toList());
  }

  /** Of a gap between classes, what both sides are cut by. */
  private static Slice cut(String reference, Slice slice) {
    return ClassReference.parse(reference).map(each -> each.all(slice)).orElse(slice);
  }

  private static boolean isShown(Slice slice, boolean hasTotal) {
    return hasTotal ? slice.equals(Slice.TOTAL) : slice.codes().size() == 1;
  }

  /** A figure of this indicator or of another one. */
  public Optional<FigureRow> figure(String id, String inPeriod, String group, Slice slice) {
    return others.stream()
        .filter(row -> row.indicator().equals(id) && row.period().equals(inPeriod))
        .filter(row -> row.group().equals(group) && row.breakdown().equals(slice))
        .findFirst();
  }

  /** A gap of this indicator. */
  public Optional<GapRow> gap(String inPeriod, String group, String reference, Slice slice) {
    return allGaps.stream()
        .filter(row -> row.period().equals(inPeriod) && row.group().equals(group))
        .filter(row -> row.reference().equals(reference) && row.breakdown().equals(slice))
        .findFirst();
  }
}
