package dk.integrationsbarometer.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.testkit.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When few people decide a sum, and what must hold of that whatever they add to it. */
class ConcentrationTest {
  private static final List<ConcentrationRule> RULES =
      List.of(
          Amounts.percent(10),
          Amounts.percent(100),
          Amounts.dominance(1, 50),
          Amounts.dominance(2, 80),
          Amounts.dominance(3, 99));

  static Stream<Amounts.Case> cases() {
    return Amounts.CASES.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSumIsHiddenBeyondTheLimitAndNotAtIt(Amounts.Case one) {
    assertThat(Concentration.isFound(numbers(one.contributions()), one.rule()))
        .isEqualTo(one.isHidden());
  }

  @Test
  void nobodyDecidesWhatNobodyAddsTo() {
    assertThat(RULES)
        .noneMatch(rule -> Concentration.isFound(List.of(), rule))
        .noneMatch(rule -> Concentration.isFound(numbers("0 0 0"), rule));
  }

  @Test
  void oneOrTwoAlwaysDecide() {
    assertThat(RULES)
        .allMatch(rule -> Concentration.isFound(numbers("7"), rule))
        .filteredOn(rule -> !rule.equals(Amounts.dominance(1, 50)))
        .allMatch(rule -> Concentration.isFound(numbers("7 7"), rule));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neitherTheCurrencyNorTheOrderNorThoseWhoAddNothingMatter(long seed) {
    for (List<BigDecimal> people : some(seed)) {
      for (ConcentrationRule rule : RULES) {
        boolean isFound = Concentration.isFound(people, rule);
        List<BigDecimal> other = new ArrayList<>(people);
        other.replaceAll(amount -> amount.multiply(new BigDecimal("7.46")));
        other.add(BigDecimal.ZERO);
        Collections.shuffle(other, new Random(seed));

        assertThat(Concentration.isFound(other, rule)).as(rule + " " + people).isEqualTo(isFound);
      }
    }
  }

  /** The p % rule asks what is left without the two largest, and that has become more. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void oneMoreWhoIsNotOfTheTwoLargestNeverHidesASumByThePPercentRule(long seed) {
    for (List<BigDecimal> people : some(seed)) {
      List<BigDecimal> more = new ArrayList<>(people);
      more.add(
          people.stream()
              .sorted()
              .skip(Math.max(0, people.size() - 2))
              .findFirst()
              .orElse(BigDecimal.ZERO));

      if (!Concentration.isFound(people, Amounts.percent(10))) {
        assertThat(Concentration.isFound(more, Amounts.percent(10))).as(more + "").isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void aStricterRuleHidesNoLess(long seed) {
    for (List<BigDecimal> people : some(seed)) {
      if (Concentration.isFound(people, Amounts.percent(10))) {
        assertThat(Concentration.isFound(people, Amounts.percent(15))).isTrue();
      }

      if (Concentration.isFound(people, Amounts.dominance(2, 80))) {
        assertThat(Concentration.isFound(people, Amounts.dominance(2, 70))).isTrue();
        assertThat(Concentration.isFound(people, Amounts.dominance(3, 80))).isTrue();
      }
    }
  }

  /**
   * The largest of all together hold no more than the largest of each part do, so that a sum over
   * several status dates, or of several areas, needs no look at its own contributions.
   */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void aSumOfSumsIsHiddenOnlyWhereOneOfThemIs(long seed) {
    List<List<BigDecimal>> dates = some(seed);
    for (int i = 1; i < dates.size(); i++) {
      List<BigDecimal> one = dates.get(i - 1);
      List<BigDecimal> other = dates.get(i);
      List<BigDecimal> apart = Stream.concat(one.stream(), other.stream()).toList();
      List<BigDecimal> samePeople = new ArrayList<>();
      for (int person = 0; person < Math.max(one.size(), other.size()); person++) {
        samePeople.add(of(one, person).add(of(other, person)));
      }

      for (ConcentrationRule rule : RULES) {
        if (!Concentration.isFound(one, rule) && !Concentration.isFound(other, rule)) {
          assertThat(Concentration.isFound(apart, rule)).as(rule + " " + apart).isFalse();
          assertThat(Concentration.isFound(samePeople, rule)).as(rule + " " + apart).isFalse();
        }
      }
    }
  }

  private static BigDecimal of(List<BigDecimal> people, int person) {
    return person < people.size() ? people.get(person) : BigDecimal.ZERO;
  }

  /** From nobody to nine, of whom some add much more than others. */
  private static List<List<BigDecimal>> some(long seed) {
    var random = new SplittableRandom(seed);
    List<List<BigDecimal>> some = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<BigDecimal> people = new ArrayList<>();
      for (int person = random.nextInt(10); person > 0; person--) {
        people.add(BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 10 : 200)));
      }

      some.add(people);
    }

    return some;
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).map(BigDecimal::new).toList();
  }
}
