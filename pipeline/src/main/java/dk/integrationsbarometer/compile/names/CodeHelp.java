package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Helps a writer whose text is not a code of a list. */
public final class CodeHelp {
  private CodeHelp() {}

  /**
   * The code whose label was written, or the one that has no zeros in front, or the nearest.
   *
   * @param labels the labels of codes; not each code needs one
   */
  public static String suggest(
      String written, Collection<String> codes, Map<String, Labels> labels) {
    return suggest(written, codes, labels, Optional.empty());
  }

  /**
   * The same, and what else the text is, where it is far from all codes.
   *
   * @param otherwise a sentence that says it
   */
  public static String suggest(
      String written,
      Collection<String> codes,
      Map<String, Labels> labels,
      Optional<String> otherwise) {
    Optional<String> labelled =
        labels.entrySet().stream()
            .filter(each -> isLabel(each.getValue(), written))
            .map(Map.Entry::getKey)
            .findFirst();
    Optional<String> bare =
        codes.stream().filter(code -> withoutZeros(code).equals(withoutZeros(written))).findFirst();
    return labelled
        .map(code -> "It is the label of " + code + ".")
        .or(() -> bare.map(code -> "Did you mean '" + code + "'?"))
        .orElseGet(
            () ->
                otherwise
                        .filter(sentence -> Spelling.nearest(written, codes).isEmpty())
                        .map(sentence -> sentence + " ")
                        .orElse("")
                    + Spelling.suggest(written, codes));
  }

  private static boolean isLabel(Labels labels, String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return labels.da().toLowerCase(Locale.ROOT).equals(sought)
        || labels.en().toLowerCase(Locale.ROOT).equals(sought);
  }

  private static String withoutZeros(String text) {
    return text.replaceFirst("^0+(?=\\d)", "");
  }
}
