package dk.integrationsbarometer.indicators.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParityTest {
  private static final TargetPath NO_PATH =
      new TargetPath(OptionalDouble.of(0), OptionalDouble.empty());

  private static final List<Direction> DIRECTIONS =
      List.of(Direction.UP, Direction.DOWN, Direction.NONE);

  private static final List<GoalStatus> TOWARDS_THE_GOAL =
      List.of(
          GoalStatus.BEHIND, GoalStatus.CANNOT_BE_SAID, GoalStatus.ON_THE_WAY, GoalStatus.REACHED);

  @ParameterizedTest(name = "{0} to {1} with {2} and {3}: {4}")
  @CsvSource({
    "-1.5, 1.5, 2, NONE, reached",
    "-2, 2, 2, NONE, reached",
    "-2.1, 2, 2, NONE, cannot-be-said",
    "-33, 16, 2, NONE, cannot-be-said",
    "-33, 16, 2, UP, cannot-be-said",
    "-33, -16, 2, NONE, behind",
    "3, 5, 2, NONE, behind",
    "3, 5, 2, UP, reached",
    "3, 5, 2, DOWN, behind",
    "-5, -3, 2, DOWN, reached",
    "0, 0, 0, NONE, reached",
    "0.1, 0.1, 0, NONE, behind",
    "0.1, 0.1, 0, UP, reached"
  })
  void theWholeIntervalDecides(
      double low, double high, double margin, Direction better, String expected) {
    assertThat(new Parity(margin, better).of(new Interval(low, high), NO_PATH).code())
        .isEqualTo(expected);
  }

  /** By now it should be at -5. */
  @ParameterizedTest
  @CsvSource({"-4.3, on-the-way", "-5.5, cannot-be-said", "-7, behind", "0, reached", "7, behind"})
  void whatIsAsFarAsThePathIsOnTheWay(double gap, String expected) {
    var course = new TargetPath(OptionalDouble.of(0), OptionalDouble.of(-5));
    Interval around = new Interval(gap - 0.6, gap + 0.6);
    assertThat(new Parity(1, Direction.NONE).of(around, course).code()).isEqualTo(expected);
  }

  /** Nearer to 0 is never worse, nor is a narrower interval less certain of what it says. */
  @Test
  void nearerIsNeverWorse() {
    var random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      Direction better = DIRECTIONS.get(random.nextInt(3));
      var parity = new Parity(random.nextDouble(3), better);
      double path = better == Direction.DOWN ? random.nextDouble(9) : -random.nextDouble(9);
      var course =
          new TargetPath(
              OptionalDouble.of(0),
              random.nextBoolean() ? OptionalDouble.of(path) : OptionalDouble.empty());
      double half = random.nextDouble(4);
      double from = path < 0 ? -10 : 10;
      double far = from * random.nextDouble();
      double near = far * random.nextDouble();
      GoalStatus before = parity.of(new Interval(far - half, far + half), course);
      GoalStatus after = parity.of(new Interval(near - half, near + half), course);
      assertThat(TOWARDS_THE_GOAL.indexOf(after))
          .as("%s %s: %s then %s, half width %s", parity, course, far, near, half)
          .isGreaterThanOrEqualTo(TOWARDS_THE_GOAL.indexOf(before));
    }
  }
}
