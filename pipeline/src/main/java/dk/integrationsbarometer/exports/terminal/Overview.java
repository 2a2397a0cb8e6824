package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.NewestPeriod;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.IndicatorRows;
import dk.integrationsbarometer.exports.sentences.PoolNote;
import dk.integrationsbarometer.exports.sentences.SampleNote;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The main figures of a run: the newest period of some indicators in one municipality, as a table
 * and in words.
 */
public final class Overview {
  private final PublishedRun run;
  private final String area;
  private final Language language;
  private final CodeLabels labels;
  private final Set<ObsStatus> occurring = EnumSet.noneOf(ObsStatus.class);
  private final List<String> lines = new ArrayList<>();

  private Overview(PublishedRun run, String area, Language language) {
    this.run = run;
    this.area = area;
    this.language = language;
    this.labels = new CodeLabels(run.rows(Tables.CODES), language);
  }

  /**
   * A table per indicator, each with its sentences, then what the signs mean; every line ends with
   * \n.
   *
   * @param requested in the order in which they are shown; those that are not in the run are left
   *     out
   */
  public static String of(
      PublishedRun run, List<String> requested, String area, Language language) {
    var overview = new Overview(run, area, language);
    for (String id : requested) {
      run.rows(Tables.INDICATORS).stream()
          .filter(row -> row.indicator().equals(id))
          .forEach(overview::addIndicator);
    }

    if (overview.lines.isEmpty()) {
      overview.lines.add(Words.NOTHING.in(language));
    }

    overview.lines.addAll(SignLegend.lines(overview.occurring, language));
    return overview.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void addIndicator(IndicatorRow indicator) {
    List<FigureRow> figures =
        run.rows(Tables.FIGURES).stream()
            .filter(row -> row.indicator().equals(indicator.indicator()) && row.area().equals(area))
            .toList();
    NewestPeriod.of(figures).ifPresent(period -> addPeriod(indicator, period, figures));
  }

  private void addPeriod(IndicatorRow indicator, String period, List<FigureRow> all) {
    List<FigureRow> figures = all.stream().filter(row -> row.period().equals(period)).toList();
    List<GapRow> gaps =
        run.rows(Tables.GAPS).stream()
            .filter(row -> row.indicator().equals(indicator.indicator()))
            .filter(row -> row.area().equals(area) && row.period().equals(period))
            .filter(row -> ClassReference.parse(row.reference()).isEmpty()) // told in words
            .toList();
    if (!lines.isEmpty()) {
      lines.add("");
    }

    String title = indicator.title().in(language);
    lines.add(String.join(", ", title, period, Words.AREA.in(language) + " " + area));
    lines.addAll(PoolNote.lines(indicator, language));
    lines.addAll(SampleNote.lines(indicator, language));
    var table = new OverviewTable(FigureFormat.of(indicator, language), labels, figures, gaps);
    lines.addAll(table.lines(indicator));
    occurring.addAll(table.statuses());
    IndicatorRows rows = IndicatorRows.of(run, indicator, area, period, FigureFilter.TOTALS);
    lines.addAll(InWords.brief(rows, labels, language));
  }
}
