package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which two runs differ, for people: what was different when they were made, then what moved, by
 * cause and indicator.
 */
public final class ComparisonText {
  private static final int LISTED = 10;

  private final RunComparison runs;
  private final Set<String> indicators;
  private final MoveWords words;
  private final Bilingual tongue;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(RunComparison runs, Set<String> indicators, Language language) {
    this.runs = runs;
    this.indicators = indicators;
    this.words = new MoveWords(runs, language);
    this.tongue = words.tongue();
  }

  /**
   * Every line ends with \n.
   *
   * @param indicators those of which every row is shown; a short overview of all when empty
   */
  public static String of(RunComparison runs, Set<String> indicators, Language language) {
    var text = new ComparisonText(runs, indicators, language);
    text.write();
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void write() {
    String ids = runs.after().runId() + tongue.say(" against ") + runs.before().runId();
    if (runs.isSame()) {
      lines.add(ids + tongue.say(": nothing moved."));
      return;
    }

    lines.add(ids + ": " + words.counts(runs.counts()) + ".");
    lines.addAll(new CircumstanceWords(runs.circumstances(), words).lines(LISTED));
    goals();
    CauseSection.of(asked(runs.moved())).forEach(this::section);
    periods(tongue.say("New rows:"), runs.newPeriods());
    periods(tongue.say("Rows that are gone:"), runs.gonePeriods());
    names(tongue.say("New indicators: "), runs.newIndicators());
    names(tongue.say("Indicators that are gone: "), runs.goneIndicators());
    if (indicators.isEmpty()) {
      lines.add("");
      lines.add(
          tongue.say(
              "More: --indicator ID shows every row, --json all, --html FILE a page to sign."));
    }
  }

  private boolean isAsked(String indicator) {
    return indicators.isEmpty() || indicators.contains(indicator);
  }

  private List<RowMove> asked(List<RowMove> moves) {
    return moves.stream().filter(move -> isAsked(move.key().indicator())).toList();
  }

  private void goals() {
    List<GoalMove> goals = runs.goals().stream().filter(goal -> isAsked(goal.indicator())).toList();
    if (!goals.isEmpty()) {
      heading(tongue.say("Goals"));
      for (GoalMove goal : goals) {
        lines.add("  " + words.indicator(goal.indicator()) + ", " + goal.target() + ":");
        lines.add("    " + words.what(goal) + ". " + words.causes(goal.causes()) + ".");
      }
    }
  }

  private void section(CauseSection section) {
    heading(words.causes(section.causes()));
    List<Map.Entry<String, List<RowMove>>> all = List.copyOf(section.indicators().entrySet());
    int shown = indicators.isEmpty() ? Math.min(LISTED, all.size()) : all.size();
    for (Map.Entry<String, List<RowMove>> each : all.subList(0, shown)) {
      List<RowMove> moves = each.getValue();
      lines.add(
          "  " + words.indicator(each.getKey()) + ": " + words.counts(CauseSection.counts(moves)));
      if (indicators.isEmpty()) {
        line(CauseSection.largest(moves));
      } else {
        moves.forEach(this::line);
      }
    }

    rest(all.size() - shown);
  }

  private void line(RowMove move) {
    String table = indicators.isEmpty() ? "" : move.key().table() + ": ";
    lines.add("    " + table + words.place(move.key()) + ": " + words.what(move));
  }

  private void periods(String title, List<PeriodRows> periods) {
    List<PeriodRows> asked = periods.stream().filter(rows -> isAsked(rows.indicator())).toList();
    if (!asked.isEmpty()) {
      heading(title);
      int shown = indicators.isEmpty() ? Math.min(LISTED, asked.size()) : asked.size();
      for (PeriodRows rows : asked.subList(0, shown)) {
        lines.add("  " + words.indicator(rows.indicator()) + ", " + words.periods(rows));
      }

      rest(asked.size() - shown);
    }
  }

  private void names(String title, List<String> ids) {
    List<String> asked = ids.stream().filter(this::isAsked).toList();
    if (!asked.isEmpty()) {
      lines.add("");
      lines.add(title + String.join(", ", asked) + ".");
    }
  }

  private void rest(int more) {
    if (more > 0) {
      lines.add("  " + tongue.say("... and %d more").formatted(more));
    }
  }

  private void heading(String title) {
    lines.add("");
    lines.add(title);
  }
}
