package dk.integrationsbarometer.published;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Somebody who adds and subtracts published numbers: sums of unknown whole numbers, solved exactly,
 * and then by what each leaves for the others when nobody counts less than nobody.
 */
final class LinearAttack {
  private final Map<String, Long> known = new HashMap<>();
  private final Map<String, Bounds> bounds = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();

  /** The least and the most that a number can be; empty where nothing is known. */
  private record Bounds(Optional<BigInteger> least, Optional<BigInteger> most) {
    static final Bounds ANY = new Bounds(Optional.empty(), Optional.empty());

    boolean isExact() {
      return least.isPresent() && least.equals(most);
    }

    Bounds within(Bounds other) {
      return new Bounds(
          both(least, other.least, BigInteger::max), both(most, other.most, BigInteger::min));
    }

    private static Optional<BigInteger> both(
        Optional<BigInteger> one, Optional<BigInteger> other, BinaryOperator<BigInteger> choice) {
      return one.isEmpty() || other.isEmpty()
          ? one.or(() -> other)
          : Optional.of(choice.apply(one.get(), other.get()));
    }
  }

  /** Unknown numbers with their coefficients, and what they add up to. */
  private record Equation(Map<String, BigInteger> terms, BigInteger sum) {}

  void publish(String number, long value) {
    known.put(number, value);
  }

  /** As if it had been hidden. */
  void forget(String number) {
    known.remove(number);
  }

  boolean isKnown(String number) {
    return known.containsKey(number);
  }

  long value(String number) {
    return known.get(number);
  }

  /** Nobody counts less than nobody. */
  void countsPeople(String number) {
    bounds.put(number, new Bounds(Optional.of(BigInteger.ZERO), Optional.empty()));
  }

  /** A whole is the sum of its parts. */
  void add(String whole, List<String> parts) {
    Map<String, BigInteger> terms = new LinkedHashMap<>();
    BigInteger sum = put(terms, whole, BigInteger.ONE);
    for (String part : parts) {
      sum = sum.add(put(terms, part, BigInteger.ONE.negate()));
    }

    if (!terms.isEmpty()) {
      equations.add(new Equation(terms, sum.negate()));
    }
  }

  /** The coefficient of an unknown number, or what a known one adds. */
  private BigInteger put(Map<String, BigInteger> terms, String number, BigInteger coefficient) {
    if (known.containsKey(number)) {
      return coefficient.multiply(BigInteger.valueOf(known.get(number)));
    }

    terms.merge(number, coefficient, BigInteger::add);
    terms.values().removeIf(each -> each.signum() == 0);
    return BigInteger.ZERO;
  }

  /** The unknown numbers that have one possible value. */
  Set<String> exact() {
    List<Equation> all = new ArrayList<>(equations);
    all.addAll(reduced());
    Set<String> exact = new TreeSet<>();
    all.stream()
        .filter(equation -> equation.terms().size() == 1)
        .forEach(equation -> exact.addAll(equation.terms().keySet()));
    boolean isNew = true;
    for (int round = 0; isNew && round < 50; round++) {
      isNew = false;
      for (Equation equation : all) {
        isNew |= tighten(equation);
      }
    }

    bounds.forEach(
        (number, range) -> {
          if (range.isExact() && !known.containsKey(number)) {
            exact.add(number);
          }
        });
    return exact;
  }

  /** Gauss and Jordan, with whole numbers. */
  private List<Equation> reduced() {
    Map<String, Equation> pivots = new LinkedHashMap<>();
    for (Equation equation : equations) {
      Equation rest = equation;
      for (Map.Entry<String, Equation> pivot : pivots.entrySet()) {
        rest = without(rest, pivot.getKey(), pivot.getValue());
      }

      if (!rest.terms().isEmpty()) {
        String lead = rest.terms().keySet().iterator().next();
        Equation own = rest;
        pivots.replaceAll((key, other) -> without(other, lead, own));
        pivots.put(lead, own);
      }
    }

    return List.copyOf(pivots.values());
  }

  private static Equation without(Equation equation, String number, Equation pivot) {
    BigInteger times = equation.terms().get(number);
    if (times == null) {
      return equation;
    }

    BigInteger own = pivot.terms().get(number);
    Map<String, BigInteger> terms = new LinkedHashMap<>();
    equation.terms().forEach((key, value) -> terms.put(key, value.multiply(own)));
    pivot
        .terms()
        .forEach((key, value) -> terms.merge(key, value.multiply(times).negate(), BigInteger::add));
    terms.values().removeIf(each -> each.signum() == 0);
    BigInteger sum = equation.sum().multiply(own).subtract(pivot.sum().multiply(times));
    BigInteger common =
        terms.values().stream().reduce(sum.abs(), BigInteger::gcd).max(BigInteger.ONE);
    terms.replaceAll((key, value) -> value.divide(common));
    return new Equation(terms, sum.divide(common));
  }

  /** What the bounds of the others leave for each number of an equation. */
  private boolean tighten(Equation equation) {
    boolean isNew = false;
    for (Map.Entry<String, BigInteger> own : equation.terms().entrySet()) {
      Bounds before = bounds.getOrDefault(own.getKey(), Bounds.ANY);
      Bounds after = before.within(left(equation, own.getKey(), own.getValue()));
      if (!after.equals(before)) {
        bounds.put(own.getKey(), after);
        isNew = true;
      }
    }

    return isNew;
  }

  private Bounds left(Equation equation, String number, BigInteger times) {
    Optional<BigInteger> least = Optional.of(equation.sum());
    Optional<BigInteger> most = Optional.of(equation.sum());
    for (Map.Entry<String, BigInteger> other : equation.terms().entrySet()) {
      if (!other.getKey().equals(number)) {
        Bounds range = bounds.getOrDefault(other.getKey(), Bounds.ANY);
        boolean isAdded = other.getValue().signum() > 0;
        least = less(least, isAdded ? range.most() : range.least(), other.getValue());
        most = less(most, isAdded ? range.least() : range.most(), other.getValue());
      }
    }

    return times.signum() > 0
        ? new Bounds(least.map(low -> up(low, times)), most.map(high -> down(high, times)))
        : new Bounds(
            most.map(high -> up(high.negate(), times.negate())),
            least.map(low -> down(low.negate(), times.negate())));
  }

  private static Optional<BigInteger> less(
      Optional<BigInteger> sum, Optional<BigInteger> number, BigInteger times) {
    return sum.flatMap(all -> number.map(each -> all.subtract(each.multiply(times))));
  }

  private static BigInteger down(BigInteger number, BigInteger by) {
    BigInteger[] parts = number.divideAndRemainder(by);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger up(BigInteger number, BigInteger by) {
    return down(number.negate(), by).negate();
  }
}
