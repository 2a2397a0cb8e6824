package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Labels;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is checked of extracts, as the table {@code quality} names it. */
public enum QualityCheck {
  ROWS("rows that follow all rules", "rækker, der følger alle regler"),
  /** The name of the rule. */
  RULE("rule: {0}", "regel: {0}"),
  /** A variable, and the column of the official one. */
  DERIVED("{0} as derived against {1}", "{0} som udledt mod {1}"),
  STRATA(
      "strata with more than one cluster, which intervals need",
      "strata med mere end én klynge, som usikkerhedsintervaller kræver"),
  DELIVERY("delivery for the status date", "leverance til statusdatoen");

  private final String english;
  private final String danish;

  QualityCheck(String english, String danish) {
    this.english = english;
    this.danish = danish;
  }

  /** The code in the table: the check in English. */
  public String of(String... names) {
    return MessageFormat.format(english, (Object[]) names);
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
    String pattern = "\\Q" + english.replaceAll("\\{\\d}", "\\\\E(.+)\\\\Q") + "\\E";
    Matcher matcher = Pattern.compile(pattern).matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }

    Object[] names = new Object[matcher.groupCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = matcher.group(i + 1);
    }

    return Optional.of(MessageFormat.format(danish, names));
  }
}
