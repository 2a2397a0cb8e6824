package dk.integrationsbarometer.cells;

import java.time.LocalDate;
import java.util.List;

/**
 * A cell at the finest grain that any indicator of the unit needs.
 *
 * @param groups a bit per group of the plan
 * @param codes a code per variable of the plan
 * @param sums numerator and denominator per indicator of the plan, in turn
 * @param compared official answers and disagreements per compared variable of the plan, in turn
 */
record FineCell(
    LocalDate date,
    String area,
    long groups,
    List<String> codes,
    List<Long> sums,
    List<Long> compared) {
  FineCell {
    codes = List.copyOf(codes);
    sums = List.copyOf(sums);
    compared = List.copyOf(compared);
  }

  boolean isIn(int group) {
    return (groups & (1L << group)) != 0;
  }

  Sums sums(int indicator) {
    return new Sums(sums.get(2 * indicator), sums.get(2 * indicator + 1));
  }
}
