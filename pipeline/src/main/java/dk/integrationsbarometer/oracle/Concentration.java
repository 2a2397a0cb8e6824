package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Whether few people decide a sum, from the list of what each of them adds to it. */
final class Concentration {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Concentration() {}

  /** Whether the rule of an indicator finds it of an amount that some rows add up to. */
  static boolean isFound(List<Contribution> rows, Indicator indicator) {
    boolean isOver = isFound(rows, Contribution::over, indicator);
    return indicator.measure().dividesByNumbers()
        ? isOver || isFound(rows, Contribution::under, indicator)
        : isOver;
  }

  private static boolean isFound(
      List<Contribution> rows, Function<Contribution, BigDecimal> amount, Indicator indicator) {
    List<BigDecimal> contributions = new ArrayList<>();
    for (Contribution person : Contribution.ofPersons(rows)) {
      for (long i = 0; i < person.count(); i++) {
        contributions.add(amount.apply(person).abs().divide(BigDecimal.valueOf(person.count())));
      }
    }

    return indicator.concentration().filter(rule -> isFound(contributions, rule)).isPresent();
  }

  /**
   * Whether a rule finds it of a sum.
   *
   * @param contributions what each person adds, without its sign
   */
  static boolean isFound(List<BigDecimal> contributions, ConcentrationRule rule) {
    List<BigDecimal> largestFirst = new ArrayList<>(contributions);
    largestFirst.sort(Collections.reverseOrder());
    BigDecimal all = sum(largestFirst);
    boolean isDominated =
        rule.dominance()
            .filter(
                most ->
                    sum(first(most.largest(), largestFirst))
                            .multiply(HUNDRED)
                            .compareTo(all.multiply(BigDecimal.valueOf(most.percent())))
                        > 0)
            .isPresent();
    BigDecimal rest = all.subtract(sum(first(2, largestFirst)));
    BigDecimal largest = sum(first(1, largestFirst));
    return isDominated
        || rule.pPercent()
            .filter(
                percent ->
                    rest.multiply(HUNDRED).compareTo(largest.multiply(BigDecimal.valueOf(percent)))
                        < 0)
            .isPresent();
  }

  private static List<BigDecimal> first(int number, List<BigDecimal> amounts) {
    return amounts.subList(0, Math.min(number, amounts.size()));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
