package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.solver.Solver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a pattern whatever it is of. */
class PatternLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  private static RandomProblem random(long seed) {
    return new RandomProblem(seed, 6, RandomProblem.Beside.PARTS, 6, 14);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingHiddenIsExposed(long seed) {
    RandomProblem random = random(seed);

    Pattern pattern = Checks.pattern(random.problem());

    assertThat(pattern.exposed()).isEmpty();
    assertThat(Checks.exposed(random.unknowns, random.printed(pattern::isHidden))).isEmpty();
  }

  /** An amount of somebody keeps a second value for their number from being 0. */
  @ParameterizedTest
  @MethodSource("seeds")
  void amountsAndThoseWhoHaveThemAreProtectedTogether(long seed) {
    var random = new RandomProblem(seed, 6, RandomProblem.Beside.AMOUNTS, 3, 20);

    Pattern pattern = Checks.pattern(random.problem());

    assertThat(pattern.exposed()).isEmpty();
    assertThat(Checks.exposed(random.unknowns, random.printed(pattern::isHidden))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSolverInJavaProtectsToo(long seed) {
    RandomProblem random = random(seed);

    Pattern pattern =
        PatternSearch.decide(random.problem(), new SearchSettings(Solver.java(), 1, 1));

    assertThat(pattern.exposed()).isEmpty();
    assertThat(Checks.exposed(random.unknowns, random.printed(pattern::isHidden))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void widerProtectionIsThatWideWhereItCanBe(long seed) {
    RandomProblem random = random(seed);
    var wide = new SearchSettings(Checks.EXACT.solver(), 3, 2);

    Pattern pattern = PatternSearch.decide(random.problem(), wide);

    SortedSet<String> exposed =
        Audit.of(random.unknowns, random.printed(pattern::isHidden), wide).exposed();
    assertThat(pattern.exposed()).containsAll(exposed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neitherTheOrderNorTheThreadsMatter(long seed) {
    RandomProblem random = random(seed);
    List<Candidate> shuffled = new ArrayList<>(random.candidates);
    Collections.shuffle(shuffled, new Random(seed));

    Pattern other =
        PatternSearch.decide(
            new Problem(random.unknowns, random.truth, shuffled),
            new SearchSettings(Checks.EXACT.solver(), 1, 1));

    assertThat(other).isEqualTo(Checks.pattern(random.problem()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNumberingOfTheUnknownsDoesNotMatter(long seed) {
    RandomProblem random = random(seed);
    int cells = random.truth.length / 2;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(seed));
    var unknowns = new Unknowns();
    long[] truth = new long[random.truth.length];
    for (int i = 0; i < cells; i++) {
      unknowns.addPart(unknowns.addCount());
      truth[2 * places.get(i)] = random.truth[2 * i];
      truth[2 * places.get(i) + 1] = random.truth[2 * i + 1];
    }
    List<Candidate> moved =
        random.candidates.stream().map(candidate -> moved(candidate, places)).toList();

    assertThat(Checks.pattern(new Problem(unknowns, truth, moved)))
        .isEqualTo(Checks.pattern(random.problem()));
  }

  private static Candidate moved(Candidate candidate, List<Integer> places) {
    Map<Integer, Integer> terms = new HashMap<>();
    for (int i = 0; i < candidate.sum().size(); i++) {
      int unknown = candidate.sum().unknown(i);
      terms.put(2 * places.get(unknown / 2) + unknown % 2, candidate.sum().coefficient(i));
    }
    return new Candidate(
        candidate.key(),
        Sum.of(terms),
        candidate.role(),
        candidate.rank(),
        candidate.frequency(),
        candidate.follows());
  }

  /** The first run knows half of the numbers; the second one all, and what the first did. */
  @ParameterizedTest
  @MethodSource("seeds")
  void twoRunsWithHistoryAreSafeTogether(long seed) {
    RandomProblem random = random(seed);
    List<Candidate> half = random.candidates.subList(0, random.candidates.size() / 6 * 3);
    Pattern first = Checks.pattern(new Problem(random.unknowns, random.truth, half));
    Map<String, Role> history = new HashMap<>();
    first
        .verdicts()
        .forEach(
            (key, verdict) -> {
              if (verdict == Verdict.PUBLISHED) {
                history.put(key, Role.KNOWN);
              } else if (verdict.isHidden()) {
                history.put(key, Role.SECRET);
              }
            });

    Pattern second = Checks.pattern(random.problem(history));

    SortedSet<String> exposed = Checks.exposed(random.unknowns, random.printed(second::isHidden));
    assertThat(exposed).isEqualTo(hiddenAnd(second));
    first
        .verdicts()
        .forEach(
            (key, verdict) ->
                assertThat(second.isHidden(key) || verdict == Verdict.UNUSED)
                    .as(key)
                    .isEqualTo(verdict.isHidden() || verdict == Verdict.UNUSED));
  }

  private static SortedSet<String> hiddenAnd(Pattern pattern) {
    SortedSet<String> exposed = new TreeSet<>(pattern.exposed());
    exposed.removeIf(key -> !pattern.isHidden(key));
    return exposed;
  }
}
