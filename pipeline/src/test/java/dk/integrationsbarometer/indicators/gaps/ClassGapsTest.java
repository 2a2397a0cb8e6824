package dk.integrationsbarometer.indicators.gaps;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.indicators.changes.GapChange;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassGapsTest {
  private static final Indicator WOMEN_LESS_MEN = with("mand");
  private static final Indicator AGAINST_ALL = with(ClassReference.TOTAL);
  private static final Indicator AGAINST_OTHERS = with(ClassReference.REST);

  /** Of the Danish 56 of 70 women, 30 of 50 men and 4 of 10 of whom it is not known. */
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | dansk | | 90/130
      2022-03-31 | 101 | dansk | koen=kvinde | 56/70
      2022-03-31 | 101 | dansk | koen=mand | 30/50
      2022-03-31 | 101 | dansk | koen=uoplyst | 4/10
      2022-06-30 | 101 | dansk | | 0/0
      """;

  private static Indicator with(String reference) {
    return with(Employment.share().by(new Breakdown(List.of(Employment.KOEN))), reference);
  }

  private static Indicator with(Employment plain, String reference) {
    return Compared.classes(
        plain.indicator(),
        new ClassComparison(Employment.KOEN, "kvinde", new ClassReference("koen", reference)));
  }

  /** The one within the Danish. */
  private static Gap gap(Indicator indicator, String people) {
    return figures(indicator, people).gaps().stream()
        .filter(gap -> gap.group().key().group().equals("dansk"))
        .filter(gap -> gap.referenceCode().startsWith("koen="))
        .findFirst()
        .orElseThrow();
  }

  private static void assertClose(Interval found, Interval expected) {
    assertThat(found.low()).isCloseTo(expected.low(), within(1e-9));
    assertThat(found.high()).isCloseTo(expected.high(), within(1e-9));
  }

  @Test
  void aClassIsHeldAgainstAnotherWithinEachGroup() {
    assertThat(figures(WOMEN_LESS_MEN, PEOPLE).gaps())
        .filteredOn(gap -> gap.referenceCode().equals("koen=mand"))
        .extracting(gap -> gap.group().key().group() + " " + gap.group().key().slice().text())
        .containsExactly("alle koen=kvinde", "dansk koen=kvinde", "ikke-vestlig koen=kvinde");
    Gap gap = gap(WOMEN_LESS_MEN, PEOPLE);

    assertThat(gap.value().orElseThrow()).isCloseTo(80 - 60, within(1e-12));
    assertThat(gap.ratio().orElseThrow()).isCloseTo(80 / 60.0, within(1e-12));
    assertClose(
        gap.interval().orElseThrow(),
        ShareInterval.newcombe(56, 70, 30, 50, Confidence.USUAL).orElseThrow().times(100));
    assertThat(gap.ratioInterval()).isPresent();
    assertThat(gap.adjustedStatus()).isEmpty();
  }

  @Test
  void aClassIsHeldAgainstAllThroughTheOthers() {
    Gap gap = gap(AGAINST_ALL, PEOPLE);

    assertThat(gap.value().orElseThrow()).isCloseTo(80 - 100 * 90 / 130.0, within(1e-12));
    assertThat(gap.rest().orElseThrow().counts().orElseThrow().persons()).isEqualTo(60);
    assertClose(
        gap.interval().orElseThrow(),
        PartOfWhole.shares(56, 70, 90, 130, Confidence.USUAL).orElseThrow().times(100));
  }

  /** Those whose class is not known are among the others: 34 of 60. */
  @Test
  void aClassIsHeldAgainstAllOthers() {
    Gap gap = gap(AGAINST_OTHERS, PEOPLE);

    assertThat(gap.value().orElseThrow()).isCloseTo(80 - 100 * 34 / 60.0, within(1e-12));
    assertClose(
        gap.interval().orElseThrow(),
        ShareInterval.newcombe(56, 70, 34, 60, Confidence.USUAL).orElseThrow().times(100));
  }

  /** Class less all is (1 - w) times class less others, with w as the class's part. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theGapToAllIsAPartOfThatToTheOthers(long seed) {
    var random = new SplittableRandom(seed);
    long women = random.nextLong(1, 100);
    long atWork = random.nextLong(0, women + 1);
    long others = random.nextLong(1, 100);
    long othersAtWork = random.nextLong(0, others + 1);
    String people =
        PEOPLE
            .replace("56/70", atWork + "/" + women)
            .replace("90/130", (atWork + othersAtWork) + "/" + (women + others));
    Gap all = gap(AGAINST_ALL, people);
    Gap rest = gap(AGAINST_OTHERS, people);
    double part = (double) others / (women + others);

    assertThat(all.value().orElseThrow())
        .isCloseTo(part * rest.value().orElseThrow(), within(1e-9));
    assertClose(all.interval().orElseThrow(), rest.interval().orElseThrow().times(part));
  }

  @Test
  void theGapChangesFromPeriodToPeriod() {
    String later = PEOPLE.replace("2022", "2023").replace("56/70", "49/70");
    Indicator indicator = WOMEN_LESS_MEN;
    List<GapChange> changes =
        GapChange.of(indicator, figures(indicator, PEOPLE + later).gaps()).stream()
            .filter(change -> change.later().group().key().group().equals("dansk"))
            .filter(change -> change.later().referenceCode().equals("koen=mand"))
            .toList();

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).value().orElseThrow()).isCloseTo(-10, within(1e-9));
    assertThat(changes.get(0).interval()).isPresent();
  }

  @Test
  void whatTheClassIsCutByToo() {
    Indicator indicator =
        Compared.classes(
            Employment.share()
                .by(new Breakdown(List.of(Employment.BYDEL, Employment.KOEN)))
                .indicator(),
            new ClassComparison(Employment.KOEN, "kvinde", new ClassReference("koen", "mand")));

    assertThat(figures(indicator, PEOPLE).gaps())
        .filteredOn(gap -> gap.referenceCode().equals("koen=mand"))
        .isNotEmpty()
        .allSatisfy(
            gap ->
                assertThat(gap.reference().key().slice())
                    .isEqualTo(gap.group().key().slice().with("koen", "mand")));
  }

  @Test
  void aGroupsShareIsAShareOfEachClass() {
    var plain =
        new Employment(
            "herkomst",
            new Measure.GroupShare(),
            List.of(new Breakdown(List.of(Employment.KOEN))),
            Disclosure.UnanimousShare.SUPPRESS,
            1);
    String people =
        """
        2022-03-31 | 101 | dansk | koen=kvinde | 56/56
        2022-03-31 | 101 | *     | koen=kvinde | 70/70
        2022-03-31 | 101 | dansk | | 104/104
        2022-03-31 | 101 | *     | | 150/150
        2022-06-30 | 101 | alle  | | 0/0
        """;
    Gap all = gap(with(plain, ClassReference.TOTAL), people);
    Gap rest = gap(with(plain, ClassReference.REST), people);

    assertThat(all.value().orElseThrow()).isCloseTo(80 - 100 * 104 / 150.0, within(1e-12));
    assertClose(
        all.interval().orElseThrow(),
        PartOfWhole.shares(56, 70, 104, 150, Confidence.USUAL).orElseThrow().times(100));
    assertThat(rest.value().orElseThrow()).isCloseTo(80 - 60, within(1e-12));
  }

  @Test
  void aClassThatIsAllOfTheGroupHasNoOthers() {
    Gap gap = gap(AGAINST_OTHERS, PEOPLE.replace("90/130", "56/70"));

    assertThat(gap.status()).isEqualTo(ObsStatus.UNDEFINED);
    assertThat(gap.value()).isEmpty();
  }

  @Test
  void aPeriodThatWasNotDeliveredIsMissing() {
    Gap gap = gap(AGAINST_OTHERS, PEOPLE.replace("2022-06-30 | 101 | dansk | | 0/0\n", ""));

    assertThat(gap.status()).isEqualTo(ObsStatus.MISSING);
    assertThat(gap.interval()).isEmpty();
  }
}
