package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.exports.comparison.Circumstances.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two runs state of how they were made, where it is not the same, a line each. */
final class CircumstanceWords {
  private final Circumstances circumstances;
  private final MoveWords words;
  private final List<String> lines = new ArrayList<>();

  CircumstanceWords(Circumstances circumstances, MoveWords words) {
    this.circumstances = circumstances;
    this.words = words;
  }

  /**
   * The lines, indented.
   *
   * @param most of one kind that are named
   */
  List<String> lines(int most) {
    add(say("Files that were read"), circumstances.files(), most);
    if (circumstances.isEveryFileAnother()) {
      lines.add(
          say(
              "    Every single file has another hash: the files may be the same and the key of the hashes new."));
    }

    add(say("Documents of the definitions"), circumstances.documents(), most);
    if (!circumstances.redefined().isEmpty()) {
      lines.add(
          say("  Indicators that mean something else: ")
              + String.join(", ", circumstances.redefined()));
    }

    values(say("Setting"), circumstances.settings());
    values(say("Version of the program"), optional(circumstances.program()));
    if (circumstances.disclosure().isPresent()) {
      lines.add(say("  The protection of hidden figures is another."));
    }

    if (lines.isEmpty()) {
      lines.add(say("  The runs state the same files, definitions, settings and program."));
    }

    return lines;
  }

  private static List<Difference> optional(Optional<Difference> difference) {
    return difference.stream().toList();
  }

  private void add(String title, List<Difference> differences, int most) {
    if (!differences.isEmpty()) {
      lines.add("  " + title + ": " + differences.size());
      differences.stream()
          .limit(most)
          .forEach(each -> lines.add("    " + each.name() + ": " + words.how(each)));
      int more = differences.size() - most;
      if (more > 0) {
        lines.add("    " + say("... and %d more").formatted(more));
      }
    }
  }

  private void values(String title, List<Difference> differences) {
    for (Difference each : differences) {
      String name = each.name().equals(Circumstances.PROGRAM) ? "" : " " + each.name();
      lines.add("  " + title + name + ": " + text(each.before()) + " → " + text(each.after()));
    }
  }

  private String text(Optional<String> value) {
    return value.filter(text -> !text.isEmpty()).orElseGet(() -> say("none"));
  }

  private String say(String key) {
    return words.tongue().say(key);
  }
}
