package dk.integrationsbarometer.indicators.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.testkit.Aim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws of the rules that have a bound, before the deadline and in the period that decides. */
class VerdictTest {
  private static final List<GoalStatus> FROM_WORST_TO_BEST =
      List.of(
          GoalStatus.BEHIND,
          GoalStatus.NOT_REACHED,
          GoalStatus.CANNOT_BE_SAID,
          GoalStatus.ON_THE_WAY,
          GoalStatus.REACHED_SO_FAR,
          GoalStatus.REACHED);

  /** A goal that a value is held against. */
  private record Judge(Target target, Direction better, Period period, OptionalDouble base) {
    private GoalStatus of(double value, double half) {
      var time = new TargetTime(target);
      TargetPath course = time.asked(TargetPath.of(target, period, base), period);
      GoalStatus judged = new Verdict(better).of(new Interval(value - half, value + half), course);
      return time.status(judged, period);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Target.Rule.class,
      names = {"AT_LEAST", "AT_MOST", "PART_OF_BASE", "YEARLY_STEP"})
  void aValueThatMovesToTheBetterSideIsNeverJudgedWorse(Target.Rule rule) {
    var random = new SplittableRandom(9);
    for (int i = 0; i < 10_000; i++) {
      Judge judge = judge(rule, random);
      double half = random.nextDouble(6);
      double value = random.nextDouble(-30, 30);
      double better = value + random.nextDouble(20) * (judge.better() == Direction.UP ? 1 : -1);
      assertThat(FROM_WORST_TO_BEST.indexOf(judge.of(better, half)))
          .as("%s: %s, then %s, half width %s", judge, value, better, half)
          .isGreaterThanOrEqualTo(FROM_WORST_TO_BEST.indexOf(judge.of(value, half)));
    }
  }

  /** More people make an interval narrower: what was said for good stays said. */
  @ParameterizedTest
  @EnumSource(
      value = Target.Rule.class,
      names = {"AT_LEAST", "AT_MOST", "PART_OF_BASE", "YEARLY_STEP"})
  void aNarrowerIntervalIsNeverLessCertain(Target.Rule rule) {
    var random = new SplittableRandom(10);
    for (int i = 0; i < 10_000; i++) {
      Judge judge = judge(rule, random);
      double wide = random.nextDouble(20);
      double narrow = wide * random.nextDouble();
      double value = random.nextDouble(-30, 30);
      GoalStatus before = judge.of(value, wide);
      GoalStatus after = judge.of(value, narrow);
      if (before != GoalStatus.CANNOT_BE_SAID) {
        assertThat(FROM_WORST_TO_BEST.indexOf(after))
            .as("%s: %s with %s, then %s", judge, value, wide, narrow)
            .satisfiesAnyOf(
                at -> assertThat(at).isEqualTo(FROM_WORST_TO_BEST.indexOf(before)),
                at -> {
                  assertThat(before).isEqualTo(GoalStatus.ON_THE_WAY);
                  assertThat(after).isEqualTo(GoalStatus.REACHED_SO_FAR);
                });
      }
    }
  }

  /** Of 2018 to 2024, in a year between them or in the last one, with a path or without. */
  private static Judge judge(Target.Rule rule, SplittableRandom random) {
    double value =
        rule == Target.Rule.PART_OF_BASE ? random.nextDouble(2) : random.nextDouble(-9, 9);
    double base = random.nextDouble(-20, 20);
    Aim aim = Aim.of(rule, "alle", BigDecimal.valueOf(value).toPlainString()).since("2018");
    Target target =
        (random.nextBoolean()
                ? aim.by(LocalDate.of(2024, 12, 31))
                : aim.in(Aim.policyFrom(LocalDate.of(2019, 1, 1))))
            .target();
    Direction better =
        switch (rule) {
          case AT_LEAST -> Direction.UP;
          case AT_MOST -> Direction.DOWN;
          case YEARLY_STEP -> value < 0 ? Direction.DOWN : Direction.UP;
          default -> value < 1 == base < 0 ? Direction.UP : Direction.DOWN;
        };
    return new Judge(
        target,
        better,
        Period.parse(String.valueOf(2019 + random.nextInt(6))).orElseThrow(),
        OptionalDouble.of(base));
  }
}
