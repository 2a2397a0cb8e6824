package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The value of a measure, from everybody who is counted; written out by the definition of each
 * measure, without the kernels that the main engine uses.
 *
 * @param part those of the figure
 * @param whole those that a part is compared with: for a composition those of all classes, for a
 *     group's share those of all groups; otherwise {@code part} itself
 */
record ReferenceValue(List<Contribution> part, List<Contribution> whole, int dates)
    implements Measure.Visitor<OptionalDouble> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  BigDecimal over() {
    return part.stream().map(Contribution::over).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal under() {
    return part.stream().map(Contribution::under).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal underWhole() {
    return whole.stream().map(Contribution::under).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static OptionalDouble divided(BigDecimal over, BigDecimal under) {
    return under.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(over.divide(under, MathContext.DECIMAL128).doubleValue());
  }

  @Override
  public OptionalDouble share(Measure.Share share) {
    return divided(over().multiply(HUNDRED), under());
  }

  @Override
  public OptionalDouble count(Measure.Count count) {
    return divided(over(), BigDecimal.valueOf(dates));
  }

  @Override
  public OptionalDouble sum(Measure.Sum sum) {
    return divided(over(), BigDecimal.valueOf(dates));
  }

  @Override
  public OptionalDouble mean(Measure.Mean mean) {
    return divided(over(), under());
  }

  @Override
  public OptionalDouble rate(Measure.Rate rate) {
    return divided(over().multiply(BigDecimal.valueOf(MeasureKind.RATE.scale())), under());
  }

  @Override
  public OptionalDouble ratio(Measure.SumRatio ratio) {
    return divided(over().multiply(HUNDRED), under());
  }

  @Override
  public OptionalDouble composition(Measure.Composition composition) {
    return divided(under().multiply(HUNDRED), underWhole());
  }

  @Override
  public OptionalDouble groupShare(Measure.GroupShare share) {
    return divided(under().multiply(HUNDRED), underWhole());
  }

  @Override
  public OptionalDouble weakestMean(Measure.WeakestMean mean) {
    List<BigDecimal> values = sorted();
    BigDecimal wanted =
        BigDecimal.valueOf(values.size()).multiply(BigDecimal.valueOf(mean.percent(), 2));
    BigDecimal missing = wanted;
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      BigDecimal taken = missing.min(BigDecimal.ONE);
      sum = sum.add(value.multiply(taken));
      missing = missing.subtract(taken);
    }

    return divided(sum, wanted);
  }

  @Override
  public OptionalDouble quantile(Measure.Quantile quantile) {
    List<BigDecimal> values = sorted();
    if (values.isEmpty()) {
      return OptionalDouble.empty();
    }

    BigDecimal limit =
        BigDecimal.valueOf(values.size()).multiply(BigDecimal.valueOf(quantile.percent(), 2));
    int below = limit.intValue();
    boolean between = limit.compareTo(BigDecimal.valueOf(below)) == 0;
    return between
        ? divided(values.get(below - 1).add(values.get(below)), BigDecimal.valueOf(2))
        : divided(values.get(below), BigDecimal.ONE);
  }

  private List<BigDecimal> sorted() {
    List<BigDecimal> values = new ArrayList<>();
    for (Contribution each : part) {
      for (long i = 0; i < each.count(); i++) {
        values.add(each.value());
      }
    }

    values.sort(null);
    return values;
  }
}
