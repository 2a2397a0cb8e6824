package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of an indicator by period, area, group and the variables of one breakdown: its figures,
 * or its gaps.
 *
 * @param id the indicator and the variables, joined by hyphens, below the folder of its kind; the
 *     name of its files
 * @param about what the numbers are, where they are not the figures of the indicator
 */
public record Cube(
    String id,
    IndicatorRow indicator,
    Optional<Labels> about,
    List<Dimension> dimensions,
    List<Content> contents,
    CubeRows<?> rows) {
  /** The title of its indicator, and what its numbers are. */
  public String title(Language language) {
    String title = indicator.title().in(language);
    return about.map(kind -> title + ", " + kind.in(language)).orElse(title);
  }

  /** The number that the others stand beside. */
  public Content main() {
    return contents.get(0);
  }

  public Dimension dimension(Role role) {
    return dimensions.stream().filter(each -> each.role() == role).findFirst().orElseThrow();
  }

  /** Every combination of codes of some dimensions; the codes of the last change first. */
  public static List<List<String>> combinations(List<Dimension> dimensions) {
    List<List<String>> all = List.of(List.of());
    for (Dimension dimension : dimensions) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> key : all) {
        for (String code : dimension.codes()) {
          List<String> next = new ArrayList<>(key);
          next.add(code);
          longer.add(List.copyOf(next));
        }
      }

      all = longer;
    }

    return all;
  }

  /** Whether any figure is uncertain. */
  public boolean hasUncertain() {
    return rows.hasUncertain();
  }

  /** Whether the total of a variable is published for every combination of the others. */
  public boolean hasTotal(Dimension variable) {
    int at = dimensions.indexOf(variable);
    return variable.codes().contains(Dimension.TOTAL)
        && combinations(dimensions).stream()
            .filter(key -> key.get(at).equals(Dimension.TOTAL))
            .allMatch(rows::contains);
  }

  public Cell cell(List<String> key, Content content) {
    return rows.cell(key, content);
  }
}
