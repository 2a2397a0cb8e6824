package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.PrintedNumbers;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of an indicator by period, area, group and the variables of one breakdown.
 *
 * @param id the indicator and the variables, joined by hyphens; the name of its files
 * @param rows by their codes, one for each dimension
 */
public record Cube(
    String id,
    IndicatorRow indicator,
    List<Dimension> dimensions,
    List<Content> contents,
    Map<List<String>, FigureRow> rows,
    PrintedNumbers numbers) {
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
    return rows.values().stream().anyMatch(row -> row.obsStatus() == ObsStatus.UNRELIABLE);
  }

  /** Whether the total of a variable is published for every combination of the others. */
  public boolean hasTotal(Dimension variable) {
    int at = dimensions.indexOf(variable);
    return variable.codes().contains(Dimension.TOTAL)
        && combinations(dimensions).stream()
            .filter(key -> key.get(at).equals(Dimension.TOTAL))
            .allMatch(rows::containsKey);
  }

  public Cell cell(List<String> key, Content content) {
    FigureRow row = rows.get(key);
    if (row == null) {
      return Cell.NOT_COMPUTED;
    }

    Optional<BigDecimal> number =
        Tables.FIGURES.cell(row, content.column()).map(cell -> number(content, cell));
    // Beside a figure, what it has none of is not defined.
    boolean isBeside = number.isEmpty() && row.obsStatus().hasValue();
    return new Cell(number, Optional.of(isBeside ? ObsStatus.UNDEFINED : row.obsStatus()));
  }

  private BigDecimal number(Content content, Object cell) {
    return cell instanceof Double exact
        ? numbers.printed(indicator.indicator(), column(content.column()), exact)
        : BigDecimal.valueOf((Long) cell);
  }

  private static Column column(String name) {
    return Tables.FIGURES.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
