package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text with which {@code new report} begins a chapter. As long as a sentence of it stands,
 * nobody has written the chapter to its end, and the report is not made.
 */
public final class BegunText {
  /** What its author is to write. */
  private static final Labels TASK = Labels.of("Write here what has happened in the area \"%s\".");

  /** How a number is put into a text. */
  private static final Labels EXAMPLE =
      Labels.of("A number, for instance {tal %s}, is the published one.");

  private static final String NAMED = "[\\s\\S]{0,120}?";

  private static final Pattern SENTENCES =
      Pattern.compile(
          Language.PUBLISHED.stream()
              .flatMap(language -> List.of(TASK, EXAMPLE).stream().map(each -> each.in(language)))
              .map(BegunText::pattern)
              .collect(Collectors.joining("|")));

  private BegunText() {}

  /**
   * A beginning that shows how a number and a table are put into a text.
   *
   * @param area of policy, as people read it
   * @param number the words of a placeholder: indicator, group and period
   */
  public static String of(Language language, String area, List<String> number) {
    return "%s %s%n%n%s %s %s%n"
        .formatted(
            TASK.in(language).formatted(area),
            EXAMPLE.in(language).formatted(String.join(" ", number)),
            DirectiveSyntax.MARK,
            PartKind.TABLE.word(),
            number.get(0));
  }

  /** Reports the first of these sentences that still stands in a text. */
  static void check(AuthoredText text, Problems problems) {
    sentence(text.markdown())
        .ifPresent(
            found -> {
              String before = text.markdown().substring(0, found.start());
              int line = (int) before.chars().filter(sign -> sign == '\n').count();
              int column = found.start() - (before.lastIndexOf('\n') + 1);
              problems.add(
                  Message.NOT_WRITTEN,
                  text.at(line, column),
                  String.join(" ", found.group().split("\\s+", -1)));
            });
  }

  private static Optional<Matcher> sentence(String markdown) {
    return Optional.of(SENTENCES.matcher(markdown)).filter(Matcher::find);
  }

  /** Whatever was named in it, and wherever its lines were broken. */
  private static String pattern(String sentence) {
    return Arrays.stream(sentence.split("%s", -1))
        .map(
            part ->
                Arrays.stream(part.split(" ", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+")))
        .collect(Collectors.joining(NAMED));
  }
}
