package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.RowRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  DELIVERY(Labels.of("delivery for the status date")),
  /** A variable that looks at all rows so far. */
  SO_FAR(Labels.of("delivery of rows that %s looks at"));

  private final Labels words;

  QualityCheck(Labels words) {
    this.words = words;
  }

  /** The code in the table: the check in English. */
  public String of(String... names) {
    return words.en().formatted((Object[]) names);
  }

  /**
   * What people read for a code; a code that is none of these is its own word.
   *
   * @param rules what the rules say that definitions name
   */
  public static Labels label(String code, Map<String, Labels> rules) {
    return Arrays.stream(values())
        .flatMap(check -> check.words(code, rules).stream())
        .findFirst()
        .orElse(new Labels(code, code));
  }

  private Optional<Labels> words(String code, Map<String, Labels> rules) {
    String pattern = "\\Q" + words.en().replace("%s", "\\E(.+)\\Q") + "\\E";
    Matcher matcher = Pattern.compile(pattern).matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }

    List<Labels> names = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      names.add(name(matcher.group(i), rules));
    }

    return Optional.of(
        new Labels(
            words.da().formatted(names.stream().map(Labels::da).toArray()),
            words.en().formatted(names.stream().map(Labels::en).toArray())));
  }

  /** Of a rule what it says; of a variable and a column, their names. */
  private Labels name(String name, Map<String, Labels> rules) {
    return Optional.of(name)
        .filter(any -> this == RULE)
        .flatMap(rule -> Optional.ofNullable(rules.get(rule)).or(() -> RowRule.label(rule)))
        .orElse(new Labels(name, name));
  }
}
