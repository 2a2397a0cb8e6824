package dk.integrationsbarometer.run.kept;

import java.util.ArrayList;
import java.util.List;

/** A table of Markdown with names on the left and numbers on the right. */
final class MarkdownTable {
  private final List<String> lines = new ArrayList<>();

  /**
   * With its heads.
   *
   * @param names so many of the first columns hold words
   */
  MarkdownTable(int names, String... heads) {
    row((Object[]) heads);
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      rule.add(i < names ? "---" : "---:");
    }
    lines.add("|" + String.join("|", rule) + "|");
  }

  void row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(String.valueOf(cell));
    }
    lines.add("| " + String.join(" | ", texts) + " |");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
