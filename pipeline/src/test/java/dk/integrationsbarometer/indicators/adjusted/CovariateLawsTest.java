package dk.integrationsbarometer.indicators.adjusted;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Adjustment.Method;
import dk.integrationsbarometer.model.indicators.Adjustment.Standard;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number held equal is measured in makes no difference, whoever the people are. */
class CovariateLawsTest {
  private static final List<String> CLASSES = List.of("a", "b", "c");

  /** The classes are of unequal width, so that their middles are not evenly spread. */
  private static final List<Integer> BOUNDS = List.of(20, 24, 40, 70);

  private static final double NEAR = 1e-7;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aNumberThatIsShiftedOrScaledAdjustsAsBefore(long seed) {
    String people = random(seed);
    for (Standard standard : Standard.values()) {
      AdjustedGap plain = adjusted(standard, 1, 0, people);

      assertSame(adjusted(standard, 1, 1000, people), plain);
      assertSame(adjusted(standard, 12, 0, people), plain);
      assertSame(adjusted(standard, 3, -200, people), plain);
    }
  }

  /** So the law above is no law of everything: another form of the number is another number. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void classesThatStandElsewhereOnTheLineAdjustOtherwise(long seed) {
    String people = random(seed);
    AdjustedGap plain = adjusted(Standard.GROUP, 1, 0, people);
    AdjustedGap moved =
        gap(line(List.of(20, 60, 65, 70)), Standard.GROUP, people).adjusted().orElseThrow();

    assertThat(Math.abs(moved.value() - plain.value())).isGreaterThan(NEAR * 100);
  }

  private static void assertSame(AdjustedGap found, AdjustedGap expected) {
    assertThat(found.value()).isCloseTo(expected.value(), within(NEAR));
    assertThat(found.interval().orElseThrow().low())
        .isCloseTo(expected.interval().orElseThrow().low(), within(NEAR));
    assertThat(found.interval().orElseThrow().high())
        .isCloseTo(expected.interval().orElseThrow().high(), within(NEAR));
    assertThat(found.parts()).hasSameSizeAs(expected.parts());
    for (int i = 0; i < expected.parts().size(); i++) {
      assertThat(found.parts().get(i).value())
          .isCloseTo(expected.parts().get(i).value(), within(NEAR));
    }
  }

  private static AdjustedGap adjusted(Standard standard, int factor, int shift, String people) {
    List<Integer> bounds = BOUNDS.stream().map(bound -> bound * factor + shift).toList();
    return gap(line(bounds), standard, people).adjusted().orElseThrow();
  }

  private static Gap gap(Variable number, Standard standard, String people) {
    var adjustment =
        new Adjustment(
            new Breakdown(List.of(KOEN, number)), Method.REGRESSION, standard, List.of(number));
    return figures(Employment.share().adjusting(adjustment), people).gaps().get(0);
  }

  private static Variable line(List<Integer> bounds) {
    List<NumberClasses.Interval> intervals =
        List.of(0, 1, 2).stream()
            .map(
                i ->
                    new NumberClasses.Interval(
                        CLASSES.get(i),
                        new Labels(CLASSES.get(i), CLASSES.get(i)),
                        bounds.get(i),
                        OptionalLong.of(bounds.get(i + 1))))
            .toList();
    return new Variable(
        "tal",
        new Labels("Tal", "Number"),
        ValueType.TEXT,
        KOEN.derivation(),
        Optional.of(new NumberClasses("tal", new Labels("Tal", "Number"), intervals)),
        Optional.empty());
  }

  /** Both groups in all classes of both variables; of some people the number is not known. */
  private static String random(long seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder();
    for (String group : List.of("ikke-vestlig", "dansk")) {
      int inside = 0;
      int all = 0;
      for (String sex : List.of("kvinde", "mand")) {
        for (String number : List.of("a", "b", "c", "uoplyst")) {
          int units = random.nextInt(5, 60);
          int working = random.nextInt(units + 1);
          text.append(
              "2022-03-31 | 101 | %s | koen=%s,tal=%s | %d/%d%n"
                  .formatted(group, sex, number, working, units));
          inside += working;
          all += units;
        }
      }

      text.append("2022-03-31 | 101 | %s | | %d/%d%n".formatted(group, inside, all));
    }

    return text + "2022-06-30 | 101 | dansk | | 0/0\n";
  }
}
