package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EliminationTest {
  private static final int UNKNOWNS = 7;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsDerivableRaisesNoRankOverTheRationals(long seed) {
    List<Sum> sums = sums(seed);
    Sum last = sums.get(sums.size() - 1);
    List<Sum> others = sums.subList(0, sums.size() - 1);
    var elimination = new Elimination(UNKNOWNS);
    others.forEach(sum -> elimination.publish(elimination.reduced(sum)));

    assertThat(elimination.derives(last)).isEqualTo(rank(others) == rank(sums));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatExposesIsWhatMakesTheSecretDerivable(long seed) {
    List<Sum> sums = sums(seed);
    Sum secret = sums.get(0);
    Sum offered = sums.get(1);
    List<Sum> published = new ArrayList<>(sums.subList(2, sums.size()));
    var elimination = new Elimination(UNKNOWNS);
    elimination.protect(secret);
    published.forEach(sum -> elimination.publish(elimination.reduced(sum)));
    boolean before = follows(secret, published);

    boolean exposes = elimination.exposes(elimination.reduced(offered));

    published.add(offered);
    assertThat(exposes).isEqualTo(!before && follows(secret, published));
  }

  @Test
  void theLastOfThreePartsWouldExposeTheFirst() {
    var elimination = new Elimination(3);
    elimination.protect(Sum.of(0));
    elimination.publish(elimination.reduced(Sum.of(0, 1, 2)));
    elimination.publish(elimination.reduced(Sum.of(1)));

    assertThat(elimination.exposes(elimination.reduced(Sum.of(2)))).isTrue();
  }

  private static List<Sum> sums(long seed) {
    var random = new Random(seed);
    List<Sum> sums = new ArrayList<>();
    int number = 3 + random.nextInt(6);
    while (sums.size() < number) {
      Map<Integer, Integer> terms = new HashMap<>();
      for (int i = 0; i < UNKNOWNS; i++) {
        terms.put(i, random.nextInt(3) == 0 ? random.nextInt(4) - 1 : 0);
      }
      Sum sum = Sum.of(terms);
      if (sum.size() > 0) {
        sums.add(sum);
      }
    }
    return sums;
  }

  private static boolean follows(Sum sum, List<Sum> published) {
    List<Sum> more = new ArrayList<>(published);
    more.add(sum);
    return rank(more) == rank(published);
  }

  /** By elimination without fractions. */
  private static int rank(List<Sum> sums) {
    List<BigInteger[]> rows = new ArrayList<>(sums.stream().map(EliminationTest::row).toList());
    int rank = 0;
    for (int column = 0; column < UNKNOWNS; column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        BigInteger[] row = rows.remove(pivot);
        rows.add(rank++, row);
        for (BigInteger[] other : rows.subList(rank, rows.size())) {
          BigInteger factor = other[column];
          for (int i = 0; i < UNKNOWNS; i++) {
            other[i] = other[i].multiply(row[column]).subtract(row[i].multiply(factor));
          }
          // The pivot is used up in this column: the other is 0 there.
          other[column] = BigInteger.ZERO;
        }
      }
    }
    return rank;
  }

  private static BigInteger[] row(Sum sum) {
    BigInteger[] row = new BigInteger[UNKNOWNS];
    java.util.Arrays.fill(row, BigInteger.ZERO);
    for (int i = 0; i < sum.size(); i++) {
      row[sum.unknown(i)] = BigInteger.valueOf(sum.coefficient(i));
    }
    return row;
  }
}
