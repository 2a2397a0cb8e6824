package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.Optional;
import org.apache.spark.sql.Column;

/** What one row of the population adds to the sums of an indicator. */
final class MeasureColumns implements Measure.Visitor<MeasureColumns.Parts> {
  private static final Column ZERO = lit(0L);

  private final ExpressionColumns expressions;
  private final Column counted;
  private final Optional<Column> weight;

  /**
   * The columns of an indicator, each without the number of units that a row stands for.
   *
   * @param units whether the row is in the population
   * @param inside whether it is in the numerator, or adds anything but 0 to it; empty when all of
   *     the population are
   * @param numerator a number; empty when it is 1 for those inside
   * @param denominator a number; empty when it is 1 for the units
   * @param value the value whose distribution is wanted
   */
  record Parts(
      Column units,
      Optional<Column> inside,
      Optional<Column> numerator,
      Optional<Column> denominator,
      Optional<Column> value) {}

  private MeasureColumns(Indicator indicator, ExpressionColumns expressions) {
    this.expressions = expressions;
    this.weight = weight(indicator, expressions);
    Column population = expressions.holds(indicator.population());
    this.counted = weight.map(each -> population.and(each.notEqual(ZERO))).orElse(population);
  }

  /**
   * What a row counts for, where that is said. A row of weight 0 speaks for nobody, and counts no
   * more than one that was not delivered.
   */
  static Optional<Column> weight(Indicator indicator, ExpressionColumns expressions) {
    return indicator.weight().map(written -> coalesce(expressions.of(written), ZERO));
  }

  static Parts of(Indicator indicator, ExpressionColumns expressions) {
    return indicator.measure().accept(new MeasureColumns(indicator, expressions));
  }

  @Override
  public Parts share(Measure.Share share) {
    return part(counted.and(expressions.holds(share.numerator())));
  }

  @Override
  public Parts count(Measure.Count count) {
    return new Parts(
        counted, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public Parts sum(Measure.Sum sum) {
    Column value = number(sum.value());
    return new Parts(
        counted,
        Optional.of(counted.and(value.notEqual(ZERO))),
        Optional.of(in(counted, weighed(value))),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Parts mean(Measure.Mean mean) {
    Column value = expressions.of(mean.value());
    Column known = counted.and(value.isNotNull());
    return new Parts(
        known,
        Optional.of(known.and(value.notEqual(ZERO))),
        Optional.of(in(known, weighed(value))),
        weight.map(each -> in(known, each)),
        Optional.empty());
  }

  @Override
  public Parts rate(Measure.Rate rate) {
    if (rate.event().type() == ValueType.TRUTH) {
      return part(counted.and(expressions.holds(rate.event())));
    }

    Column events = number(rate.event());
    return new Parts(
        counted,
        Optional.of(counted.and(events.notEqual(ZERO))),
        Optional.of(in(counted, events)),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Parts ratio(Measure.SumRatio ratio) {
    Column over = number(ratio.numerator());
    return new Parts(
        counted,
        Optional.of(counted.and(over.notEqual(ZERO))),
        Optional.of(in(counted, weighed(over))),
        Optional.of(in(counted, weighed(number(ratio.denominator())))),
        Optional.empty());
  }

  @Override
  public Parts composition(Measure.Composition composition) {
    return part(counted);
  }

  @Override
  public Parts groupShare(Measure.GroupShare share) {
    return part(counted);
  }

  @Override
  public Parts weakestMean(Measure.WeakestMean mean) {
    return distribution(mean.value());
  }

  @Override
  public Parts quantile(Measure.Quantile quantile) {
    return distribution(quantile.value());
  }

  private Parts part(Column inside) {
    return new Parts(
        counted,
        Optional.of(inside),
        weight.map(each -> in(inside, each)),
        weight.map(each -> in(counted, each)),
        Optional.empty());
  }

  private Parts distribution(Expression written) {
    Column value = expressions.of(written);
    Column known = counted.and(value.isNotNull());
    return new Parts(
        known,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(when(known, value)));
  }

  private Column number(Expression written) {
    return coalesce(expressions.of(written), ZERO);
  }

  private Column weighed(Column value) {
    return weight.map(value::multiply).orElse(value);
  }

  private static Column in(Column condition, Column value) {
    return when(condition, value).otherwise(ZERO);
  }
}
