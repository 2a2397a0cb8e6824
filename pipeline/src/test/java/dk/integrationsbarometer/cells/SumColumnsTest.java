package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.spark.ExpressionColumns;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import dk.integrationsbarometer.testkit.SparkTest;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Only those pay for squares who need them. */
@SparkTest
class SumColumnsTest {
  @Test
  void meanNeedsOneSquareMoreForItsInterval(SparkSession spark) {
    assertThat(sums(MeasuredPeople.withMeans().indicator()))
        .isEqualTo(1 + sums(MeasuredPeople.withMeans().withoutIntervals().indicator()));
  }

  @Test
  void ratioNeedsThree(SparkSession spark) {
    Measure ratio =
        new Measure.SumRatio(
            MeasuredPeople.number(),
            new Expression.Arithmetic(
                Expression.Sign.PLUS, MeasuredPeople.number(), MeasuredPeople.number()));

    assertThat(sums(MeasuredPeople.of(ratio).indicator()))
        .isEqualTo(3 + sums(MeasuredPeople.of(ratio).withoutIntervals().indicator()));
  }

  @Test
  void shareOfUnweightedPeopleNeedsNone(SparkSession spark) {
    Measure share = new Measure.Share(MeasuredPeople.number());

    assertThat(sums(MeasuredPeople.of(share).indicator()))
        .isEqualTo(sums(MeasuredPeople.of(share).withoutIntervals().indicator()));
  }

  private static int sums(Indicator indicator) {
    CellPlan plan = CellPlan.of(indicator.unit(), List.of(indicator));
    return new SumColumns(plan, new ExpressionColumns(name -> col(name)), col("rows"), col("keys"))
        .ofIndicators();
  }
}
