package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Spelling;
import java.util.regex.Pattern;

/** What a name may look like: it stands in file names, in tables, or in conditions. */
public enum NameRule {
  /** Of documents, groups, targets and rules. */
  ID("an id", "[a-z][a-z0-9_-]*", "small letters a-z, digits, '-' and '_'", "-"),

  /** Conditions take a hyphen for a minus; in capitals it is the name of a column. */
  VARIABLE(
      "the name of a variable",
      "[a-z][a-z0-9_]*|\\p{Lu}[\\p{Lu}\\p{Nd}_]*",
      "small letters a-z, digits and '_', or is spelt like a column in capitals",
      "_"),

  /** As Statistics Denmark spells them. */
  COLUMN("the name of a column", "\\p{L}[\\p{L}\\p{Nd}_]*", "letters, digits and '_'", "_");

  private final String what;
  private final Pattern pattern;
  private final String holds;
  private final String between;

  NameRule(String what, String pattern, String holds, String between) {
    this.what = what;
    this.pattern = Pattern.compile(pattern);
    this.holds = holds;
    this.between = between;
  }

  public boolean allows(String name) {
    return pattern.matcher(name).matches();
  }

  public String what() {
    return what;
  }

  public String holds() {
    return holds;
  }

  /** A name that is allowed and near the one that is not. */
  public String instead(String name) {
    String near =
        (this == COLUMN ? name : Spelling.plain(name)).replaceAll("[^\\p{L}\\p{Nd}]+", between);
    String allowed = near.replaceAll("^[^\\p{L}]+|" + between + "+$", "");
    return allows(allowed) ? "'" + allowed + "'" : "another name";
  }
}
