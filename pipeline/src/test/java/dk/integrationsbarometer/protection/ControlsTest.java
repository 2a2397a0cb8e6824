package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Publications with a mistake, each of which the audit has to find. */
class ControlsTest {
  private final Unknowns unknowns = new Unknowns();

  @Test
  void theRestOfAGroupThatWasForgottenIsFound() {
    int group = unknowns.addCount();
    int rest = unknowns.addCount();

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("all", Sum.of(group, rest), 103),
                    Statement.published("group", Sum.of(group), 100),
                    Statement.hidden("rest", Sum.of(rest)))))
        .containsExactly("rest");
  }

  @Test
  void theComplementOfAShareThatWasForgottenIsFound() {
    int people = unknowns.addCount();
    int working = unknowns.addPart(people);
    Sum idle = Sum.of(people).minus(Sum.of(working));

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("people", Sum.of(people), 40),
                    Statement.published("working", Sum.of(working), 38),
                    Statement.hidden("idle", idle))))
        .containsExactly("idle");
  }

  @Test
  void aDateThatFollowsFromAPooledPeriodIsFound() {
    int first = unknowns.addCount();
    int second = unknowns.addCount();

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("2021 and 2022", Sum.of(first, second), 23),
                    Statement.published("2021", Sum.of(first), 20),
                    Statement.hidden("2022", Sum.of(second)))))
        .containsExactly("2022");
  }

  @Test
  void aZeroBelowAPublishedZeroIsFound() {
    int men = unknowns.addPart(unknowns.addCount());
    int women = unknowns.addPart(unknowns.addCount());

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("all", Sum.of(men, women), 0),
                    Statement.hidden("men", Sum.of(men)),
                    Statement.hidden("women", Sum.of(women)))))
        .containsExactly("men", "women");
  }

  @Test
  void aPartOfSoFewPeopleThatItMustBeAllOfThemIsFound() {
    int men = unknowns.addCount();
    int women = unknowns.addCount();
    int workingMen = unknowns.addPart(men);
    int workingWomen = unknowns.addPart(women);

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("men", Sum.of(men), 9),
                    Statement.published("women", Sum.of(women), 7),
                    Statement.published("working", Sum.of(workingMen, workingWomen), 16),
                    Statement.hidden("working men", Sum.of(workingMen)))))
        .containsExactly("working men");
  }

  /** With 3 a + 4 b = 10 a lies between 0 and 3.3, and is 2 all the same. */
  @Test
  void anIntervalWithOneWholeNumberInItIsFound() {
    int a = unknowns.addCount();
    int b = unknowns.addCount();

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("weighted", Sum.of(Map.of(a, 3, b, 4)), 10),
                    Statement.hidden("a", Sum.of(a)))))
        .containsExactly("a");
  }

  @Test
  void numbersThatContradictEachOtherExposeAll() {
    int a = unknowns.addCount();
    int b = unknowns.addCount();

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("both", Sum.of(a, b), 3),
                    Statement.published("a", Sum.of(a), 5),
                    Statement.hidden("b", Sum.of(b)),
                    Statement.hidden("twice", Sum.of(Map.of(b, 2, a, 1))))))
        .containsExactly("b", "twice");
  }

  @Test
  void anAmountThatFollowsFromOthersIsFound() {
    int first = unknowns.addAmount(unknowns.addCount());
    int second = unknowns.addAmount(unknowns.addCount());

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("all", Sum.of(first, second), 1_000),
                    Statement.published("first", Sum.of(first), 700),
                    Statement.hidden("second", Sum.of(second)))))
        .containsExactly("second");
  }

  /** The amounts of nobody are 0, so what the others have is the total. */
  @Test
  void anAmountBesideThatOfNobodyIsFound() {
    int nobody = unknowns.addCount();
    int some = unknowns.addCount();
    Sum second = Sum.of(unknowns.addAmount(some));
    Sum first = Sum.of(unknowns.addAmount(nobody));
    Sum all = Sum.of(first.unknown(0), second.unknown(0));

    assertThat(
            Checks.exposed(
                unknowns,
                List.of(
                    Statement.published("nobody", Sum.of(nobody), 0),
                    Statement.published("all", all, 1_000),
                    Statement.hidden("second", second))))
        .containsExactly("second");
  }
}
