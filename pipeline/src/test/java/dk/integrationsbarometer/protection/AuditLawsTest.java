package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Statement;
import dk.integrationsbarometer.protection.solver.Solver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of an audit whatever is published. */
class AuditLawsTest {
  private static final SearchSettings IN_JAVA = new SearchSettings(Solver.java(), 1, 1);

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  private static List<Statement> printed(RandomProblem random, long seed) {
    var coin = new Random(seed);
    List<String> hidden =
        random.candidates.stream()
            .map(Candidate::key)
            .filter(key -> key.startsWith("rest") || coin.nextBoolean())
            .toList();
    return random.printed(hidden::contains);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAuditOfPeopleEqualsTheEnumerationOfAllTables(long seed) {
    var random = new RandomProblem(seed, 5, RandomProblem.Beside.NOTHING, 2, 8);
    List<Statement> printed = printed(random, seed);

    assertThat(Checks.exposed(random.unknowns, printed))
        .isEqualTo(Enumeration.exposed(random.unknowns, printed, 8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAuditOfPartsEqualsTheEnumerationOfAllTables(long seed) {
    var random = new RandomProblem(seed, 3, RandomProblem.Beside.PARTS, 3, 5);
    List<Statement> printed = printed(random, seed);

    assertThat(Checks.exposed(random.unknowns, printed))
        .isEqualTo(Enumeration.exposed(random.unknowns, printed, 9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSolverInJavaFindsTheSame(long seed) {
    var random = new RandomProblem(seed, 6, RandomProblem.Beside.PARTS, 3, 10);
    List<Statement> printed = printed(random, seed);

    assertThat(Audit.of(random.unknowns, printed, IN_JAVA).exposed())
        .isEqualTo(Checks.exposed(random.unknowns, printed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableThatIsKnownChangesNothing(long seed) {
    var random = new RandomProblem(seed, 6, RandomProblem.Beside.PARTS, 3, 10);
    List<Statement> printed = printed(random, seed);

    assertThat(
            Audit.of(random.unknowns, printed, Optional.of(random.truth), Checks.EXACT).exposed())
        .isEqualTo(Checks.exposed(random.unknowns, printed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void publishingMoreNeverMakesItSafer(long seed) {
    var random = new RandomProblem(seed, 5, RandomProblem.Beside.PARTS, 3, 8);
    List<Statement> less = printed(random, seed);
    List<Statement> more = new ArrayList<>(less);
    int at =
        IntStream.range(0, less.size()).filter(i -> isHidden(less.get(i))).findFirst().orElse(0);
    Statement told = less.get(at);
    more.set(at, Statement.published(told.name(), told.sum(), told.sum().of(random.truth)));

    SortedSet<String> before = Checks.exposed(random.unknowns, less);
    before.remove(told.name());
    assertThat(Checks.exposed(random.unknowns, more)).containsAll(before);
  }

  private static boolean isHidden(Statement statement) {
    return statement.value().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheStatementsDoesNotMatter(long seed) {
    var random = new RandomProblem(seed, 6, RandomProblem.Beside.PARTS, 3, 10);
    List<Statement> printed = printed(random, seed);
    List<Statement> shuffled = new ArrayList<>(printed);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Checks.exposed(random.unknowns, shuffled))
        .isEqualTo(Checks.exposed(random.unknowns, printed));
  }
}
