package dk.integrationsbarometer.generator.columns;

import java.util.List;

/**
 * A column of a register and how it is filled.
 *
 * @param cases the first that holds for a row counts; the column is empty where none does
 * @param level how many rounds of counting come before the column's own, because it asks about
 *     columns whose strata must be counted
 */
public record ProfileColumn(String name, List<ColumnCase> cases, int level) {
  /** How the column is filled for those rows that no case before it holds for. */
  public record ColumnCase(Where where, Filling filling) {}

  public ProfileColumn {
    cases = List.copyOf(cases);
  }

  public boolean needsCount() {
    return cases.stream().anyMatch(item -> item.filling().needsCount());
  }

  /** The place of the case that holds; as many as there are cases when none does. */
  public int find(DraftRow line) {
    int i = 0;
    while (i < cases.size() && !cases.get(i).where().holds(line)) {
      i++;
    }

    return i;
  }

  /** The first level at which others can ask about the column. */
  public int answeredAt() {
    return needsCount() ? level + 1 : level;
  }
}
