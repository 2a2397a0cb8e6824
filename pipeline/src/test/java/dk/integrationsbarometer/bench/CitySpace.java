package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.protection.Candidate;
import dk.integrationsbarometer.protection.Pattern;
import dk.integrationsbarometer.protection.Problem;
import dk.integrationsbarometer.protection.Role;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.audit.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up residents by district, sex, age and origin, and how many of them have a property, for
 * groups that are unions of origins and for all breakdowns of two.
 */
final class CitySpace {
  private static final int[] SIZES = {11, 3, 8, 12};
  private static final int GROUPS = 10;
  private static final int ALL = -1;
  private static final String NO_CUT = cuts(ALL, 0, ALL, 0);

  private final Unknowns unknowns = new Unknowns();
  private final List<Long> truth = new ArrayList<>();
  private final List<int[]> atoms = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final int properties;

  /**
   * What would be printed in one place.
   *
   * @param keys of the people, and of those with the property
   */
  record Figure(Set<String> keys, boolean isTotal) {}

  /**
   * The same for a seed.
   *
   * @param third share of the third sex, beside some 1 of each of the others
   */
  CitySpace(int people, int properties, double third, long seed) {
    this.properties = properties;
    var random = new Random(seed);
    double[][] shares = shares(third, random);
    for (int d = 0; d < SIZES[0]; d++) {
      for (int s = 0; s < SIZES[1]; s++) {
        for (int a = 0; a < SIZES[2]; a++) {
          for (int o = 0; o < SIZES[3]; o++) {
            double mean = people * shares[0][d] * shares[1][s] * shares[2][a] * shares[3][o];
            add(new int[] {d, s, a, o}, mean * (0.5 + random.nextDouble()), random);
          }
        }
      }
    }
    for (int group = 0; group < GROUPS; group++) {
      margins(group);
    }
  }

  /** Of each label of each dimension; the origins fall off. */
  private static double[][] shares(double third, Random random) {
    double[][] shares = new double[SIZES.length][];
    for (int i = 0; i < SIZES.length; i++) {
      double[] sizes = new double[SIZES[i]];
      for (int k = 0; k < sizes.length; k++) {
        double even = 0.5 + random.nextDouble();
        sizes[k] = i == 3 ? Math.pow(0.6, k) : i == 1 && k == 2 ? third : even;
      }
      double sum = Arrays.stream(sizes).sum();
      shares[i] = Arrays.stream(sizes).map(size -> size / sum).toArray();
    }
    return shares;
  }

  private void add(int[] labels, double mean, Random random) {
    long count = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    int whole = unknowns.addCount();
    truth.add(count);
    atoms.add(labels);
    for (int k = 0; k < properties; k++) {
      unknowns.addPart(whole);
      long part = 0;
      double chance = 0.1 + 0.8 * (k + 1) / (properties + 1);
      for (long i = 0; i < count; i++) {
        part += random.nextDouble() < chance ? 1 : 0;
      }
      truth.add(part);
    }
  }

  /** Everyone, then the origins alone and in pairs. */
  private static boolean isIn(int group, int origin) {
    return group == 0 || (group < 7 ? origin / 2 == group - 1 : origin % 3 == group - 7);
  }

  private void margins(int group) {
    breakdown(group, ALL, ALL);
    for (int i = 0; i < 3; i++) {
      breakdown(group, i, ALL);
      for (int k = i + 1; k < 3; k++) {
        breakdown(group, i, k);
      }
    }
  }

  private void breakdown(int group, int first, int second) {
    int firsts = first == ALL ? 1 : SIZES[first];
    int seconds = second == ALL ? 1 : SIZES[second];
    for (int i = 0; i < firsts; i++) {
      for (int k = 0; k < seconds; k++) {
        List<Integer> members = new ArrayList<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
          int[] labels = atoms.get(atom);
          boolean inside =
              isIn(group, labels[3])
                  && (first == ALL || labels[first] == i)
                  && (second == ALL || labels[second] == k);
          if (inside) {
            members.add(atom * (1 + properties));
          }
        }
        int rank = (group == 0 ? 0 : 1) + (first == ALL ? 0 : 1) + (second == ALL ? 0 : 1);
        figure(group + cuts(first, i, second, k), members, rank);
      }
    }
  }

  private static String cuts(int first, int i, int second, int k) {
    return "/" + first + ":" + i + "/" + second + ":" + k;
  }

  private void figure(String key, List<Integer> members, int rank) {
    Sum people = sum(members, 0);
    long count = people.of(values());
    if (count == 0) {
      return;
    }
    candidates.add(new Candidate(key, people, role(count, Role.OFFERED), rank, count));
    for (int k = 1; k <= properties; k++) {
      Sum having = sum(members, k);
      Sum lacking = people.minus(having);
      boolean small = isSmall(having.of(values())) || isSmall(lacking.of(values()));
      Set<String> follows = Set.of(key);
      figures.add(new Figure(Set.of(key, key + "/having" + k), key.endsWith(NO_CUT)));
      Role shadow = small ? Role.SECRET : Role.SHADOW;
      candidates.add(
          new Candidate(
              key + "/having" + k,
              having,
              small ? Role.SECRET : Role.OFFERED,
              rank,
              count,
              follows));
      candidates.add(new Candidate(key + "/lacking" + k, lacking, shadow, rank, count, follows));
    }
  }

  private static boolean isSmall(long count) {
    return count > 0 && count < 5;
  }

  private static Role role(long count, Role otherwise) {
    return isSmall(count) ? Role.SECRET : otherwise;
  }

  private static Sum sum(List<Integer> members, int offset) {
    return Sum.of(members.stream().mapToInt(member -> member + offset).toArray());
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  long[] values() {
    return truth.stream().mapToLong(Long::longValue).toArray();
  }

  Unknowns unknowns() {
    return unknowns;
  }

  Problem problem() {
    return new Problem(unknowns, values(), candidates);
  }

  /** What a reader sees, and all that must not be derivable. */
  List<Statement> printed(Pattern pattern) {
    List<Statement> statements = new ArrayList<>();
    long[] values = values();
    for (Candidate candidate : candidates) {
      if (pattern.isHidden(candidate.key())) {
        statements.add(Statement.hidden(candidate.key(), candidate.sum()));
      } else if (candidate.role() != Role.SHADOW) {
        statements.add(
            Statement.published(candidate.key(), candidate.sum(), candidate.sum().of(values)));
      }
    }
    return statements;
  }
}
