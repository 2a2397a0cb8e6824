package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
  static Stream<PublishedCsv.Row> quantiles() {
    return PublishedCsv.stream("quantiles-of-distributions.csv");
  }

  @ParameterizedTest
  @MethodSource("quantiles")
  void quantilesAreRightFarInTheTails(PublishedCsv.Row row) {
    var confidence = new Confidence(row.number("level"));
    double computed =
        switch (row.text("kind") + " " + row.text("tail")) {
          case "normal upper" -> confidence.z();
          case "t upper" -> confidence.t(row.number("degrees"));
          case "chisq upper" -> confidence.upperChiSquare(row.number("degrees"));
          case "chisq lower" -> confidence.lowerChiSquare(row.number("degrees"));
          default -> throw new IllegalArgumentException(row.text("kind"));
        };

    double quantile = row.number("quantile");
    assertThat(computed).isCloseTo(quantile, within(quantile * 1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 95, -0.5, Double.NaN})
  void levelLiesBetweenNoneAndAll(double level) {
    assertThatThrownBy(() -> new Confidence(level))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid confidence level: " + level);
  }
}
