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

  /** {@code place: What. Why.}, and how to mend it on an indented line of its own; in English. */
  public String text() {
    return told(MessageLanguage.EN);
  }

  /** The same in another language. */
  public String told(MessageLanguage language) {
    return joined(System.lineSeparator() + "  ", language);
  }

  /** The same on one line, for notes of which there can be many. */
  public String line(MessageLanguage language) {
    return joined(" ", language);
  }

  /** What is wrong, and why. */
  public String what(MessageLanguage language) {
    return fill(language.wording(message).what(), language);
  }

  /** How to mend it. */
  public String how(MessageLanguage language) {
    return fill(language.wording(message).how(), language);
  }

  private String joined(String between, MessageLanguage language) {
    return language.words(Shown.of(place.toString(), language))
        + ": "
        + what(language)
        + between
        + how(language)
        + " ["
        + message.code()
        + "]";
  }

  private String fill(String template, MessageLanguage language) {
    List<String> shown = arguments.stream().map(each -> Shown.of(each, language)).toList();
    return new Template(template).filled(shown, language::words);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
