package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearisedEstimateTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void residualsAreTakenFromTheQuotient() {
    LinearisedEstimate found = sums(3, "3/1 5/1 16/2").linearised().orElseThrow();

    assertThat(found).isEqualTo(new LinearisedEstimate(6, 2.4375, 3));
  }

  @Test
  void quotientByOnesIsAMean() {
    LinearisedEstimate found = sums(3, "2/1 4/1 9/1").linearised().orElseThrow();
    Estimate mean =
        Sample.ofSums(3, new BigDecimal("15"), new BigDecimal("101")).orElseThrow().estimate(USUAL);

    assertThat(found.squaredError()).isCloseTo(13.0 / 3, within(1e-15));
    assertThat(found.estimate(USUAL).interval().low()).isCloseTo(-3.957, within(5e-4));
    assertThat(found.estimate(USUAL).interval().high()).isCloseTo(13.957, within(5e-4));
    assertThat(found.estimate(USUAL).interval().low())
        .isCloseTo(mean.interval().low(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void weightedMeanIsTheSurveysOwn(long seed) {
    var random = new SplittableRandom(seed);
    WeightedSums weighted = WeightedSums.NOBODY;
    var text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      int weight = 1 + random.nextInt(9);
      int value = random.nextInt(100);
      weighted = weighted.plus(WeightedSums.of(weight, value));
      text.append(weight * value).append('/').append(weight).append(' ');
    }

    Estimate expected = WeightedInterval.mean(weighted, USUAL).orElseThrow();
    Estimate found = sums(50, text.toString()).linearised().orElseThrow().estimate(USUAL);

    assertThat(found.value()).isCloseTo(expected.value(), within(1e-9));
    assertThat(found.interval().low()).isCloseTo(expected.interval().low(), within(1e-9));
    assertThat(found.interval().high()).isCloseTo(expected.interval().high(), within(1e-9));
  }

  @Test
  void personWhoComesTwiceTellsNoMoreThanOnce() {
    LinearisedEstimate once = sums(3, "3/1 5/1 16/2").linearised().orElseThrow();
    LinearisedEstimate twice = sums(3, "3/1 5/1 16/2 3/1 5/1 16/2").linearised().orElseThrow();

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void noDigitIsLostWhereValuesLieClose() {
    LinearisedEstimate found =
        sums(3, "1000000000000/1 1000000000001/1 1000000000002/1").linearised().orElseThrow();

    assertThat(found.squaredError()).isCloseTo(1.0 / 3, within(1e-15));
  }

  @Test
  void oneNobodyAndAllAlikeTellNothingOfTheError() {
    assertThat(sums(1, "3/1").linearised()).isEmpty();
    assertThat(sums(0, "").linearised()).isEmpty();
    assertThat(sums(3, "3/0 4/0 5/0").linearised()).isEmpty();
    assertThat(sums(3, "3/1 3/1 6/2").linearised()).isEmpty();
  }

  @Test
  void sumsThatBelongToNoValuesAreRefused() {
    BigDecimal one = BigDecimal.ONE;
    var impossible = new QuotientSums(2, 2, one, one, one, BigDecimal.TEN, one);

    assertThatThrownBy(impossible::linearised)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Invalid sums of squares: QuotientSums[persons=2, rows=2, over=1, under=1, squares=1, products=10, squaresUnder=1]");
  }

  @Test
  void differenceOfMeansIsWelchs() {
    var first = new Sample(10, 0.75, 1.7890097);
    var second = new Sample(10, 2.33, 2.0022487);

    Interval found = LinearisedEstimate.difference(linearised(first), linearised(second), USUAL);

    // Student's data on sleep
    assertThat(found.low()).isCloseTo(-3.3654832, within(1e-6));
    assertThat(found.high()).isCloseTo(0.2054832, within(1e-6));
    assertThat(LinearisedEstimate.difference(linearised(second), linearised(first), USUAL))
        .isEqualTo(found.negated());
  }

  @Test
  void rateIsAsSureAsSoManyEvents() {
    Estimate found = new LinearisedEstimate(0.5, 0.0125, 40).rate(USUAL);

    assertThat(found.value()).isCloseTo(0.5, within(1e-15));
    assertThat(found.interval().low()).isCloseTo(0.305, within(5e-4));
    assertThat(found.interval().high()).isCloseTo(0.772, within(5e-4));
  }

  @Test
  void rateOfNothingOrLessIsRefused() {
    assertThatThrownBy(() -> new LinearisedEstimate(-1, 1, 2).rate(USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid rate: -1.0");
  }

  @Test
  void errorIsPositiveAndOfSeveralPersons() {
    assertThatThrownBy(() -> new LinearisedEstimate(1, 0, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid error of an estimate: 0.0 squared, 2 persons");
    assertThatThrownBy(() -> new LinearisedEstimate(1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid error of an estimate: 1.0 squared, 1 persons");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void intervalShrinksAsPeopleAreAdded(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      String few = rows(random, 2 + random.nextInt(30));
      int people = few.split(" ", -1).length;
      LinearisedEstimate once = sums(people, few).linearised().orElseThrow();
      LinearisedEstimate fourTimes =
          sums(4L * people, (few + " ").repeat(4)).linearised().orElseThrow();

      assertThat(width(fourTimes.estimate(USUAL))).isLessThan(width(once.estimate(USUAL)));
      assertThat(width(fourTimes.rate(USUAL))).isLessThan(width(once.rate(USUAL)));
      assertThat(once.rate(USUAL).interval().low()).isNotNegative();
    }
  }

  private static double width(Estimate estimate) {
    return estimate.interval().high() - estimate.interval().low();
  }

  /** People of whom the first differs from all others. */
  private static String rows(SplittableRandom random, int people) {
    var text = new StringBuilder("60/1");
    for (int i = 1; i < people; i++) {
      text.append(' ').append(random.nextInt(50)).append("/1");
    }

    return text.toString();
  }

  private static LinearisedEstimate linearised(Sample sample) {
    return new LinearisedEstimate(sample.mean(), sample.squaredError(), sample.values());
  }

  /** The sums of rows such as 3/1: what each adds to numerator and denominator. */
  private static QuotientSums sums(long persons, String rows) {
    BigDecimal[] sums = new BigDecimal[5];
    Arrays.fill(sums, BigDecimal.ZERO);
    String[] all = rows.isBlank() ? new String[0] : rows.strip().split(" +", -1);
    for (String row : all) {
      String[] both = row.split("/", -1);
      var over = new BigDecimal(both[0]);
      var under = new BigDecimal(both[1]);
      sums[0] = sums[0].add(over);
      sums[1] = sums[1].add(under);
      sums[2] = sums[2].add(over.multiply(over));
      sums[3] = sums[3].add(over.multiply(under));
      sums[4] = sums[4].add(under.multiply(under));
    }

    return new QuotientSums(persons, all.length, sums[0], sums[1], sums[2], sums[3], sums[4]);
  }
}
