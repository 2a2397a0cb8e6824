package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.audit.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** A few people in a few cells, with unions of cells that may be printed; the same for a seed. */
final class RandomProblem {
  /** What is asked of the people of a cell beside their number. */
  enum Beside {
    NOTHING,
    /** How many of them have a property. */
    PARTS,
    /** What they earn together, say; nobody earns nothing. */
    AMOUNTS
  }

  final Unknowns unknowns = new Unknowns();
  final long[] truth;
  final List<Candidate> candidates = new ArrayList<>();

  /**
   * Cells of people, and of those with a property.
   *
   * @param most people in a cell
   * @param unions that may be printed
   */
  RandomProblem(long seed, int cells, Beside beside, int most, int unions) {
    var random = new Random(seed);
    List<Long> values = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      counts.add(unknowns.addCount());
      values.add((long) random.nextInt(most + 1));
      long people = values.get(values.size() - 1);
      if (beside == Beside.PARTS) {
        unknowns.addPart(counts.get(i));
        values.add((long) random.nextInt((int) people + 1));
      } else if (beside == Beside.AMOUNTS) {
        unknowns.addAmount(counts.get(i));
        values.add(Math.min(1, people));
      }
    }
    truth = values.stream().mapToLong(Long::longValue).toArray();
    Set<Sum> seen = new java.util.HashSet<>();
    for (int union = 0; union < unions; union++) {
      int members = 1 + random.nextInt((1 << cells) - 1);
      int[] people =
          counts.stream().filter(i -> has(members, counts, i)).mapToInt(i -> i).toArray();
      if (seen.add(Sum.of(people))) {
        offer("people" + members, people, Set.of());
        if (beside != Beside.NOTHING) {
          int[] some = java.util.Arrays.stream(people).map(i -> i + 1).toArray();
          offer("some" + members, some, Set.of("people" + members));
          if (beside == Beside.PARTS) {
            Sum rest = Sum.of(people).minus(Sum.of(some));
            candidates.add(
                new Candidate(
                    "rest" + members, rest, Role.SHADOW, 0, 0, Set.of("people" + members)));
          }
        }
      }
    }
  }

  private static boolean has(int members, List<Integer> counts, int unknown) {
    return (members >> counts.indexOf(unknown) & 1) == 1;
  }

  private void offer(String key, int[] members, Set<String> follows) {
    Sum sum = Sum.of(members);
    long value = sum.of(truth);
    Role role = value == 1 || value == 2 ? Role.SECRET : Role.OFFERED;
    candidates.add(new Candidate(key, sum, role, members.length > 2 ? 0 : 1, value, follows));
  }

  Problem problem() {
    return new Problem(unknowns, truth, candidates);
  }

  /** The same, with each candidate's role by its key where one is named. */
  Problem problem(Map<String, Role> roles) {
    List<Candidate> changed =
        candidates.stream()
            .map(
                candidate ->
                    new Candidate(
                        candidate.key(),
                        candidate.sum(),
                        roles.getOrDefault(candidate.key(), candidate.role()),
                        candidate.rank(),
                        candidate.frequency(),
                        candidate.follows()))
            .toList();
    return new Problem(unknowns, truth, changed);
  }

  /** What a reader sees of the candidates that are printed, or must not be derivable. */
  List<Statement> printed(Predicate<String> hidden) {
    List<Statement> statements = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (hidden.test(candidate.key())) {
        statements.add(Statement.hidden(candidate.key(), candidate.sum()));
      } else if (candidate.role() != Role.SHADOW) {
        statements.add(
            Statement.published(candidate.key(), candidate.sum(), candidate.sum().of(truth)));
      }
    }
    return statements;
  }
}
