package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.model.labels.Language;
import java.util.List;

/**
 * A dimension of a cube.
 *
 * @param id the name of the column, or of the variable of a breakdown
 * @param codes in the order in which they are shown; of a variable, {@link #TOTAL} first when the
 *     total is published
 */
public record Dimension(String id, Role role, List<String> codes) {
  /** The code of a total, as SDMX writes it. */
  public static final String TOTAL = "_T";

  /** What a dimension is about. */
  public enum Role {
    PERIOD,
    AREA,
    GROUP,
    /** Whom a group is compared with: another group, or what another indicator says. */
    REFERENCE,
    VARIABLE
  }

  public String label(CodeLabels labels, Language language) {
    return switch (role) {
      case PERIOD -> ColumnWords.PERIOD.in(language);
      case AREA -> ColumnWords.AREA.in(language);
      case GROUP -> ColumnWords.GROUP.in(language);
      case REFERENCE -> ColumnWords.REFERENCE.in(language);
      case VARIABLE -> labels.variable(id);
    };
  }

  /** The words for the codes, in their order, no two the same. */
  public List<String> values(CodeLabels labels, Language language) {
    List<String> words = codes.stream().map(code -> value(labels, language, code)).toList();
    return java.util.stream.IntStream.range(0, codes.size())
        .mapToObj(
            i ->
                words.indexOf(words.get(i)) == words.lastIndexOf(words.get(i))
                    ? words.get(i)
                    : words.get(i) + " (" + codes.get(i) + ")")
        .toList();
  }

  private String value(CodeLabels labels, Language language, String code) {
    return switch (role) {
      case PERIOD -> code;
      case AREA -> labels.label(id, code);
      case GROUP -> labels.group(code);
      case REFERENCE -> labels.reference(code);
      case VARIABLE -> code.equals(TOTAL) ? Words.TOTAL.in(language) : labels.label(id, code);
    };
  }
}
