package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.AxisNumbers;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.charts.ChartWords;
import dk.integrationsbarometer.exports.charts.Dot;
import dk.integrationsbarometer.exports.charts.DotChart;
import dk.integrationsbarometer.exports.charts.DotChart.Row;
import dk.integrationsbarometer.exports.charts.DotChart.Section;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one chart of an indicator, by what there is: one period as dots, for women and men too where
 * they are known; two or three as dumbbells; four or more that can be compared as lines.
 */
public final class FigureChart {
  private static final int LINE = 4;
  private static final int MOST_ROWS = 16;

  private final ReportData data;
  private final IndicatorRow indicator;
  private final ShownFigures shown;
  private final FigureFormat format;

  public FigureChart(ReportData data, IndicatorRow indicator, ShownFigures shown) {
    this.data = data;
    this.indicator = indicator;
    this.shown = shown;
    this.format = data.format(indicator);
  }

  /** The chart on a page, with the groups that it leaves out; none where there is no chart. */
  public Optional<Element> figure(Pictures pictures, String name) {
    return picture().map(picture -> pictures.figure(name, picture).add(leftOut(drawn())));
  }

  /** The chart of the newest figures by a variable, in the same way. */
  public Optional<Element> figureByClass(String variable, Pictures pictures, String name) {
    return byClass(variable)
        .map(picture -> pictures.figure(name, picture).add(leftOut(shown.groups())));
  }

  private List<Element> leftOut(List<String> drawn) {
    return new NotDrawn(data, shown).sentence(drawn).stream().map(Html::note).toList();
  }

  /** The groups that the chart has a line, a row or a section for. */
  private List<String> drawn() {
    if (!shown.hasTotal()) {
      return composed();
    }

    return shown.periods().size() >= LINE ? SeriesChart.groups(shown) : shown.groups();
  }

  /** The groups of a composition that there is room for, at least one. */
  private List<String> composed() {
    int most = Math.max(1, MOST_ROWS / Math.max(1, shown.classes().size()));
    return shown.groups().stream().limit(most).toList();
  }

  /** None where no number was published. */
  Optional<Picture> picture() {
    if (!shown.hasNewestNumber()) {
      return Optional.empty();
    }

    if (!shown.hasTotal()) {
      return Optional.of(dots(classes(), Optional.empty()));
    }

    if (shown.periods().size() >= LINE) {
      return Optional.of(new SeriesChart(data, indicator, shown, goal()).picture());
    }

    if (shown.periods().size() > 1) {
      String before = shown.periods().get(0);
      var periods = new PeriodWords(data.language());
      var key = new DotChart.Key(periods.first(before), periods.first(shown.newest()));
      return Optional.of(dots(List.of(new Section("", dumbbells(before))), Optional.of(key)));
    }

    List<Section> parts = parts();
    return parts.size() == 1 && parts.get(0).rows().size() == 1
        ? Optional.empty() // one dot says no more than its number
        : Optional.of(dots(parts, Optional.empty()));
  }

  /**
   * The newest figures of all people and by a variable with few classes; none where no number of
   * them was published.
   */
  private Optional<Picture> byClass(String variable) {
    List<Slice> slices = shown.classesOf(variable);
    if (slices.isEmpty() || !shown.hasTotal()) {
      return Optional.empty();
    }

    ChartWords of = words(data, indicator, shown, List.of(shown.newest()));
    return Optional.of(new DotChart(of, parts(slices), goal(), Optional.empty()).picture());
  }

  /** The groups, all people first, then in the parts that the indicator has. */
  private List<Section> parts() {
    List<Slice> slices = shown.fewClasses();
    return parts(shown.groups().size() * (slices.size() + 1) > MOST_ROWS ? List.of() : slices);
  }

  private List<Section> parts(List<Slice> slices) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(slices.isEmpty() ? "" : data.say("Total"), rows(Slice.TOTAL)));
    slices.forEach(slice -> sections.add(new Section(data.labels().slice(slice), rows(slice))));
    return sections;
  }

  /** The classes of a composition, a section per group. */
  private List<Section> classes() {
    return composed().stream()
        .map(group -> new Section(data.labels().group(group), classes(group)))
        .toList();
  }

  private List<Row> classes(String group) {
    return shown.classes().stream()
        .map(slice -> row(data.labels().slice(slice), shown.figure(group, slice)))
        .toList();
  }

  private List<Row> rows(Slice slice) {
    return shown.groups().stream()
        .map(group -> row(data.labels().group(group), shown.figure(group, slice)))
        .toList();
  }

  private Row row(String name, Optional<FigureRow> figure) {
    List<Dot> dots =
        figure
            .filter(row -> row.value().isPresent())
            .map(row -> List.of(Dot.now(row.value().getAsDouble(), row.interval())))
            .orElse(List.of());
    return new Row(name, dots, figure.map(row -> data.number(format, row)).orElse(""));
  }

  private List<Row> dumbbells(String before) {
    List<Row> rows = new ArrayList<>();
    for (String group : shown.groups()) {
      List<Dot> dots = new ArrayList<>();
      Optional<FigureRow> then = shown.figure(before, group, Slice.TOTAL);
      Optional<FigureRow> now = shown.figure(group, Slice.TOTAL);
      then.filter(row -> row.value().isPresent())
          .ifPresent(row -> dots.add(Dot.before(row.value().getAsDouble())));
      now.filter(row -> row.value().isPresent())
          .ifPresent(row -> dots.add(Dot.now(row.value().getAsDouble(), row.interval())));
      String text = text(then) + " → " + text(now);
      rows.add(new Row(data.labels().group(group), dots, text));
    }

    return rows;
  }

  private String text(Optional<FigureRow> figure) {
    return figure.map(row -> data.number(format, row)).orElse("");
  }

  private Picture dots(List<Section> sections, Optional<DotChart.Key> key) {
    return new DotChart(words(), sections, goal(), key).picture();
  }

  private ChartWords words() {
    return words(data, indicator, shown);
  }

  public static ChartWords words(ReportData data, IndicatorRow indicator, ShownFigures shown) {
    return words(data, indicator, shown, shown.periods());
  }

  private static ChartWords words(
      ReportData data, IndicatorRow indicator, ShownFigures shown, List<String> periods) {
    String title =
        data.title(indicator)
            + ", "
            + (periods.size() > 1
                ? data.periodWords(periods.get(0))
                    + data.say(" to ")
                    + data.periodWords(shown.newest())
                : data.periodWords(shown.newest()));
    List<String> sentences = data.words(indicator).gapSentences();
    String description =
        sentences.isEmpty() ? data.say("The numbers are in the table below.") : sentences.get(0);
    var words =
        new ChartWords(
            title,
            description,
            data.labels().unit(indicator.unit()),
            new AxisNumbers(data.language())::of);
    if (!shown.isCount()) {
      return words;
    }

    return indicator.decimals() == 0 ? words.ofWholeNumbers() : words.fromZero();
  }

  /** A goal for a figure itself, where there is just one; a goal for a gap has another scale. */
  private Optional<DotChart.Goal> goal() {
    List<TargetRow> goals =
        TargetRow.newest(
                data.rows(Tables.TARGETS).stream()
                    .filter(row -> row.indicator().equals(indicator.indicator()))
                    .toList())
            .stream()
            .filter(row -> row.reference().isEmpty() && row.goal().isPresent())
            .filter(row -> row.breakdown().equals(Slice.TOTAL))
            .toList();
    return goals.size() != 1
        ? Optional.empty()
        : Optional.of(
            new DotChart.Goal(
                goals.get(0).goal().getAsDouble(),
                data.say("Goal for ")
                    + data.tongue().quoted(data.labels().group(goals.get(0).group()))
                    + ": "
                    + format.share(goals.get(0).goal().getAsDouble()),
                data.labels().group(goals.get(0).group())));
  }
}
