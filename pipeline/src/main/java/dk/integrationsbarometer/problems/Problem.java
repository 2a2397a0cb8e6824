package dk.integrationsbarometer.problems;

import java.util.Comparator;
import java.util.List;

/** One thing that is wrong, at one place. */
public record Problem(Message message, Place place, List<String> arguments)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::message)
          .thenComparing(Problem::text);

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(Message message, Place place, Object... arguments) {
    return new Problem(message, place, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** The same of one of the definitions that the file gives. */
  Problem of(String repetition) {
    return new Problem(message, place.of(repetition), arguments);
  }

  /** {@code place: What. Why.}, and how to mend it on an indented line of its own. */
  public String text() {
    return joined(System.lineSeparator() + "  ");
  }

  /** The same on one line, for notes of which there can be many. */
  public String line() {
    return joined(" ");
  }

  /** What is wrong, and why. */
  public String what() {
    return fill(message.what());
  }

  /** How to mend it. */
  public String how() {
    return fill(message.how());
  }

  private String joined(String between) {
    return Shown.of(place.toString())
        + ": "
        + what()
        + between
        + how()
        + " ["
        + message.code()
        + "]";
  }

  private String fill(String template) {
    var filled = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      filled
          .append(template, from, open)
          .append(Shown.of(arguments.get(Integer.parseInt(template.substring(open + 1, close)))));
      from = close + 1;
    }

    return filled.append(template.substring(from)).toString();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
