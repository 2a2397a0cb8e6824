package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.AxisNumbers;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.charts.Caption;
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
import java.util.stream.Stream;

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
      return Optional.of(dots(description().classes(composed()), classes(), Optional.empty()));
    }

    if (shown.periods().size() >= LINE) {
      String said = description().course(drawn());
      return Optional.of(
          new SeriesChart(data, indicator, shown, goal()).picture(words(shown.periods(), said)));
    }

    if (shown.periods().size() > 1) {
      String before = shown.periods().get(0);
      var periods = new PeriodWords(data.language());
      var key = new DotChart.Key(periods.first(before), periods.first(shown.newest()));
      String said = description().course(shown.groups());
      return Optional.of(dots(said, List.of(new Section("", dumbbells(before))), Optional.of(key)));
    }

    List<Slice> slices = slices();
    return slices.isEmpty() && shown.groups().size() == 1
        ? Optional.empty() // one dot says no more than its number
        : Optional.of(dots(said(slices), parts(slices), Optional.empty()));
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

    ChartWords of = words(List.of(shown.newest()), said(slices));
    return Optional.of(new DotChart(of, parts(slices), goal(), Optional.empty()).picture());
  }

  /** The parts of people that there is room for beside all of them. */
  private List<Slice> slices() {
    List<Slice> slices = shown.fewClasses();
    return shown.groups().size() * (slices.size() + 1) > MOST_ROWS ? List.of() : slices;
  }

  private ChartDescription description() {
    return new ChartDescription(data, indicator, shown, goal());
  }

  private String said(List<Slice> slices) {
    return slices.isEmpty()
        ? description().course(shown.groups())
        : description()
            .parts(Stream.concat(Stream.of(Slice.TOTAL), slices.stream()).toList(), shown.groups());
  }

  /** The groups, all people first, then in parts. */
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

  private Picture dots(String said, List<Section> sections, Optional<DotChart.Key> key) {
    return new DotChart(words(shown.periods(), said), sections, goal(), key).picture();
  }

  private ChartWords words(List<String> periods, String said) {
    String title =
        data.title(indicator)
            + ", "
            + (periods.size() > 1
                ? data.periodWords(periods.get(0))
                    + data.say(" to ")
                    + data.periodWords(shown.newest())
                : data.periodWords(shown.newest()));
    var caption =
        new Caption(
            title,
            said,
            data.labels().unit(indicator.unit()),
            data.credit(List.of(indicator.source())));
    var words = new ChartWords(caption, new AxisNumbers(data.language())::of);
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
