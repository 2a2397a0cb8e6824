package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two tables with a variable in common tell of each other what the table by all variables tells:
 * people by x and y, and by y and z, with the sums over y of both linked.
 */
class LinkedTablesTest {
  private static final int CLASSES = 2;
  private static final int CELLS = CLASSES * CLASSES * CLASSES;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** People by three variables: one table of all, or two tables and what they have in common. */
  private static final class People {
    private final Unknowns joint = new Unknowns();
    private final Unknowns split = new Unknowns();
    private final long[] truth = new long[CELLS];
    private final long[] splitTruth = new long[2 * CLASSES * CLASSES];
    private final Random random;

    People(long seed) {
      random = new Random(seed);
      for (int i = 0; i < CELLS; i++) {
        joint.addCount();
        truth[i] = random.nextInt(3);
        splitTruth[first(i)] += truth[i];
        splitTruth[second(i)] += truth[i];
      }

      IntStream.range(0, splitTruth.length).forEach(i -> split.addCount());
    }

    private static int y(int cell) {
      return cell / CLASSES % CLASSES;
    }

    private static int first(int cell) {
      return cell / CLASSES;
    }

    private static int second(int cell) {
      return CLASSES * CLASSES + y(cell) * CLASSES + cell % CLASSES;
    }

    /** A number of some cells of one of the two tables, published or hidden. */
    private void say(
        String name,
        boolean isHidden,
        IntPredicate within,
        Function<Integer, Integer> table,
        List<Statement> ofJoint,
        List<Statement> ofSplit) {
      int[] cells = IntStream.range(0, CELLS).filter(within).toArray();
      int[] parts = IntStream.of(cells).map(table::apply).distinct().toArray();
      Sum one = Sum.of(cells);
      Sum two = Sum.of(parts);
      ofJoint.add(
          isHidden ? Statement.hidden(name, one) : Statement.published(name, one, one.of(truth)));
      ofSplit.add(
          isHidden
              ? Statement.hidden(name, two)
              : Statement.published(name, two, two.of(splitTruth)));
    }

    /** All cells and totals of both tables, some of them hidden. */
    void print(List<Statement> ofJoint, List<Statement> ofSplit) {
      for (int part = 0; part < CLASSES * CLASSES; part++) {
        int cell = part;
        say(
            "xy" + part,
            random.nextBoolean(),
            i -> first(i) == cell,
            People::first,
            ofJoint,
            ofSplit);
        say(
            "yz" + part,
            random.nextBoolean(),
            i -> second(i) == CLASSES * CLASSES + cell,
            People::second,
            ofJoint,
            ofSplit);
      }

      for (int part = 0; part < CLASSES; part++) {
        int value = part;
        say("y" + part, random.nextBoolean(), i -> y(i) == value, People::first, ofJoint, ofSplit);
        say(
            "z" + part,
            random.nextBoolean(),
            i -> i % CLASSES == value,
            People::second,
            ofJoint,
            ofSplit);
      }

      say("all", random.nextBoolean(), i -> true, People::first, ofJoint, ofSplit);
    }

    List<Statement> links() {
      List<Statement> links = new ArrayList<>();
      for (int value = 0; value < CLASSES; value++) {
        int shared = value;
        int[] one =
            IntStream.range(0, CELLS)
                .filter(i -> y(i) == shared)
                .map(People::first)
                .distinct()
                .toArray();
        int[] other =
            IntStream.range(0, CELLS)
                .filter(i -> y(i) == shared)
                .map(People::second)
                .distinct()
                .toArray();
        Sum difference = Sum.of(one).minus(Sum.of(other));
        links.add(Statement.published("link" + value, difference, difference.of(splitTruth)));
      }

      return links;
    }
  }

  private static SortedSet<String> exposedJointly(long seed) {
    var people = new People(seed);
    List<Statement> joint = new ArrayList<>();
    people.print(joint, new ArrayList<>());
    return Checks.exposed(people.joint, joint);
  }

  private static SortedSet<String> exposedApart(
      long seed, Function<People, List<Statement>> links) {
    var people = new People(seed);
    List<Statement> split = new ArrayList<>();
    people.print(new ArrayList<>(), split);
    split.addAll(links.apply(people));
    return Checks.exposed(people.split, split);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linkedTablesExposeWhatTheTableOfAllExposes(long seed) {
    assertThat(exposedApart(seed, People::links)).isEqualTo(exposedJointly(seed));
  }

  @Test
  void withoutLinksSomethingWouldBeMissed() {
    assertThat(
            seeds()
                .filter(
                    seed -> !exposedApart(seed, none -> List.of()).equals(exposedJointly(seed))))
        .isNotEmpty();
  }
}
