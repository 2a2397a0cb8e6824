package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.distributions.OrderedValues.Ranked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Values with how often each occurs, in order. All arithmetic is exact.
 *
 * @param counts by value; every count is positive
 */
public record Distribution(SortedMap<BigDecimal, Long> counts) {
  private static final long WHOLE = 100;

  private long size() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** With all values known. */
  public OrderedValues ordered() {
    List<Ranked> ranked = new ArrayList<>();
    long before = 0;
    for (Map.Entry<BigDecimal, Long> each : counts.entrySet()) {
      ranked.add(new Ranked(each.getKey(), before, each.getValue()));
      before += each.getValue();
    }

    return new OrderedValues(before, ranked, Optional.empty());
  }

  /** The same, with what the lowest {@code percent} of the values add up to. */
  public OrderedValues ordered(int percent) {
    long missing = Math.multiplyExact(size(), percent);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal limit = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Long> each : counts.entrySet()) {
      long taken = Math.min(missing, Math.multiplyExact(each.getValue(), WHOLE));
      sum = sum.add(each.getKey().multiply(BigDecimal.valueOf(taken)));
      missing -= taken;
      limit = taken > 0 ? each.getKey() : limit;
    }

    BigDecimal capped = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Long> each : counts.entrySet()) {
      BigDecimal value = each.getKey().min(limit);
      BigDecimal times = BigDecimal.valueOf(each.getValue());
      capped = capped.add(value.multiply(times));
      squares = squares.add(value.pow(2).multiply(times));
    }

    return new OrderedValues(
        size(), ordered().known(), Optional.of(new LowestSums(sum, capped, squares)));
  }

  /** The same with double numbers, for what is uncertain anyway: the limits of an interval. */
  public Frequencies frequencies() {
    return Frequencies.of(
        counts.keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray(),
        counts.values().stream().mapToLong(Long::longValue).toArray());
  }
}
