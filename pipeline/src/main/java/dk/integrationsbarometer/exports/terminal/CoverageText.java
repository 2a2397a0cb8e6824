package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.model.expression.Untouched;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.results.Json;
import java.util.List;
import java.util.Locale;

/** What no example touches of the definitions, for people and for programs. */
public final class CoverageText {
  /** The same for programs, with the place in parts of its own. */
  private record Entry(
      String file,
      int line,
      String repetition,
      String definition,
      String kind,
      String about,
      List<String> missing) {
    static Entry of(Untouched part) {
      Place place = part.place();
      return new Entry(
          place.file(),
          place.line(),
          place.repetition(),
          part.definition(),
          part.kind().name().toLowerCase(Locale.ROOT),
          part.about(),
          part.missing());
    }
  }

  private CoverageText() {}

  /**
   * A line for each, with its place; the last one counts them. Every line ends with \n.
   *
   * @param parts how many groups, classes, answers of conditions and rows there are
   */
  public static String of(List<Untouched> untouched, int parts) {
    var lines = new StringBuilder();
    untouched.forEach(
        part ->
            lines
                .append(part.place())
                .append(' ')
                .append(part.definition())
                .append(": ")
                .append(words(part))
                .append('\n'));
    int missing = untouched.stream().mapToInt(CoverageText::count).sum();
    return lines
        + Counted.say(
            "Examples touch %d of %d [group, class, answer of a condition or row of a decision table|groups, classes, answers of conditions and rows of decision tables].\n",
            parts - missing, parts);
  }

  private static int count(Untouched part) {
    return part.kind() == Untouched.Kind.ROW ? 1 : part.missing().size();
  }

  private static String words(Untouched part) {
    String missing = String.join(", ", part.missing());
    return switch (part.kind()) {
      case GROUPS -> "no example expects a figure of " + missing;
      case CLASSES -> "no example expects a figure by " + part.about() + " of " + missing;
      case CONDITION ->
          "'" + part.about() + "' is never " + missing.replace(", ", " or ") + " in the examples";
      case ROW -> "this row of the decision table decides nothing in the examples";
    };
  }

  /** An array of objects. */
  public static String json(List<Untouched> untouched) {
    return Json.answer(untouched.stream().map(Entry::of).toList());
  }
}
