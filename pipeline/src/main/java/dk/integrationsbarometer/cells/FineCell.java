package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * A cell of one of the grains of a unit.
 *
 * @param grain the number of the grain in the plan
 * @param groups a bit per group of the plan
 * @param populations a bit per population of the plan: a cell is wholly in one, or not at all
 * @param codes a code per variable of the grain
 * @param sums Long or BigDecimal per sum of the plan
 * @param compared official answers and disagreements per compared variable of the plan, in turn
 */
public record FineCell(
    int grain,
    LocalDate date,
    String area,
    BitSet groups,
    BitSet populations,
    List<String> codes,
    List<Number> sums,
    List<Long> compared) {
  public FineCell {
    groups = (BitSet) groups.clone();
    populations = (BitSet) populations.clone();
    codes = List.copyOf(codes);
    sums = List.copyOf(sums);
    compared = List.copyOf(compared);
  }

  /** What no two cells share, as text: their order by it is the same however they were counted. */
  public String key() {
    return grain + "|" + people(codes);
  }

  /** What cells share, of whatever grain, whose people agree in some codes. */
  String people(List<String> some) {
    return String.join(
        "|", date.toString(), area, groups.toString(), populations.toString(), some.toString());
  }

  boolean isIn(int group) {
    return groups.get(group);
  }

  long count(int sum) {
    return (Long) sums.get(sum);
  }

  BigDecimal exact(int sum) {
    Number number = sums.get(sum);
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
  }
}
