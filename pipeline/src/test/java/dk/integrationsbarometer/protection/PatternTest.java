package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {
  private final Unknowns unknowns = new Unknowns();

  private Pattern pattern(long[] truth, Candidate... candidates) {
    return Checks.pattern(new Problem(unknowns, truth, List.of(candidates)));
  }

  private static Candidate offered(String key, Sum sum, int rank, String... follows) {
    return new Candidate(key, sum, Role.OFFERED, rank, 0, Set.of(follows));
  }

  private static Candidate with(Role role, String key, Sum sum) {
    return new Candidate(key, sum, role, 0, 0);
  }

  @Test
  void theLeastWantedNumberIsHiddenWithTheSecret() {
    int a = unknowns.addCount();
    int b = unknowns.addCount();

    Pattern pattern =
        pattern(
            new long[] {3, 20},
            with(Role.SECRET, "a", Sum.of(a)),
            offered("b", Sum.of(b), 2),
            offered("all", Sum.of(a, b), 1));

    assertThat(pattern.verdicts())
        .containsEntry("a", Verdict.PRIMARY)
        .containsEntry("b", Verdict.SECONDARY)
        .containsEntry("all", Verdict.PUBLISHED);
  }

  @Test
  void whatIsPublishedAlreadyStaysAndAnotherIsHidden() {
    int a = unknowns.addCount();
    int b = unknowns.addCount();

    Pattern pattern =
        pattern(
            new long[] {3, 20},
            with(Role.SECRET, "a", Sum.of(a)),
            with(Role.KNOWN, "b", Sum.of(b)),
            offered("all", Sum.of(a, b), 0));

    assertThat(Checks.hidden(pattern)).containsExactly("a", "all");
  }

  @Test
  void aPartIsHiddenWithThePeopleItIsOf() {
    int people = unknowns.addCount();
    int working = unknowns.addPart(people);

    Pattern pattern =
        pattern(
            new long[] {3, 1},
            with(Role.SECRET, "people", Sum.of(people)),
            offered("working", Sum.of(working), 0, "people"));

    assertThat(pattern.verdicts()).containsEntry("working", Verdict.FOLLOWS);
  }

  @Test
  void aPartMayBeHiddenAlone() {
    int people = unknowns.addCount();
    int working = unknowns.addPart(people);

    Pattern pattern =
        pattern(
            new long[] {30, 1},
            offered("people", Sum.of(people), 0),
            new Candidate("working", Sum.of(working), Role.SECRET, 0, 0, Set.of("people")));

    assertThat(Checks.hidden(pattern)).containsExactly("working");
  }

  @Test
  void equalNumbersHaveOneVerdict() {
    int a = unknowns.addCount();

    Pattern pattern =
        pattern(
            new long[] {3},
            with(Role.SECRET, "here", Sum.of(a)),
            with(Role.OFFERED, "there", Sum.of(a)));

    assertThat(Checks.hidden(pattern)).containsExactly("here", "there");
  }

  @Test
  void aSecretThatIsPublicIsNamed() {
    int a = unknowns.addCount();

    Pattern pattern =
        pattern(
            new long[] {3},
            with(Role.SECRET, "secret", Sum.of(a)),
            with(Role.KNOWN, "public", Sum.of(a)));

    assertThat(pattern.exposed()).containsExactly("public", "secret");
  }

  @Test
  void aSecretThatFollowsFromWhatIsPublicIsNamedAndNothingIsHiddenInVain() {
    int a = unknowns.addCount();
    int b = unknowns.addCount();
    int c = unknowns.addCount();

    Pattern pattern =
        pattern(
            new long[] {3, 20, 30},
            with(Role.SECRET, "a", Sum.of(a)),
            with(Role.KNOWN, "b", Sum.of(b)),
            with(Role.KNOWN, "a and b", Sum.of(a, b)),
            offered("c", Sum.of(c), 0),
            offered("all", Sum.of(a, b, c), 0));

    assertThat(pattern.exposed()).containsExactly("a");
    assertThat(Checks.hidden(pattern)).containsExactly("a");
  }

  @Test
  void aShadowMattersOnlyWhenWhatItFollowsIsHidden() {
    int people = unknowns.addCount();
    int working = unknowns.addPart(people);
    Sum idle = Sum.of(people).minus(Sum.of(working));

    Pattern pattern =
        pattern(
            new long[] {30, 10},
            offered("people", Sum.of(people), 0),
            offered("working", Sum.of(working), 0, "people"),
            new Candidate("idle", idle, Role.SHADOW, 0, 0, Set.of("people")));

    assertThat(pattern.verdicts()).containsEntry("idle", Verdict.UNUSED);
  }

  @Test
  void amountsFollowTheirPeople() {
    int few = unknowns.addCount();
    int fewPoints = unknowns.addAmount(few);
    int many = unknowns.addCount();
    int manyPoints = unknowns.addAmount(many);

    Pattern pattern =
        pattern(
            new long[] {3, 250, 40, 3_100},
            with(Role.SECRET, "few", Sum.of(few)),
            offered("many", Sum.of(many), 1),
            offered("all", Sum.of(few, many), 0),
            offered("points of few", Sum.of(fewPoints), 1, "few"),
            offered("points of many", Sum.of(manyPoints), 1, "many"),
            offered("all points", Sum.of(fewPoints, manyPoints), 0, "all"));

    assertThat(Checks.hidden(pattern))
        .containsExactly("few", "many", "points of few", "points of many");
  }

  @Test
  void truthOutsideItsBoundsIsRefusedWithoutAValue() {
    unknowns.addPart(unknowns.addCount());

    assertThatThrownBy(() -> new Problem(unknowns, new long[] {3, 4}, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("needed: true values within their bounds");
  }
}
