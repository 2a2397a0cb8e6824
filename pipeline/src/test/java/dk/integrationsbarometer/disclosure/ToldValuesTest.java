package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Of figures that their own numbers hide no value reaches the driver. The threshold is five, and
 * people are counted on two status dates.
 */
class ToldValuesTest {
  private static final Expression ONE = new Expression.Literal(1L, ValueType.INTEGER);

  @Test
  void ofTooFewPeopleNothingIsTold() {
    assertThat(told(new Measure.Quantile(ONE, 50), 4)).isEmpty();
    assertThat(told(new Measure.WeakestMean(ONE, 25), 4)).isEmpty();
  }

  /** Of eight people four are in the lower half, of sixteen four are in the lowest quarter. */
  @Test
  void neitherIsItWhereTheDecidingPartIsOfTooFew() {
    assertThat(told(new Measure.Quantile(ONE, 50), 8)).isEmpty();
    assertThat(told(new Measure.Quantile(ONE, 75), 16)).isEmpty();
    assertThat(told(new Measure.WeakestMean(ONE, 25), 16)).isEmpty();
  }

  @Test
  void ofMoreTheValuesThatTheFigureIsMadeOfAreTold() {
    assertThat(told(new Measure.Quantile(ONE, 50), 9))
        .hasValueSatisfying(values -> assertThat(values).contains(OrderedValues.Wanted.always(9)));
    assertThat(told(new Measure.WeakestMean(ONE, 25), 17)).contains(List.of());
  }

  private static Optional<List<OrderedValues.Wanted>> told(Measure measure, long people) {
    Indicator indicator = Compared.ordering(measure, Employment.share().indicator());
    return SmallNumbers.toldValues(
        indicator, Period.parse("2022H1").orElseThrow(), date -> Sums.ofPeople(people, people));
  }
}
