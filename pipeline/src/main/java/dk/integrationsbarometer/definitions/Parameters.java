package dk.integrationsbarometer.definitions;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the parameters of one of several like definitions stand for. In texts, {@code {aar}} is
 * replaced by the value; what reads more than texts (conditions, tables) takes a value as one
 * thing, whatever signs it holds.
 */
public record Parameters(Map<String, Node.Scalar> values) {
  public static final Parameters NONE = new Parameters(Map.of());

  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");

  /** Without order: the one who writes them gives each name once. */
  public Parameters {
    values = Map.copyOf(values);
  }

  public Optional<Node.Scalar> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The text with the values; what is no parameter stays as it is. */
  public String fill(String written) {
    return values.isEmpty()
        ? written
        : PARAMETER
            .matcher(written)
            .replaceAll(
                met ->
                    Matcher.quoteReplacement(
                        find(met.group(1)).map(Node.Scalar::written).orElse(met.group())));
  }

  /** The parameters that a text speaks of: their names, and where they begin in it. */
  static Stream<MatchResult> in(String written) {
    return PARAMETER.matcher(written).results();
  }

  /** The text as it is called where no signs are allowed: without the braces. */
  public static String bare(String written) {
    return PARAMETER.matcher(written).replaceAll("$1");
  }
}
