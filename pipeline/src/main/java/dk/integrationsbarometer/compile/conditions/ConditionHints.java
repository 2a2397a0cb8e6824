package dk.integrationsbarometer.compile.conditions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is meant by signs that other languages have and conditions have not. */
enum ConditionHints {
  EQUAL("=", "==$", "equal is written ="),
  AT_LEAST(">", "=>$", "at least is written >="),
  AT_MOST("<", "=<$", "at most is written <="),
  UNEQUAL("!", "!$", "unequal is written <>, and not is written out"),
  QUOTES("[\"\u2018\u2019\u201c\u201d\u00b4`]", ".$", "a text stands in straight marks: 'kvinde'"),
  DIVISION(
      "/", "/$", "a is divided by b with quotient(a, b, 2), where 2 says how many decimals it has"),
  AND("&", "&$", "and is written out"),
  OR("[|]", "[|]$", "or is written out"),
  DECIMAL_COMMA(",", "\\d,$", "decimals are written with a point"),
  NULL("(?i)null", "(?is).*(=|<>)\\s*null$", "unknown is written: is null"),
  HARD_BLANK("\u00a0", ".$", "it is a non-breaking space, and only blanks may stand there");

  private final Pattern met;
  private final Pattern upToIt;
  private final String hint;

  ConditionHints(String met, String upToIt, String hint) {
    this.met = Pattern.compile(met);
    this.upToIt = Pattern.compile(upToIt, Pattern.DOTALL);
    this.hint = hint;
  }

  /**
   * The hint for what was met.
   *
   * @param line of the condition
   * @param column where in the line it was met, from 0
   * @param what was met
   */
  static Optional<String> of(String line, int column, String what) {
    String upTo = line.substring(0, Math.min(line.length(), column + what.length()));
    for (ConditionHints each : values()) {
      Matcher before = each.upToIt.matcher(upTo);
      if (each.met.matcher(what).matches() && before.find()) {
        return Optional.of(each.hint);
      }
    }

    return Optional.empty();
  }
}
