package dk.integrationsbarometer.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words by which a text betrays that a part of it is still English. */
public final class EnglishWords {
  private static final Pattern QUOTED = Pattern.compile("'[^'\n]*'");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?<![\\w-])(the|is|not|of|with|has|it|be|are|this|that|which|write|only|where|its|cannot|missing|known|rows?|an)(?![\\w-])");

  private EnglishWords() {}

  /** Those that stand outside quotation marks. */
  public static List<String> in(String text) {
    return WORD.matcher(QUOTED.matcher(text).replaceAll("''"))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
