package dk.integrationsbarometer.generator.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a column is filled for the rows of one stratum. */
public interface Filling {
  /** The same text in every row. */
  static Filling constant(String text) {
    return (rows, setting) -> row -> text;
  }

  /** A date between two days, both included; drawn, no quota. */
  static Filling between(LocalDate first, LocalDate last) {
    return (rows, setting) -> row -> setting.lots().dice(row).between(first, last).toString();
  }

  /** A number in a range, both ends included; drawn, no quota. */
  static Filling between(BigDecimal first, BigDecimal last, int decimals) {
    long low = first.movePointRight(decimals).setScale(0, RoundingMode.CEILING).longValueExact();
    long high = last.movePointRight(decimals).setScale(0, RoundingMode.FLOOR).longValueExact();
    return (rows, setting) ->
        row -> {
          long drawn = (long) (setting.lots().dice(row).fraction() * (high - low + 1));
          return BigDecimal.valueOf(low + drawn, decimals).toPlainString();
        };
  }

  /**
   * Begins to fill a stratum.
   *
   * @param rows how many rows the stratum has; they come one by one, in the same order in which
   *     they were counted
   */
  Dealing start(long rows, Setting setting);

  /** Whether the stratum must be counted before its rows can be filled. */
  default boolean needsCount() {
    return false;
  }

  /** The shares of the stratum, in per cent, that must come out to the last decimal written. */
  default List<BigDecimal> printed() {
    return List.of();
  }

  /** The columns whose value the filling needs. */
  default Set<String> columns() {
    return Set.of();
  }

  /** What the next row of the stratum gets. */
  interface Dealing {
    String next(DraftRow line);
  }

  /** What a filling can ask for: the lots of its column, and the town. */
  record Setting(Lots lots, Surroundings around) {}

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
}
