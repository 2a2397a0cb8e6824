package dk.integrationsbarometer.generator.columns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A date between so many days and so many days after another, both included; drawn, no quota.
 *
 * @param column the column with the other date; without one it is the reference date
 */
public record DaysAfter(Optional<String> column, int first, int last) implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    return row -> {
      String base = column.map(row::value).orElse(row.date().toString());
      return base.isEmpty()
          ? ""
          : LocalDate.parse(base)
              .plusDays(setting.lots().dice(row).between(first, last))
              .toString();
    };
  }

  @Override
  public Set<String> columns() {
    return column.map(Set::of).orElse(Set.of());
  }
}
