package dk.integrationsbarometer.compile.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a condition as in another language is told how it is written here. */
class ConditionHintsTest {
  private static final String HOW =
      "\n  Conditions look like: alder between 25 and 64 and koen = 'kvinde'. [D022]";

  private static String said(String condition) {
    var problems = new Problems();
    var written = new Node.Scalar(new Place("x.yaml", 1, 1), condition, Node.Style.PLAIN);
    Conditions.value(written, Scope.empty(), problems);
    return String.join("\n", problems.sorted().stream().map(Problem::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "1 == 2 # 4 # '=' is not expected; equal is written =",
        "1 => 2 # 4 # '>' is not expected; at least is written >=",
        "1 =< 2 # 4 # '<' is not expected; at most is written <=",
        "1 != 2 # 3 # '!' is not expected; unequal is written <>, and not is written out",
        "a = \"b\" # 5 # '\"' is not expected; a text stands in straight marks: 'kvinde'",
        "a = ’b’ # 5 # '’' is not expected; a text stands in straight marks: 'kvinde'",
        "a / 2 # 3 # '/' is not expected; a is divided by b with quotient(a, b, 2), where 2 says how many decimals it has",
        "a & b # 3 # '&' is not expected; and is written out",
        "a || b # 3 # '|' is not expected; or is written out",
        "a > 2,5 # 6 # ',' is not expected; decimals are written with a point",
        "a = null # 5 # 'null' is not expected; unknown is written: is null",
        "a\u00a0= 1 # 2 # '\u00a0' is not expected; it is a non-breaking space, and only blanks may stand there",
        "a = 'b # 5 # ''' is not expected, or a quotation mark is not closed",
        "a b # 3 # 'b' is not expected",
        "a > # 4 # it ends too early",
      })
  void signsOfOtherLanguagesAreTold(String condition, int column, String reason) {
    assertThat(said(condition))
        .isEqualTo(
            "x.yaml:1:" + column + ": The condition cannot be read here: " + reason + "." + HOW);
  }
}
