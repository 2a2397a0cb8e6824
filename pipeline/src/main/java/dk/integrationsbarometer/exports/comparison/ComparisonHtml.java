package dk.integrationsbarometer.exports.comparison;

import static dk.integrationsbarometer.exports.HtmlText.escaped;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In which two runs differ, as one page that a statistician reads and signs: without scripts,
 * without other files, the same bytes for the same runs.
 */
public final class ComparisonHtml {
  private static final String STYLE = "comparison.css";

  /** What is shown row by row; the other tables are computed from these. */
  private static final Set<String> SHOWN =
      Set.of(Tables.FIGURES.name(), Tables.GAPS.name(), Tables.TARGETS.name());

  private static final int ROWS = 100;

  private final RunComparison runs;
  private final Language language;
  private final MoveWords words;
  private final Bilingual tongue;
  private final List<String> lines = new ArrayList<>();

  private ComparisonHtml(RunComparison runs, Language language) {
    this.runs = runs;
    this.language = language;
    this.words = new MoveWords(runs, language);
    this.tongue = words.tongue();
  }

  /** The whole page; every line ends with \n. */
  public static String of(RunComparison runs, Language language) {
    var page = new ComparisonHtml(runs, language);
    page.write();
    return String.join("\n", page.lines) + "\n";
  }

  private void write() {
    String title = tongue.say("What moved between two published runs");
    add("<!DOCTYPE html>");
    add("<html lang=\"" + language.code() + "\">");
    add("<head>");
    add("<meta charset=\"utf-8\">");
    add(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    add("<title>" + escaped(title) + "</title>");
    add("<style>");
    add(style());
    add("</style>");
    add("</head>");
    add("<body>");
    add("<main>");
    add("<h1>" + escaped(title) + "</h1>");
    paragraph(runs.after().runId() + tongue.say(" compared with ") + runs.before().runId() + ".");
    contents();
    signature();
    add("</main>");
    add("</body>");
    add("</html>");
  }

  private void contents() {
    if (runs.isSame()) {
      paragraph(tongue.say("Nothing moved."));
      return;
    }

    paragraph(words.counts(runs.counts()) + ".");
    heading(tongue.say("What was different when the runs were made"));
    List<String> circumstances =
        new CircumstanceWords(runs.circumstances(), words).lines(Integer.MAX_VALUE);
    add("<pre>" + escaped(String.join("\n", circumstances)) + "</pre>");
    goals();
    CauseSection.of(runs.moved()).forEach(this::section);
    periods(tongue.say("New rows"), runs.newPeriods());
    periods(tongue.say("Rows that are gone"), runs.gonePeriods());
    names(tongue.say("New indicators"), runs.newIndicators());
    names(tongue.say("Indicators that are gone"), runs.goneIndicators());
  }

  private void goals() {
    if (!runs.goals().isEmpty()) {
      heading(tongue.say("Goals"));
      begin(tongue.say("Goal"), tongue.say("Status"), tongue.say("Why"));
      for (GoalMove goal : runs.goals()) {
        row(
            words.indicator(goal.indicator()) + ", " + goal.target(),
            words.what(goal),
            words.causes(goal.causes()));
      }

      end();
    }
  }

  private void section(CauseSection section) {
    heading(words.causes(section.causes()));
    section
        .indicators()
        .forEach(
            (indicator, moves) -> {
              add("<h3>" + escaped(words.indicator(indicator)) + "</h3>");
              paragraph(words.counts(CauseSection.counts(moves)) + ".");
              rows(moves.stream().filter(move -> SHOWN.contains(move.key().table())).toList());
            });
  }

  private void rows(List<RowMove> moves) {
    if (moves.isEmpty()) {
      return;
    }

    begin(tongue.say("Table"), tongue.say("When and who"), tongue.say("What moved"));
    moves.stream()
        .limit(ROWS)
        .forEach(move -> row(move.key().table(), words.place(move.key()), words.what(move)));
    end();
    int more = moves.size() - ROWS;
    if (more > 0) {
      paragraph(tongue.say("... and %s smaller ones; all of them are in --json.").formatted(more));
    }
  }

  private void periods(String title, List<PeriodRows> periods) {
    if (!periods.isEmpty()) {
      heading(title);
      begin(tongue.say("Indicator"), tongue.say("Rows"));
      periods.forEach(rows -> row(words.indicator(rows.indicator()), words.periods(rows)));
      end();
    }
  }

  private void names(String title, List<String> ids) {
    if (!ids.isEmpty()) {
      heading(title);
      paragraph(String.join(", ", ids) + ".");
    }
  }

  private void signature() {
    add("<section class=\"sign\">");
    add("<h2>" + tongue.say("Signature") + "</h2>");
    for (String line : List.of(tongue.say("Remarks"), tongue.say("Name"), tongue.say("Date"))) {
      paragraph(line);
    }

    add("</section>");
  }

  private void heading(String title) {
    add("<h2>" + escaped(title) + "</h2>");
  }

  private void paragraph(String text) {
    add("<p>" + escaped(text) + "</p>");
  }

  private void begin(String... columns) {
    add("<table>");
    add("<thead><tr>" + cells("th scope=\"col\"", "th", columns) + "</tr></thead>");
    add("<tbody>");
  }

  private void row(String... cells) {
    add("<tr>" + cells("td", "td", cells) + "</tr>");
  }

  private void end() {
    add("</tbody>");
    add("</table>");
  }

  private static String cells(String open, String close, String... texts) {
    return String.join(
        "",
        Arrays.stream(texts)
            .map(text -> "<" + open + ">" + escaped(text) + "</" + close + ">")
            .toList());
  }

  private void add(String line) {
    lines.add(line);
  }

  private static String style() {
    try (InputStream style = ComparisonHtml.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
