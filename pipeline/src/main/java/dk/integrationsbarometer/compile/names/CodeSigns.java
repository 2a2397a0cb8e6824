package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code cannot hold: published breakdowns are written {@code koen=kvinde,bydel=03}, and are
 * read again by these signs.
 */
public final class CodeSigns {
  private static final Pattern SEPARATOR = Pattern.compile("[,=]");

  private CodeSigns() {}

  /** Reports a sign that stands between codes. */
  public static void check(Node.Scalar code, Problems problems) {
    Matcher sign = SEPARATOR.matcher(code.text());
    if (sign.find()) {
      problems.add(Message.SIGN_IN_CODE, code.place(), code.text(), sign.group());
    }
  }
}
