package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A cell at the finest grain that any indicator of the unit needs.
 *
 * @param groups a bit per group of the plan
 * @param codes a code per variable of the plan
 * @param values the value per distribution of the plan; null for rows that are not in it
 * @param sums Long or BigDecimal per sum of the plan
 * @param compared official answers and disagreements per compared variable of the plan, in turn
 */
record FineCell(
    LocalDate date,
    String area,
    long groups,
    List<String> codes,
    List<BigDecimal> values,
    List<Number> sums,
    List<Long> compared) {
  FineCell {
    codes = List.copyOf(codes);
    values = Arrays.asList(values.toArray(BigDecimal[]::new));
    sums = List.copyOf(sums);
    compared = List.copyOf(compared);
  }

  boolean isIn(int group) {
    return (groups & (1L << group)) != 0;
  }

  long count(int sum) {
    return (Long) sums.get(sum);
  }

  BigDecimal exact(int sum) {
    Number number = sums.get(sum);
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
  }
}
