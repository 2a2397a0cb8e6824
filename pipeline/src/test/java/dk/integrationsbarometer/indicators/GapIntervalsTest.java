package dk.integrationsbarometer.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.gaps.GapIntervals;
import dk.integrationsbarometer.indicators.gaps.Overlap;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.DetectableDifference;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.Sample;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapIntervalsTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Measure SHARE = new Measure.Share(MeasuredPeople.number());

  @Test
  void gapOfMeansIsWelchs() {
    Gap gap = means("2 4 9", "1 2 3 10").gap();
    var group = new Sample(3, 5, Math.sqrt(13));
    var reference = new Sample(4, 4, Math.sqrt(50.0 / 3));

    isAbout(gap.interval(), MeanInterval.welch(group, reference, USUAL));
    assertThat(gap.ratioInterval())
        .isEqualTo(VarianceRecovery.ratio(group.estimate(USUAL), reference.estimate(USUAL)));
  }

  @Test
  void ratioOfSharesIsKatzs() {
    Gap gap = shares("1 ".repeat(7) + "0 ".repeat(27), "1 " + "0 ".repeat(33)).gap();

    isAbout(gap.ratioInterval(), ShareInterval.katz(7, 34, 1, 34, USUAL).orElseThrow());
  }

  @Test
  void ratioOfNobodyToSomeIsDonnersAndZous() {
    Gap gap = shares("0 ".repeat(20), "1 ".repeat(10) + "0 ".repeat(10)).gap();

    assertThat(gap.ratio()).hasValue(0);
    assertThat(gap.ratioInterval().orElseThrow().low()).isZero();
    assertThat(gap.ratioInterval().orElseThrow().high()).isBetween(0.0, 1.0);
  }

  @Test
  void ratioToNobodyIsNotDefined() {
    Gap gap = shares("1 ".repeat(10) + "0 ".repeat(10), "0 ".repeat(20)).gap();

    assertThat(gap.ratio()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
    assertThat(gap.interval()).isPresent();
  }

  @Test
  void gapOfMediansComesFromTheirIntervals() {
    Gap gap =
        MeasuredPeople.withMedians()
            .group("ikke-vestlig", numbers(11, 30))
            .group("dansk", numbers(1, 20))
            .gap();

    // 20.5 (16 to 25) less 10.5 (6 to 15)
    double half = Math.hypot(4.5, 4.5);
    isAbout(gap.interval(), new Interval(10 - half, 10 + half));
  }

  @Test
  void shareOfAPartIsHeldAgainstTheRest() {
    String group = "1 ".repeat(56) + "0 ".repeat(14);
    String rest = "1 ".repeat(48) + "0 ".repeat(32);
    Gap gap = shares(group, group + rest).isPart().gap();

    isAbout(gap.interval(), PartOfWhole.shares(56, 70, 104, 150, USUAL).orElseThrow().times(100));
    Interval katz = ShareInterval.katz(56, 70, 48, 80, USUAL).orElseThrow();
    isAbout(gap.ratioInterval(), PartOfWhole.ratio(katz, 70.0 / 150));
  }

  @Test
  void meanOfAPartIsHeldAgainstTheRest() {
    Gap gap = means("2 4 9", "2 4 9 1 2 3 10").isPart().gap();
    var group = new Sample(3, 5, Math.sqrt(13));
    var rest = new Sample(4, 4, Math.sqrt(50.0 / 3));

    isAbout(gap.interval(), MeanInterval.welch(group, rest, USUAL).times(4.0 / 7));
  }

  @Test
  void countOfAPartDiffersByTheRest() {
    var people =
        MeasuredPeople.of(new Measure.Count())
            .group("ikke-vestlig", "1 ".repeat(6))
            .group("dansk", "1 ".repeat(26))
            .isPart();

    isAbout(people.gap().interval(), CountInterval.of(20, USUAL).negated());
    isAbout(people.gap().ratioInterval(), ShareInterval.wilson(6, 26, USUAL).orElseThrow());
  }

  @Test
  void partThatIsTheWholeHasNoInterval() {
    Gap gap = means("2 4 9", "2 4 9").isPart().gap();

    assertThat(gap.value()).hasValue(0);
    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
  }

  @Test
  void medianOfAPartHasNoInterval() {
    Gap gap =
        MeasuredPeople.withMedians()
            .group("ikke-vestlig", numbers(1, 20))
            .group("dansk", numbers(1, 40))
            .isPart()
            .gap();

    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
  }

  @Test
  void sharesOfOneWholeGoAgainstEachOther() {
    Gap gap =
        MeasuredPeople.of(new Measure.GroupShare())
            .group("ikke-vestlig", "1 ".repeat(40))
            .group("dansk", "1 ".repeat(10))
            .group("*", "1 ".repeat(100))
            .gap();

    isAbout(
        gap.interval(), ShareInterval.partsOfOneWhole(40, 10, 100, USUAL).orElseThrow().times(100));
    isAbout(gap.ratioInterval(), CountInterval.ratio(40, 10, USUAL).orElseThrow());
  }

  @Test
  void shareOfOneWholeDiffersFromALargerOneByTheRest() {
    Gap gap =
        MeasuredPeople.of(new Measure.GroupShare())
            .group("ikke-vestlig", "1 ".repeat(10))
            .group("dansk", "1 ".repeat(50))
            .group("*", "1 ".repeat(100))
            .isPart()
            .gap();

    isAbout(
        gap.interval(), ShareInterval.wilson(40, 100, USUAL).orElseThrow().times(100).negated());
    isAbout(gap.ratioInterval(), ShareInterval.wilson(10, 50, USUAL).orElseThrow());
  }

  @Test
  void groupsPartOfACompleteRegisterIsKnown() {
    Figure own = shares("1 ".repeat(20) + "0 ".repeat(20), "1 0").figure("ikke-vestlig");
    Figure known = shares("1 ".repeat(4) + "0 ".repeat(6), "1 0").figure("ikke-vestlig");
    var contrast =
        new GapIntervals(
            MeasuredPeople.of(SHARE).indicator(), own, known, Overlap.KNOWN, Optional.empty());
    Interval wilson = ShareInterval.wilson(20, 40, USUAL).orElseThrow().times(100);

    isAbout(contrast.difference(), new Interval(wilson.low() - 40, wilson.high() - 40));
    isAbout(contrast.ratio(), new Interval(wilson.low() / 40, wilson.high() / 40));
  }

  @Test
  void onePersonOnASideTellsNothing() {
    Gap gap = means("2", "1 2 3 10").gap();

    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
    assertThat(gap.detectable()).isEmpty();
  }

  @Test
  void meansBelowZeroHaveNoRatioInterval() {
    Gap gap = means("-2 -4 -9", "1 2 3 10").gap();

    assertThat(gap.interval()).isPresent();
    assertThat(gap.ratioInterval()).isEmpty();
  }

  @Test
  void detectableGapHasTheLevelOfTheRun() {
    Gap gap = means("2 4 9", "1 2 3 10").at("90").gap();
    Interval interval = gap.interval().orElseThrow();
    var level = new Confidence(0.9);
    double error = (interval.high() - interval.low()) / (2 * level.z());

    assertThat(gap.detectable().getAsDouble())
        .isCloseTo(new DetectableDifference(level, 0.8).ofError(error), within(1e-12));
  }

  @Test
  void intervalsAreHiddenWhenTheRestIsFew() {
    String group = numbers(1, 20);
    GapRow gap =
        PrimaryOnly.release(means(group, group + " 7 8 9").isPart().figures())
            .rows(Tables.GAPS)
            .get(0);

    assertThat(gap.obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(gap.value()).isPresent();
    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
    assertThat(gap.detectable()).isEmpty();
  }

  @Test
  void intervalsOfAHiddenGapAreHidden() {
    GapRow gap =
        PrimaryOnly.release(means("1 2 3 0 0 0 0", numbers(1, 20)).figures())
            .rows(Tables.GAPS)
            .get(0);

    assertThat(gap.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
  }

  @Test
  void meanThatTellsEverybodysNumberIsHidden() {
    var people = means("7 7 7 7 7 7", numbers(1, 20));

    assertThat(PrimaryOnly.release(people.figures()).rows(Tables.FIGURES))
        .filteredOn(figure -> figure.group().equals("ikke-vestlig"))
        .allMatch(figure -> figure.obsStatus() == ObsStatus.SUPPRESSED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void exchangingTheGroupsTurnsTheDifferenceRoundAndInvertsTheRatio(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 100; i++) {
      String one = random(random);
      String other = random(random);
      for (boolean isShare : new boolean[] {true, false}) {
        Gap there = (isShare ? shares(bits(one), bits(other)) : means(one, other)).gap();
        Gap back = (isShare ? shares(bits(other), bits(one)) : means(other, one)).gap();

        assertThat(there.interval().orElseThrow().holds(there.value().getAsDouble())).isTrue();
        isAbout(back.interval(), there.interval().orElseThrow().negated());
        Interval ratio = there.ratioInterval().orElseThrow();
        isAbout(back.ratioInterval(), new Interval(1 / ratio.high(), 1 / ratio.low()));
      }
    }
  }

  /** Numbers that lie far enough above 0 for ratios. */
  private static String random(SplittableRandom random) {
    return IntStream.range(0, 20 + random.nextInt(40))
        .mapToObj(person -> String.valueOf(50 + random.nextInt(50)))
        .collect(Collectors.joining(" "));
  }

  /** Whether the numbers are even, and always one of either kind. */
  private static String bits(String numbers) {
    return "1 0 "
        + numbers.replaceAll("[0-9]*[02468]\\b", "e").replaceAll("[0-9]+", "0").replace("e", "1");
  }

  private static MeasuredPeople means(String group, String reference) {
    return MeasuredPeople.withMeans().group("ikke-vestlig", group).group("dansk", reference);
  }

  private static MeasuredPeople shares(String group, String reference) {
    return MeasuredPeople.of(SHARE).group("ikke-vestlig", group).group("dansk", reference);
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static void isAbout(Optional<Interval> found, Interval expected) {
    assertThat(found).isPresent();
    assertThat(found.get().low()).isCloseTo(expected.low(), within(1e-9));
    assertThat(found.get().high()).isCloseTo(expected.high(), within(1e-9));
  }
}
