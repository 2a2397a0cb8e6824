package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is checked of extracts, as the table {@code quality} names it. */
public enum QualityCheck {
  ROWS(Labels.of("rows that follow all rules")),
  /** The name of the rule. */
  RULE(Labels.of("rule: %s")),
  /** A variable, and the column of the official one. */
  DERIVED(Labels.of("%s as derived against %s")),
  STRATA(Labels.of("strata with more than one cluster, which intervals need")),
  DELIVERY(Labels.of("delivery for the status date"));

  private final Labels words;

  QualityCheck(Labels words) {
    this.words = words;
  }

  /** The code in the table: the check in English. */
  public String of(String... names) {
    return words.en().formatted((Object[]) names);
  }

  /** What people read for a code; a code that is none of these is its own word. */
  public static Labels label(String code) {
    return Arrays.stream(values())
        .flatMap(check -> check.danish(code).stream())
        .map(danish -> new Labels(danish, code))
        .findFirst()
        .orElse(new Labels(code, code));
  }

  private Optional<String> danish(String code) {
    String pattern = "\\Q" + words.en().replace("%s", "\\E(.+)\\Q") + "\\E";
    Matcher matcher = Pattern.compile(pattern).matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }

    Object[] names = new Object[matcher.groupCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = matcher.group(i + 1);
    }

    return Optional.of(words.da().formatted(names));
  }
}
