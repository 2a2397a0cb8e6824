package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Findings;
import dk.integrationsbarometer.protection.audit.Statement;
import dk.integrationsbarometer.testkit.KeptInMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was found out once is not searched again, and is the same. */
class KeptPatternsTest {
  private final Map<String, String> kept = new ConcurrentHashMap<>();
  private final SearchSettings settings =
      new SearchSettings(Checks.EXACT.solver(), 1, 2, KeptInMemory.of(kept));

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameProblemHasTheSamePatternWithoutAnyProgram(long seed) {
    Pattern first = PatternSearch.decide(problem(seed), settings);

    Pattern again = PatternSearch.decide(problem(seed), settings);

    assertThat(again.verdicts()).isEqualTo(first.verdicts());
    assertThat(again.programs()).isZero();
  }

  /** Another period is a block of its own: the one that is known is not searched again. */
  @ParameterizedTest
  @MethodSource("seeds")
  void onlyANewBlockIsSearched(long seed) {
    Problem first = problem(seed);
    PatternSearch.decide(first, settings);
    Map<String, String> before = Map.copyOf(kept);
    RandomProblem random = random(seed);
    int more = random.unknowns.addCount();
    long[] truth = Arrays.copyOf(random.truth, random.truth.length + 1);
    truth[more] = 40;
    List<Candidate> candidates = new ArrayList<>(first.candidates());
    candidates.add(new Candidate("new period", Sum.of(more), Role.OFFERED, 0, 40));

    PatternSearch.decide(new Problem(random.unknowns, truth, candidates), settings);

    assertThat(kept).containsAllEntriesOf(before).hasSize(before.size() + 1);
  }

  /** Three people whom an earlier release published although they are few now. */
  @Test
  void whatCannotBeKeptIsSaidEachTime() {
    var unknowns = new Unknowns();
    Sum few = Sum.of(unknowns.addCount());
    Sum many = Sum.of(unknowns.addCount());
    var problem =
        new Problem(
            unknowns,
            new long[] {3, 40},
            List.of(
                new Candidate("few", few, Role.SECRET, 0, 3),
                new Candidate("few released", few, Role.KNOWN, 0, 3),
                new Candidate("many", many, Role.OFFERED, 0, 40)));
    Pattern first = PatternSearch.decide(problem, settings);

    Pattern again = PatternSearch.decide(problem, settings);

    assertThat(first.exposed()).isNotEmpty();
    assertThat(again).isEqualTo(first);
    assertThat(kept.values()).anyMatch(letters -> letters.chars().anyMatch(Character::isUpperCase));
  }

  /** What was published is settled in the next run, and what was hidden as well. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theNextRunOfTheSameHasThePatternToo(long seed) {
    RandomProblem random = random(seed);
    Problem first = random.problem();
    Pattern pattern = PatternSearch.decide(first, settings);
    List<Candidate> settled = new ArrayList<>(first.candidates());
    for (Candidate each : first.candidates()) {
      Role role = pattern.isHidden(each.key()) ? Role.SECRET : Role.KNOWN;
      if (each.role() != Role.SHADOW) {
        settled.add(
            new Candidate(
                each.key() + " released", each.sum(), role, each.rank(), each.frequency()));
      }
    }
    var next = new Problem(random.unknowns, random.truth, settled);
    PatternSearch.keep(next, pattern, settings);

    Pattern found = PatternSearch.decide(next, settings);

    assertThat(found.programs()).isZero();
    assertThat(found.verdicts()).containsAllEntriesOf(pattern.verdicts());
    assertThat(Checks.exposed(random.unknowns, random.printed(found::isHidden))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAuditThatFoundNothingIsNotRepeatedAndOneThatDidIs(long seed) {
    RandomProblem random = random(seed);
    Pattern pattern = PatternSearch.decide(random.problem(), settings);
    List<Statement> safe = random.printed(pattern::isHidden);
    Audit.of(random.unknowns, safe, settings);

    assertThat(Audit.of(random.unknowns, safe, settings).programs()).isZero();
    List<Statement> unsafe =
        random.printed(
            key ->
                random.problem().candidates().stream()
                    .anyMatch(each -> each.key().equals(key) && each.role() == Role.SECRET));
    Findings first = Audit.of(random.unknowns, unsafe, settings);
    assertThat(Audit.of(random.unknowns, unsafe, settings).exposed()).isEqualTo(first.exposed());
  }

  private static Problem problem(long seed) {
    return random(seed).problem();
  }

  private static RandomProblem random(long seed) {
    return new RandomProblem(seed, 6, RandomProblem.Beside.PARTS, 6, 14);
  }
}
