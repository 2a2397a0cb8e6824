package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rules that rows of every register have to follow, as counts of rows name them. The other
 * rules are named by the definition of the register.
 */
public enum RowRule {
  LINE("line shape", Labels.of("the line has a value for every column")),
  MISSING("missing ", Labels.of("%s has a value")),
  TYPE("type ", Labels.of("%s has the form of its kind")),
  CODE("code ", Labels.of("%s is a code of its list")),
  VALIDITY("validity ", Labels.of("%s is a code that holds on the day of the row")),
  REFERENCE("reference ", Labels.of("%s says which time the row is of")),
  KEY("key", Labels.of("no two rows have the same key"));

  private final String word;
  private final Labels label;

  RowRule(String word, Labels label) {
    this.word = word;
    this.label = label;
  }

  /** The name of a rule that is not of one column. */
  public String code() {
    return word;
  }

  /** The name of the rule for a column. */
  public String of(String column) {
    return word + column;
  }

  /** Whether a rule is this one, of any column. */
  public boolean names(String rule) {
    return isOfAColumn() ? rule.startsWith(word) : rule.equals(word);
  }

  private boolean isOfAColumn() {
    return word.endsWith(" ");
  }

  /** What people read for the name of such a rule; empty for one that a definition names. */
  public static Optional<Labels> label(String rule) {
    return Arrays.stream(values())
        .filter(each -> each.names(rule))
        .findFirst()
        .map(each -> each.words(rule.substring(each.word.length())));
  }

  private Labels words(String column) {
    return new Labels(label.da().formatted(column), label.en().formatted(column));
  }
}
