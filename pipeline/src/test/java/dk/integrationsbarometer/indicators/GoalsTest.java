package dk.integrationsbarometer.indicators;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.indicators.Target.Rule;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import dk.integrationsbarometer.testkit.Aim;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsTest {
  private static final Period BASE = Period.parse("2020H1").orElseThrow();

  /**
   * In 2020 50 per cent of 10,000 work; the goal is 60 per cent by the end of June 2024, so that
   * half of the way is gone in June 2022. Wilson's interval reaches about 1 to both sides.
   */
  @ParameterizedTest
  @CsvSource({
    "62, reached-so-far",
    "60.5, on-the-way",
    "57, on-the-way",
    "55.5, cannot-be-said",
    "53, behind"
  })
  void aFigureIsHeldAgainstTheGoalAndThePathToIt(double percent, String expected) {
    Goal goal = newest(target(Rule.AT_LEAST, "60"), dansk(50), dansk(percent));

    assertThat(goal.status().code()).isEqualTo(expected);
    assertThat(goal.goal()).hasValue(60);
    assertThat(goal.path().orElseThrow()).isCloseTo(55, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"38, reached-so-far", "44, on-the-way", "47, behind"})
  void lessCanBeTheGoal(double percent, String expected) {
    Goal goal = newest(target(Rule.AT_MOST, "40"), dansk(50), dansk(percent));

    assertThat(goal.status().code()).isEqualTo(expected);
  }

  @Test
  void aGoalCanBeAPartOfWhatItWas() {
    Goal goal = newest(target(Rule.PART_OF_BASE, "0.5"), dansk(50), dansk(20));

    assertThat(goal.goal()).hasValue(25);
    assertThat(goal.status()).isEqualTo(GoalStatus.REACHED_SO_FAR);
  }

  /** Of Employment up is the better way. */
  @ParameterizedTest
  @CsvSource({"53, reached-so-far", "50.2, cannot-be-said", "47, behind"})
  void aGoalCanBeNoLossOfWhatThereWas(double percent, String expected) {
    Goal goal = newest(target(Rule.PART_OF_BASE, "1"), dansk(50), dansk(percent));

    assertThat(goal.goal()).hasValue(50);
    assertThat(goal.status().code()).isEqualTo(expected);
  }

  /** 2 points a year: 54 after two years, 58 after four. */
  @ParameterizedTest
  @CsvSource({"56, on-the-way", "52, behind", "60, reached-so-far"})
  void aYearlyStepIsAPath(double percent, String expected) {
    Goal goal = newest(target(Rule.YEARLY_STEP, "2"), dansk(50), dansk(percent));

    assertThat(goal.path().orElseThrow()).isCloseTo(54, within(0.01));
    assertThat(goal.goal().orElseThrow()).isCloseTo(58, within(0.01));
    assertThat(goal.status().code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"53, RISING, reached-so-far", "50.5, RISING, cannot-be-said", "47, RISING, behind"})
  void aDirectionIsReachedWhenTheChangeCannotBeChance(double percent, Rule rule, String expected) {
    assertThat(newest(target(rule, null), dansk(50), dansk(percent)).status().code())
        .isEqualTo(expected);
  }

  /** The interval of the gap reaches 1.3 points to both sides. */
  @ParameterizedTest
  @CsvSource({"69.5, 2, reached", "69.5, 1, cannot-be-said", "72, 0, reached", "60, 2, behind"})
  void parityIsReachedWithinTheMarginOrOnTheBetterSide(
      double percent, String margin, String expected) {
    Goal goal =
        newest(
            parity(margin),
            "",
            dansk(70) + dansk(percent).replace("| dansk |", "| ikke-vestlig |"));

    assertThat(goal.status().code()).isEqualTo(expected);
    assertThat(goal.value().orElseThrow()).isCloseTo(percent - 70, within(1e-9));
  }

  /** 10 of 19 against 33 of 54 looks alike, and says nothing. */
  @Test
  void fewPeopleAreNoParity() {
    Goal goal =
        newest(parity("2"), "", " | 101 | dansk | | 33/54\n | 101 | ikke-vestlig | | 10/19\n");
    assertThat(goal.status()).isEqualTo(GoalStatus.CANNOT_BE_SAID);
  }

  /** Half of a gap of -40 is -20: -34.7 is not there, -11.3 is. */
  @ParameterizedTest
  @CsvSource({"35, behind", "58, reached", "25, behind", "75, reached"})
  void aPartOfANegativeGapIsNearerToZero(double percent, String expected) {
    Target half =
        Aim.of(Rule.PART_OF_BASE, "ikke-vestlig", "0.5")
            .against("dansk")
            .since(BASE.code())
            .target();
    Goal goal =
        newest(
            half,
            dansk(70) + dansk(30).replace("dansk", "ikke-vestlig"),
            dansk(70) + dansk(percent).replace("dansk", "ikke-vestlig"));
    assertThat(goal.goal().orElseThrow()).isCloseTo(-20, within(1e-9));
    assertThat(goal.status().code()).isEqualTo(expected);
  }

  /** Past the path with all of its interval, however near to the goal. */
  @Test
  void theNearerTheMoreCanBeSaid() {
    assertThat(statusesFrom40To70(LocalDate.of(2024, 6, 30)))
        .isSortedAccordingTo(Comparator.comparing(GoalsTest::farFromGoal))
        .containsOnly(
            GoalStatus.BEHIND,
            GoalStatus.CANNOT_BE_SAID,
            GoalStatus.ON_THE_WAY,
            GoalStatus.REACHED_SO_FAR);
  }

  /** No later figure is in time, also where the last day lies within the next period. */
  @ParameterizedTest
  @ValueSource(strings = {"2022-06-30", "2022-09-15", "2022-12-30"})
  void theLastPeriodInTimeDecides(LocalDate by) {
    assertThat(statusesFrom40To70(by))
        .isSortedAccordingTo(Comparator.comparing(GoalsTest::farFromGoal))
        .containsOnly(GoalStatus.NOT_REACHED, GoalStatus.CANNOT_BE_SAID, GoalStatus.REACHED);
  }

  /** The same day or none: whether a goal is reached never depends on it, only for how long. */
  @Test
  void aLastDayChangesNoJudgement() {
    List<GoalStatus> inTime = statusesFrom40To70(LocalDate.of(2024, 6, 30));
    List<GoalStatus> forGood = statusesFrom40To70(LocalDate.of(2022, 6, 30));
    List<GoalStatus> without = statusesFrom40To70(null);

    for (int i = 0; i < without.size(); i++) {
      boolean isReached = without.get(i) == GoalStatus.REACHED;
      assertThat(inTime.get(i) == GoalStatus.REACHED_SO_FAR).isEqualTo(isReached);
      assertThat(forGood.get(i) == GoalStatus.REACHED).isEqualTo(isReached);
    }
  }

  private static List<GoalStatus> statusesFrom40To70(LocalDate by) {
    Target target = Aim.of(Rule.AT_LEAST, "dansk", "60").since(BASE.code()).by(by).target();
    List<GoalStatus> statuses = new ArrayList<>();
    for (double percent = 40; percent <= 70; percent += 0.25) {
      statuses.add(newest(target, dansk(50), dansk(percent)).status());
    }

    return statuses;
  }

  /** "None by 2025" is not behind in 2006. */
  @ParameterizedTest
  @CsvSource({"2022-06-30, behind", "2022-07-01, not-measured"})
  void aLimitIsNotJudgedBeforeItsPolicyBegins(LocalDate firstDay, String expected) {
    Target least = ofPolicy(firstDay, Optional.empty(), Optional.empty());
    assertThat(newest(least, "", dansk(40)).status().code()).isEqualTo(expected);
  }

  /** Also where it states a base; one that is to be reached before its policy has only the base. */
  @ParameterizedTest
  @CsvSource({"2023-12-31, not-measured", "2022-07-01, not-measured", "2022-06-30, reached"})
  void aStatedBaseIsNoBeginningOfThePolicy(LocalDate by, String expected) {
    Target least = ofPolicy(LocalDate.of(2022, 7, 1), Optional.of(BASE), Optional.of(by));
    assertThat(newest(least, dansk(50), dansk(70)).status().code()).isEqualTo(expected);
  }

  /** What was reached a year late was not reached: the last day is the goal's, or the policy's. */
  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2022-06-29, not-measured",
    "2020-01-01, 2022-06-30, reached",
    "2018-06-30,           , not-measured",
    "2018-07-01,           , reached",
    "2018-06-30, 2022-06-30, reached"
  })
  void aGoalIsNotJudgedByFiguresAfterItsLastDay(LocalDate firstDay, LocalDate by, String expected) {
    Target least = ofPolicy(firstDay, Optional.empty(), Optional.ofNullable(by));
    assertThat(newest(least, dansk(50), dansk(70)).status().code()).isEqualTo(expected);
  }

  private static Target ofPolicy(
      LocalDate firstDay, Optional<Period> base, Optional<LocalDate> by) {
    return Aim.of(Rule.AT_LEAST, "dansk", "60")
        .since(base.map(Period::code).orElse(""))
        .by(by.orElse(null))
        .in(Aim.policyFrom(firstDay))
        .target();
  }

  /** Of the policy's own year before it begins, never a first delivery of years later. */
  @ParameterizedTest
  @CsvSource({"2021-01-01, reached-so-far", "2022-01-01, not-measured", "2023-01-01, not-measured"})
  void aDirectionCountsFromTheYearBeforeItsPolicy(LocalDate firstDay, String expected) {
    Target rising = Aim.of(Rule.RISING, "dansk", "").in(Aim.policyFrom(firstDay)).target();
    assertThat(newest(rising, dansk(50), dansk(60)).status().code()).isEqualTo(expected);
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    Employment employment =
        Employment.share().towards(target(Rule.AT_LEAST, "60")).breaking(LocalDate.of(2021, 1, 1));
    Goal goal = newest(employment, dansk(50), dansk(55));

    assertThat(goal.status()).isEqualTo(GoalStatus.NOT_COMPARABLE);
    assertThat(goal.path()).isEmpty();
    assertThat(goal.value()).hasValue(55);
  }

  @Test
  void withoutItsBaseADirectionIsNotMeasured() {
    assertThat(newest(target(Rule.RISING, null), "", dansk(55)).status())
        .isEqualTo(GoalStatus.NOT_MEASURED);
  }

  /** Neither in the base period nor before it can anything have changed. */
  @ParameterizedTest
  @CsvSource({"RISING,", "AT_LEAST, 35"})
  void theBasePeriodItselfIsNotMeasured(Rule rule, String value) {
    Employment employment = Employment.share().towards(target(rule, value));
    List<Goal> goals =
        figures(
                employment,
                dated(2018, dansk(40)) + dated(2020, dansk(50)) + dated(2022, dansk(60)))
            .withGoals("101")
            .goals();

    assertThat(goals)
        .extracting(Goal::status)
        .containsExactly(
            GoalStatus.NOT_MEASURED, GoalStatus.NOT_MEASURED, GoalStatus.REACHED_SO_FAR);
    assertThat(goals.get(0).path()).isEmpty();
    assertThat(goals.get(0).value()).hasValue(40);
  }

  @Test
  void aGoalWithoutAFigureIsMissing() {
    Employment employment = Employment.share().towards(target(Rule.AT_LEAST, "60"));
    Figures figures = figures(employment, on("2022-03-31", "60/100"));
    TargetRow goal = PrimaryOnly.release(figures.withGoals("101")).rows(Tables.TARGETS).get(0);

    assertThat(goal.status()).isEqualTo(GoalStatus.NOT_MEASURED);
    assertThat(goal.obsStatus()).isEqualTo(ObsStatus.MISSING);
  }

  @Test
  void aGoalIsHiddenWithTheFigureThatDecidesIt() {
    Employment employment = Employment.share().towards(target(Rule.RISING, null));
    String few = on("2020-03-31", "3/100");
    Figures figures = figures(employment, few + end(2020) + on("2022-03-31", "60/100") + end(2022));
    List<TargetRow> goals = PrimaryOnly.release(figures.withGoals("101")).rows(Tables.TARGETS);
    TargetRow newest = goals.get(goals.size() - 1);

    assertThat(newest.status()).isEqualTo(GoalStatus.NOT_MEASURED);
    assertThat(newest.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(newest.value()).isEmpty();
    assertThat(newest.goal()).isEmpty();
  }

  private static int farFromGoal(GoalStatus status) {
    return List.of(
            GoalStatus.BEHIND,
            GoalStatus.NOT_REACHED,
            GoalStatus.CANNOT_BE_SAID,
            GoalStatus.ON_THE_WAY,
            GoalStatus.REACHED_SO_FAR,
            GoalStatus.REACHED)
        .indexOf(status);
  }

  private static Target parity(String margin) {
    return Aim.of(Rule.PARITY, "ikke-vestlig", margin).against("dansk").target();
  }

  private static Target target(Rule rule, String value) {
    return Aim.of(rule, "dansk", value).since(BASE.code()).by(LocalDate.of(2024, 6, 30)).target();
  }

  private static Goal newest(Target target, String base, String now) {
    return newest(Employment.share().towards(target), base, now);
  }

  /** The goal in 2022H1, given cells without a date of 2020H1 and 2022H1. */
  private static Goal newest(Employment employment, String base, String now) {
    String text = dated(2020, base) + dated(2022, now);
    List<Goal> goals = figures(employment, text).withGoals("101").goals();
    return goals.get(goals.size() - 1);
  }

  private static String dated(int year, String cells) {
    return cells.isEmpty()
        ? ""
        : cells.lines().map(line -> year + "-03-31" + line + "\n").reduce("", String::concat)
            + end(year);
  }

  private static String end(int year) {
    return year + "-06-30 | 101 | alle | | 0/0\n";
  }

  private static String on(String date, String fraction) {
    return date + " | 101 | dansk | | " + fraction + "\n";
  }

  private static String dansk(double percent) {
    return " | 101 | dansk | | " + Math.round(percent * 100) + "/10000\n";
  }
}
