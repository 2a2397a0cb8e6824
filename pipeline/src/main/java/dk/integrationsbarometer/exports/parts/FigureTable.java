package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The numbers of a chart as a table, and what the signs in it mean. */
public final class FigureTable {
  private static final int MOST_PERIODS = 6;

  private final ReportData data;
  private final IndicatorRow indicator;
  private final ShownFigures shown;
  private final FigureFormat format;
  private final Set<ObsStatus> occurring = EnumSet.noneOf(ObsStatus.class);

  public FigureTable(ReportData data, IndicatorRow indicator, ShownFigures shown) {
    this.data = data;
    this.indicator = indicator;
    this.shown = shown;
    this.format = data.format(indicator);
  }

  public List<Element> elements() {
    return withSigns(shown.hasTotal() ? totals() : classes());
  }

  /** The newest figures of all people and by a variable with few classes. */
  public List<Element> byClass(String variable) {
    String caption =
        caption() + data.say(", by ") + data.labels().variable(variable).toLowerCase(Locale.ROOT);
    return withSigns(totals(caption, List.of(shown.newest()), shown.classesOf(variable)));
  }

  private List<Element> withSigns(HtmlTable table) {
    if (table.isEmpty()) {
      return List.of();
    }

    List<Element> elements = new ArrayList<>(List.of(table.element()));
    SignLine.of(occurring, data.tongue()).ifPresent(line -> elements.add(Html.note(line)));
    return elements;
  }

  private String caption() {
    return data.title(indicator) + ", " + data.labels().unit(indicator.unit());
  }

  private HtmlTable totals() {
    List<String> periods = shown.periodsOfTable();
    return periods.size() > MOST_PERIODS
        ? byPeriod(periods)
        : totals(caption(), periods, shown.classesBeside());
  }

  /** Where a row has no room for all periods, each has a row of its own, the newest first. */
  private HtmlTable byPeriod(List<String> periods) {
    List<String> headings = new ArrayList<>(List.of(data.say("Period")));
    shown.groups().forEach(group -> headings.add(data.labels().group(group)));
    var table = new HtmlTable(caption(), headings);
    for (int i = periods.size() - 1; i >= 0; i--) {
      String period = periods.get(i);
      table.numbers(period, ofGroups(group -> cell(shown.figure(period, group, Slice.TOTAL))));
      if (period.equals(shown.newest()) && hasInterval()) {
        table.numbers(
            data.say("Uncertainty interval ") + period,
            ofGroups(group -> interval(shown.figure(group, Slice.TOTAL))));
      }
    }

    return table;
  }

  private List<String> ofGroups(UnaryOperator<String> cell) {
    return shown.groups().stream().map(cell).toList();
  }

  private boolean hasInterval() {
    return shown.figures().stream()
        .anyMatch(row -> row.period().equals(shown.newest()) && row.interval().isPresent());
  }

  private HtmlTable totals(String caption, List<String> periods, List<Slice> classes) {
    List<String> headings = new ArrayList<>(List.of(data.say("Group")));
    headings.addAll(periods);
    boolean hasInterval = hasInterval();
    if (hasInterval) {
      headings.add(data.say("Uncertainty interval ") + shown.newest());
    }

    var table = new HtmlTable(caption, headings);
    rows(table, periods, Slice.TOTAL, hasInterval);
    for (Slice slice : classes) {
      table.heading(data.labels().slice(slice));
      rows(table, periods, slice, hasInterval);
    }

    return table;
  }

  private void rows(HtmlTable table, List<String> periods, Slice slice, boolean hasInterval) {
    for (String group : shown.groups()) {
      List<String> cells = new ArrayList<>();
      periods.forEach(period -> cells.add(cell(shown.figure(period, group, slice))));
      if (hasInterval) {
        cells.add(interval(shown.figure(group, slice)));
      }

      table.numbers(data.labels().group(group), cells);
    }
  }

  private HtmlTable classes() {
    List<String> headings = new ArrayList<>(List.of(data.say("Class")));
    shown.groups().forEach(group -> headings.add(data.labels().group(group)));
    var table = new HtmlTable(caption() + ", " + shown.newest(), headings);
    for (Slice slice : shown.classes()) {
      table.numbers(
          data.labels().slice(slice),
          shown.groups().stream().map(group -> cell(shown.figure(group, slice))).toList());
    }

    return table;
  }

  private String cell(Optional<FigureRow> figure) {
    figure.ifPresent(row -> occurring.add(row.obsStatus()));
    return figure.map(row -> data.number(format, row)).orElse("");
  }

  private String interval(Optional<FigureRow> figure) {
    return figure
        .flatMap(FigureRow::interval)
        .map(
            interval ->
                format.share(interval.low()) + data.say(" to ") + format.share(interval.high()))
        .orElse("");
  }
}
