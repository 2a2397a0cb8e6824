package dk.integrationsbarometer.statistics.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelfCheckTest {
  static Stream<PublishedExample> examples() {
    return SelfCheck.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void publishedFigureIsReproduced(PublishedExample example) {
    assertThat(example.difference()).isLessThanOrEqualTo(example.tolerance());
  }

  @Test
  void everyMethodHasAnExample() {
    assertThat(examples().map(example -> example.method().split(",", -1)[0]).distinct())
        .contains(
            "Wilson",
            "Byar",
            "exact Poisson",
            "mean",
            "difference of shares",
            "ratio of shares",
            "mean of the lowest part",
            "quantile",
            "difference of means",
            "ratio",
            "survey",
            "detectable difference of shares",
            "detectable difference of means",
            "funnel of shares",
            "funnel of ratios",
            "quantile group",
            "standardised rate",
            "indirectly standardised ratio",
            "indirectly standardised rate",
            "slope index of inequality",
            "relative index of inequality",
            "Kitagawa",
            "Das Gupta",
            "Das Gupta by two variables",
            "regression",
            "Oaxaca-Blinder",
            "Gini",
            "at risk of poverty",
            "trend marker");
  }

  @Test
  void figureBeyondTheToleranceDiffers() {
    var example =
        new PublishedExample("method", "input", "source", 0.5524, Optional.of(0.55246), 5e-5);

    assertThat(example.agrees()).isFalse();
  }

  @Test
  void figureThatCannotBeComputedDiffers() {
    var example = new PublishedExample("method", "input", "source", 1, Optional.empty(), 1);

    assertThat(example.agrees()).isFalse();
  }
}
