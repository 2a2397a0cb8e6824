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

  /** The size of the gap is what counts where both sides are as bad. */
  @ParameterizedTest
  @CsvSource({"4.3, on-the-way", "5.5, cannot-be-said", "-0.2, reached"})
  void aGapThatHasTurnedIsHeldAgainstTheSamePath(double gap, String expected) {
    var course = new TargetPath(OptionalDouble.of(0), OptionalDouble.of(-5));
    Interval around = new Interval(gap - 0.6, gap + 0.6);
    assertThat(new Parity(1, Direction.NONE).of(around, course).code()).isEqualTo(expected);
  }

  /** Nearer to 0 is never worse, on whichever side of it the gap was and is. */
  @Test
  void nearerIsNeverWorse() {
    var random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      Direction better = DIRECTIONS.get(random.nextInt(3));
      var parity = new Parity(random.nextDouble(3), better);
      TargetPath course = course(random, better);
      double half = random.nextDouble(4);
      double far = random.nextDouble() * (better == Direction.DOWN ? 10 : -10);
      double near = far * random.nextDouble();
      if (better == Direction.NONE) {
        far *= random.nextBoolean() ? 1 : -1;
        near *= random.nextBoolean() ? 1 : -1;
      }

      GoalStatus before = parity.of(around(far, half), course);
      GoalStatus after = parity.of(around(near, half), course);
      assertThat(TOWARDS_THE_GOAL.indexOf(after))
          .as("%s %s: %s then %s, half width %s", parity, course, far, near, half)
          .isGreaterThanOrEqualTo(TOWARDS_THE_GOAL.indexOf(before));
    }
  }

  /** More people make an interval narrower: what was said stays said. */
  @Test
  void narrowerIsNeverLessCertain() {
    var random = new SplittableRandom(8);
    for (int i = 0; i < 20_000; i++) {
      Direction better = DIRECTIONS.get(random.nextInt(3));
      var parity = new Parity(random.nextDouble(3), better);
      TargetPath course = course(random, better);
      double gap = random.nextDouble(-10, 10);
      double wide = random.nextDouble(9);
      double narrow = wide * random.nextDouble();
      assertStaysSaid(
          parity.of(around(gap, wide), course),
          parity.of(around(gap, narrow), course),
          "%s %s: %s with %s, then %s".formatted(parity, course, gap, wide, narrow));
      if (better != Direction.NONE) {
        var verdict = new Verdict(better);
        assertStaysSaid(
            verdict.of(around(gap, wide), course),
            verdict.of(around(gap, narrow), course),
            "%s %s: %s with %s, then %s".formatted(verdict, course, gap, wide, narrow));
      }
    }
  }

  private static void assertStaysSaid(GoalStatus before, GoalStatus after, String what) {
    if (before == GoalStatus.ON_THE_WAY) {
      assertThat(after).as(what).isIn(GoalStatus.ON_THE_WAY, GoalStatus.REACHED);
    } else if (before != GoalStatus.CANNOT_BE_SAID) {
      assertThat(after).as(what).isEqualTo(before);
    }
  }

  private static TargetPath course(SplittableRandom random, Direction better) {
    double path = random.nextDouble(9) * (better == Direction.DOWN ? 1 : -1);
    return new TargetPath(
        OptionalDouble.of(0),
        random.nextBoolean() ? OptionalDouble.of(path) : OptionalDouble.empty());
  }

  private static Interval around(double gap, double half) {
    return new Interval(gap - half, gap + half);
  }
}
