package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees to it that what readers are to see is in its language. */
final class LabelTexts {
  /** Words that are of one of the two languages alone; each is needed before anything is said. */
  private static final Pattern ENGLISH = words("the|of|with|who|whose|are|not|from|people");

  private static final Pattern DANISH = words("og|af|er|til|på|som|ikke|med|fra|efter|uden");

  private LabelTexts() {}

  static void check(Fields fields, Labels labels) {
    Optional<String> english = first(ENGLISH, labels.da());
    Optional<String> danish = english.flatMap(word -> first(DANISH, labels.en()));
    danish.ifPresent(
        word -> fields.report("da", Message.EXCHANGED_LANGUAGES, english.orElseThrow(), word));
  }

  private static Optional<String> first(Pattern words, String text) {
    Matcher matcher = words.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
