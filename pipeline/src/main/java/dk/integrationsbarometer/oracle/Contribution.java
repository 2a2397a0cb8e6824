package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one row of the unit's register adds to an indicator.
 *
 * @param whose the person of one status date, where several rows can be one person's
 * @param count how many units the row stands for
 * @param inside whether they are in the numerator; somebody is when any of their rows is
 * @param over what it adds to the numerator
 * @param under what it adds to the denominator
 * @param value the value whose distribution is wanted; null for other measures
 */
record Contribution(
    Optional<Object> whose,
    long count,
    boolean inside,
    BigDecimal over,
    BigDecimal under,
    BigDecimal value) {

  /** What the row adds; nothing when it is not counted, or has no weight. */
  static Optional<Contribution> of(Indicator indicator, Evaluation row, long count) {
    var adding = new Adding(indicator, row, count);
    return row.holds(indicator.population()) && adding.weight().signum() != 0
        ? indicator.measure().accept(adding)
        : Optional.empty();
  }

  /** The same of a person who can have other rows on the date. */
  Contribution of(LocalDate date, Object person) {
    return new Contribution(Optional.of(date + " " + person), count, inside, over, under, value);
  }

  /** The rows of each person put together, where several can be one person's. */
  static List<Contribution> ofPersons(List<Contribution> rows) {
    List<Contribution> persons = new ArrayList<>();
    Map<Object, Contribution> several = new LinkedHashMap<>();
    for (Contribution row : rows) {
      row.whose()
          .ifPresentOrElse(
              whose -> several.merge(whose, row, Contribution::and), () -> persons.add(row));
    }

    persons.addAll(several.values());
    return persons;
  }

  private Contribution and(Contribution other) {
    return new Contribution(
        whose, 1, inside || other.inside, over.add(other.over), under.add(other.under), null);
  }

  /** How often each value occurs among rows whose distribution is wanted. */
  static Map<BigDecimal, Long> values(List<Contribution> rows) {
    Map<BigDecimal, Long> values = new TreeMap<>();
    rows.stream()
        .filter(row -> row.value() != null)
        .forEach(row -> values.merge(row.value(), row.count(), Long::sum));
    return values;
  }

  private record Adding(Indicator indicator, Evaluation row, long count)
      implements Measure.Visitor<Optional<Contribution>> {
    private BigDecimal weight() {
      if (indicator.weight().isEmpty()) {
        return BigDecimal.ONE;
      }

      Object weight = row.of(indicator.weight().get());
      return weight == null ? BigDecimal.ZERO : Evaluation.decimal(weight);
    }

    private BigDecimal number(Expression expression) {
      Object number = row.of(expression);
      return number == null ? BigDecimal.ZERO : Evaluation.decimal(number);
    }

    private Optional<Contribution> adds(boolean inside, BigDecimal over, BigDecimal under) {
      BigDecimal times = BigDecimal.valueOf(count);
      return Optional.of(
          new Contribution(
              Optional.empty(), count, inside, over.multiply(times), under.multiply(times), null));
    }

    private Optional<Contribution> part(boolean inside) {
      return adds(inside, inside ? weight() : BigDecimal.ZERO, weight());
    }

    private Optional<Contribution> oneOf(Expression expression) {
      Object value = row.of(expression);
      return value == null
          ? Optional.empty()
          : Optional.of(
              new Contribution(
                  Optional.empty(),
                  count,
                  true,
                  BigDecimal.valueOf(count),
                  BigDecimal.valueOf(count),
                  Evaluation.decimal(value)));
    }

    @Override
    public Optional<Contribution> share(Measure.Share share) {
      return part(row.holds(share.numerator()));
    }

    @Override
    public Optional<Contribution> count(Measure.Count measure) {
      return part(true);
    }

    @Override
    public Optional<Contribution> sum(Measure.Sum sum) {
      BigDecimal value = number(sum.value());
      return adds(value.signum() != 0, value.multiply(weight()), BigDecimal.ONE);
    }

    @Override
    public Optional<Contribution> mean(Measure.Mean mean) {
      BigDecimal value = number(mean.value());
      return row.of(mean.value()) == null
          ? Optional.empty()
          : adds(value.signum() != 0, value.multiply(weight()), weight());
    }

    @Override
    public Optional<Contribution> rate(Measure.Rate rate) {
      Object event = row.of(rate.event());
      if (event instanceof Boolean || event == null) {
        return part(Boolean.TRUE.equals(event));
      }

      BigDecimal events = Evaluation.decimal(event);
      return adds(events.signum() != 0, events, BigDecimal.ONE);
    }

    @Override
    public Optional<Contribution> ratio(Measure.SumRatio ratio) {
      BigDecimal over = number(ratio.numerator());
      return adds(
          over.signum() != 0,
          over.multiply(weight()),
          number(ratio.denominator()).multiply(weight()));
    }

    @Override
    public Optional<Contribution> composition(Measure.Composition composition) {
      return part(true);
    }

    @Override
    public Optional<Contribution> groupShare(Measure.GroupShare share) {
      return part(true);
    }

    @Override
    public Optional<Contribution> weakestMean(Measure.WeakestMean mean) {
      return oneOf(mean.value());
    }

    @Override
    public Optional<Contribution> quantile(Measure.Quantile quantile) {
      return oneOf(quantile.value());
    }
  }
}
