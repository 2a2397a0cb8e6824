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
    add(say("Læste filer", "Files that were read"), circumstances.files(), most);
    if (circumstances.isEveryFileAnother()) {
      lines.add(
          say(
              "    Hver eneste fil har et andet kendetegn: filerne kan være de samme og nøglen til kendetegnene ny.",
              "    Every single file has another hash: the files may be the same and the key of the hashes new."));
    }

    add(
        say("Dokumenter i definitionerne", "Documents of the definitions"),
        circumstances.documents(),
        most);
    if (!circumstances.redefined().isEmpty()) {
      lines.add(
          say("  Indikatorer med en anden betydning: ", "  Indicators that mean something else: ")
              + String.join(", ", circumstances.redefined()));
    }

    values(say("Indstilling", "Setting"), circumstances.settings());
    values(say("Programmets version", "Version of the program"), optional(circumstances.program()));
    if (circumstances.disclosure().isPresent()) {
      lines.add(
          say(
              "  Beskyttelsen af skjulte tal er en anden.",
              "  The protection of hidden figures is another."));
    }

    if (lines.isEmpty()) {
      lines.add(
          say(
              "  Kørslerne oplyser de samme filer, definitioner, indstillinger og det samme program.",
              "  The runs state the same files, definitions, settings and program."));
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
        lines.add("    " + say("... og %d til", "... and %d more").formatted(more));
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
    return value.filter(text -> !text.isEmpty()).orElseGet(() -> say("ingen", "none"));
  }

  private String say(String da, String en) {
    return words.tongue().say(da, en);
  }
}
