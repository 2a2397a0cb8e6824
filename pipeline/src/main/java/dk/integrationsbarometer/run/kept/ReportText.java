package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.disclosure.DecidedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report on what is hidden, as Markdown. It counts figures and names them; it tells no number
 * of people.
 */
final class ReportText {
  private static final String TOTAL = "(total)";

  private final List<DecidedFigure> figures;
  private final List<String> lines = new ArrayList<>();

  private ReportText(List<DecidedFigure> figures) {
    this.figures = figures;
  }

  /**
   * One page; every line ends with \n.
   *
   * @param runId the run that it is about
   * @param figures what became of each
   */
  static String of(String runId, List<DecidedFigure> figures) {
    var text = new ReportText(figures);
    text.write(runId);
    return String.join("\n", text.lines) + "\n";
  }

  private void write(String runId) {
    add(
        "# What is hidden, and why",
        "Run `" + runId + "`. For the statistician alone: readers must not learn which figures are",
        "hidden because of small numbers and which to protect others. All indicators of the same",
        "people count, also those that the run does not publish.");
    losses();
    coarser();
    protection();
    exposed();
  }

  /** A heading or the lines of a paragraph, set apart from what comes before. */
  private void add(String heading, String... paragraph) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(heading);
    lines.add("");
    lines.addAll(List.of(paragraph));
  }

  private void put(MarkdownTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }

  private void losses() {
    add(
        "## How much",
        "Figures are those with a number. Primary ones are hidden because their own numbers are",
        "small, secondary ones to protect others, now or in an earlier release.");
    var table =
        new MarkdownTable(
            1,
            "indicator",
            "figures",
            "primary",
            "secondary",
            "secondary, %",
            "hidden, %",
            "totals",
            "totals hidden",
            "totals hidden, %");
    grouped(figures, DecidedFigure::indicator)
        .forEach((indicator, own) -> row(table, code(indicator), Loss.of(own)));
    row(table, "all", Loss.of(figures));
    put(table);
  }

  private static void row(MarkdownTable table, String name, Loss loss) {
    table.row(
        name,
        loss.figures(),
        loss.primary(),
        loss.secondary(),
        percent(loss.secondary(), loss.figures()),
        percent(loss.hidden(), loss.figures()),
        loss.totals(),
        loss.hiddenTotals(),
        percent(loss.hiddenTotals(), loss.totals()));
  }

  private void coarser() {
    add(
        "## Where coarser classes would help",
        "More than half of these breakdowns is hidden. Leave them out, or leave out the variable",
        "with the most classes of which more than half is hidden, or make its classes coarser. The",
        "last column tells how many secondary figures of the breakdown that saves at most; what",
        "earlier releases hid stays hidden.");
    List<CoarserBreakdown> found = CoarserBreakdown.of(figures);
    if (found.isEmpty()) {
      none();
      return;
    }

    var table =
        new MarkdownTable(
            4,
            "indicator",
            "breakdown",
            "variable",
            "without it",
            "classes",
            "hidden classes",
            "figures",
            "hidden",
            "saves at most");
    for (CoarserBreakdown each : found) {
      table.row(
          code(each.indicator()),
          name(each.breakdown()),
          code(each.variable()),
          name(each.rest()),
          each.classes(),
          each.hiddenClasses(),
          each.loss().figures(),
          each.loss().hidden(),
          each.loss().secondary());
    }

    put(table);
  }

  private void protection() {
    add(
        "## What secondary figures protect",
        "The secondary figures of an area protect the primary ones of the same unit and area. Where",
        "no primary one is listed, they protect few people who are in no figure of their own, or",
        "what an earlier release hid.");
    if (Loss.of(figures).secondary() == 0) {
      none();
      return;
    }

    var table =
        new MarkdownTable(4, "unit", "area", "indicator", "breakdown", "primary", "secondary");
    grouped(figures, DecidedFigure::unit)
        .forEach(
            (unit, ofUnit) ->
                grouped(ofUnit, figure -> figure.key().area())
                    .forEach((area, own) -> addHidden(table, unit, area, own)));
    put(table);
  }

  private static void addHidden(
      MarkdownTable table, String unit, String area, List<DecidedFigure> figures) {
    if (Loss.of(figures).secondary() == 0) {
      return;
    }

    grouped(figures, DecidedFigure::indicator)
        .forEach(
            (indicator, own) ->
                grouped(own, figure -> name(figure.breakdown()))
                    .forEach(
                        (breakdown, cut) -> {
                          Loss loss = Loss.of(cut);
                          if (loss.hidden() > 0) {
                            table.row(
                                code(unit),
                                area,
                                code(indicator),
                                breakdown,
                                loss.primary(),
                                loss.secondary());
                          }
                        }));
  }

  private void exposed() {
    add(
        "## Small, and published before",
        "An earlier release published numbers of these figures, or they follow from what everybody",
        "knows. To hide them now would protect nobody, so what was published stays. Whether the",
        "earlier release was right is for you to judge.");
    List<DecidedFigure> found =
        figures.stream()
            .filter(DecidedFigure::isExposed)
            .sorted(Comparator.comparing(DecidedFigure::name))
            .toList();
    if (found.isEmpty()) {
      none();
      return;
    }

    lines.add("");
    found.forEach(figure -> lines.add("- " + code(figure.name())));
  }

  private void none() {
    lines.add("");
    lines.add("None.");
  }

  private static Map<String, List<DecidedFigure>> grouped(
      List<DecidedFigure> figures, Function<DecidedFigure, String> by) {
    return figures.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
  }

  private static String name(SortedSet<String> breakdown) {
    return breakdown.isEmpty() ? TOTAL : code(String.join(" x ", breakdown));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
