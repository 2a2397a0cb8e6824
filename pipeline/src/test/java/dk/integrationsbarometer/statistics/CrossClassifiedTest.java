package dk.integrationsbarometer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossClassifiedTest {
  /** Das Gupta 1993, example 5.3: the size effect as a whole. */
  @Test
  void bothVariablesTogetherAreTheEffectOfSize() {
    CrossClassified.Parts parts =
        CrossClassified.of(
            CrossTable.of(PublishedNumbers.PEOPLE_1970, PublishedNumbers.DEATHS_1970),
            CrossTable.of(PublishedNumbers.PEOPLE_1985, PublishedNumbers.DEATHS_1985));

    assertThat(parts.rows() + parts.columns()).isCloseTo(1.5415096, within(5e-8));
    assertThat(parts.total()).isCloseTo(-0.6862158, within(5e-8));
  }

  @Test
  void onlyTheRowsDifferSoOnlyTheRowsCount() {
    double[][] rates = {{0.1, 0.1}, {0.5, 0.5}};
    CrossClassified.Parts parts =
        CrossClassified.of(
            CrossTable.of(new double[][] {{20, 60}, {5, 15}}, rates),
            CrossTable.of(new double[][] {{10, 30}, {15, 45}}, rates));

    assertThat(parts.rows()).isCloseTo(0.34 - 0.18, within(1e-12));
    assertThat(parts.columns()).isCloseTo(0, within(1e-12));
    assertThat(parts.rate()).isZero();
  }

  @Test
  void impossibleTablesAreRefused() {
    double[][] whole = {{1, 2}, {3, 4}};
    assertThatThrownBy(() -> CrossTable.of(new double[][] {{1, 2}, {3}}, whole))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid table: row 1 has another length");
    assertThatThrownBy(() -> CrossTable.of(new double[][] {{1, -2}, {3, 4}}, whole))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid table: -2.0 people in row 0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsAddUpAlsoWithEmptyCells(long seed) {
    var random = new SplittableRandom(seed);
    CrossTable first = table(random);
    CrossTable second = table(random);
    CrossClassified.Parts parts = CrossClassified.of(first, second);

    assertThat(parts.total()).isCloseTo(crude(second) - crude(first), within(1e-12));
  }

  /** Das Gupta 1993, example 6.5: why each population is compared with one reference. */
  @Test
  void partsOfPairsDoNotAddUpOverThreePopulations() {
    double[][] births1968 = {
      {0.215, 0.191, 0.156, 0.137, 0.144, 0.157},
      {0.891, 0.373, 0.124, 0.1, 0.107, 0.127},
      {0.01, 0.023, 0.023, 0.015, 0.008, 0.002},
      {0.433, 0.249, 0.159, 0.079, 0.037, 0.011}
    };
    double[][] births1973 = {
      {0.218, 0.203, 0.175, 0.144, 0.127, 0.133},
      {0.87, 0.396, 0.158, 0.125, 0.113, 0.129},
      {0.011, 0.016, 0.017, 0.011, 0.006, 0.002},
      {0.314, 0.181, 0.133, 0.063, 0.023, 0.006}
    };

    assertThat(firstPart(PublishedNumbers.BIRTHS_1963, births1968))
        .isCloseTo(0.9773438, within(5e-8));
    assertThat(firstPart(births1968, births1973)).isCloseTo(-1.034326, within(5e-7));
    assertThat(firstPart(PublishedNumbers.BIRTHS_1963, births1973))
        .isCloseTo(0.1688192, within(5e-8));
  }

  private static double firstPart(double[][] first, double[][] second) {
    return Decomposition.dasGupta(
        first, second, factors -> 1000 * PublishedDecompositions.shareOutside(factors))[0];
  }

  private static CrossTable table(SplittableRandom random) {
    double[][] sizes = new double[3][4];
    double[][] rates = new double[3][4];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        sizes[i][j] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 1000);
        rates[i][j] = random.nextDouble();
      }
    }

    // Nobody at all in the last row.
    Arrays.fill(sizes[2], 0);
    sizes[0][0] = 10;
    return CrossTable.of(sizes, rates);
  }

  private static double crude(CrossTable table) {
    double people = 0;
    double events = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        people += table.size(i, j);
        events += table.size(i, j) * table.rate(i, j);
      }
    }

    return events / people;
  }
}
