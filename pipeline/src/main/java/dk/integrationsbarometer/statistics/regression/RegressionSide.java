package dk.integrationsbarometer.statistics.regression;

import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One side of a gap, as a regression sees it.
 *
 * @param people everybody, by what they have in common; all with as many columns
 * @param rows how many rows were added up
 * @param persons how many independent people the rows come from; fewer than rows when people are
 *     counted on several dates
 */
public record RegressionSide(List<AlikePeople> people, double rows, long persons) {
  public RegressionSide {
    people = List.copyOf(people);
  }

  /** The sum of b. */
  public double under() {
    return people.stream().mapToDouble(AlikePeople::under).sum();
  }

  /**
   * The sums of products, all weights times a factor, which changes no coefficient. Squares of
   * values are left out, as the errors here are not those of an equal spread.
   */
  public CrossProducts products(double factor) {
    int columns = people.isEmpty() ? 1 : people.get(0).columns().size();
    CrossProducts sums = CrossProducts.ofNobody(columns);
    for (AlikePeople alike : people) {
      double[] x = alike.columns().stream().mapToDouble(Double::doubleValue).toArray();
      sums = sums.plus(x, alike.under() * factor, alike.over() * factor, Double.NaN);
    }

    return sums;
  }

  /**
   * What people add to an estimate, beside what it is without them: {@code direction' x (a - fitted
   * b)}, with {@code fitted} as what is foreseen of them for each unit of b.
   */
  public static final class Influence {
    private final double[] direction;
    private final ToDoubleFunction<AlikePeople> fitted;

    Influence(double[] direction, ToDoubleFunction<AlikePeople> fitted) {
      this.direction = direction.clone();
      this.fitted = fitted;
    }

    /** How fast the estimate grows with the sum of a of people who are alike. */
    public double byOver(AlikePeople alike) {
      return alike.times(direction);
    }

    /** The same with the sum of b. */
    public double byUnder(AlikePeople alike) {
      return -byOver(alike) * fitted.applyAsDouble(alike);
    }
  }

  /**
   * The sum of squared influences: what these people add to the square of a robust error (White
   * 1980, Econometrica 48, 817-838, equation 3), each person as often as rows.
   */
  public double squared(Influence influence) {
    double sum = 0;
    for (AlikePeople alike : people) {
      double direction = influence.byOver(alike);
      sum += direction * direction * alike.squaredResiduals(influence.fitted.applyAsDouble(alike));
    }

    return sum * rows / persons;
  }
}
