package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.comparison.DraftFigures;
import dk.integrationsbarometer.exports.terminal.AlignedTable;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a draft beside the published ones, as text. */
final class DraftText {
  private final DraftFigures figures;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private DraftText(DraftFigures figures, Language language) {
    this.figures = figures;
    this.language = language;
  }

  /**
   * A table per indicator; every line ends with \n.
   *
   * @param touched other indicators that mean something else than the published figures
   */
  static String of(
      DraftFigures figures, List<String> indicators, List<String> touched, Language language) {
    var text = new DraftText(figures, language);
    indicators.forEach(text::add);
    text.addTouched(touched);
    text.lines.add(
        text.say("Draft %s against %s; not published.")
            .formatted(figures.draft(), figures.published()));
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void add(String indicator) {
    lines.add(figures.title(indicator));
    var table = new AlignedTable();
    table.row("", List.of(say("draft"), say("published"), say("difference")));
    List<DraftFigures.Line> rows = figures.lines(indicator);
    rows.forEach(
        row -> table.row(row.place(), List.of(row.draft(), row.published(), row.difference())));
    List<String> aligned = table.lines();
    lines.add("  " + aligned.get(0));
    for (int i = 0; i < rows.size(); i++) {
      String why = rows.get(i).why();
      lines.add("  " + aligned.get(i + 1) + (why.isEmpty() ? "" : "  " + why));
    }

    lines.add(
        Counted.say(
            say(
                "%d of %d [figure|figures] [1$is not the published one|are not the published ones]."),
            figures.others(indicator),
            figures.figures(indicator)));
    if (figures.gone(indicator) > 0) {
      lines.add(
          Counted.say(say("%d published [figure is|figures are] gone."), figures.gone(indicator)));
    }

    lines.add("");
  }

  private void addTouched(List<String> touched) {
    lines.add(
        touched.isEmpty()
            ? say("No other indicators mean anything else than the published ones.")
            : say("Other indicators that now mean something else than the published ones: %s.")
                .formatted(String.join(", ", touched)));
  }

  private String say(String key) {
    return new Bilingual(language).say(key);
  }
}
