package dk.integrationsbarometer.indicators.adjusted;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.ALDER;
import static dk.integrationsbarometer.testkit.Employment.BYDEL;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Adjustment.Method;
import dk.integrationsbarometer.model.indicators.Adjustment.Standard;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressedGapTest {
  /**
   * Of the women 40 of 80 against 10 of 20, of the men 18 of 20 against 64 of 80: 50, 50, 90 and 80
   * per cent. In all 58 against 74, a gap of -16. With both sides in one regression each sex weighs
   * as 80 * 20 / 100 = 16, so the adjusted gap is (16 * 0 + 16 * 10) / 32 = 5.
   */
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | ikke-vestlig |            | 58/100
      2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 40/80
      2022-03-31 | 101 | ikke-vestlig | koen=mand   | 18/20
      2022-03-31 | 101 | dansk        |             | 74/100
      2022-03-31 | 101 | dansk        | koen=kvinde | 10/20
      2022-03-31 | 101 | dansk        | koen=mand   | 64/80
      2022-06-30 | 101 | dansk        |             | 0/0
      """;

  private static final List<Variable> SEX = List.of(KOEN);

  @Test
  void theCoefficientOfTheGroupIsTheAdjustedGap() {
    AdjustedGap gap = adjusted(Standard.BOTH, SEX, PEOPLE);

    assertThat(gap.value()).isCloseTo(5, within(1e-10));
    assertThat(gap.parts()).hasSize(2);
    assertThat(part(gap, "koen")).isCloseTo(-21, within(1e-10));
    assertThat(part(gap, AdjustedGap.Part.NOT_COMPARED)).isZero();
    assertThat(gap.comparedGroup()).isEqualTo(100);
    assertThat(gap.interval().orElseThrow().low()).isBetween(-10.0, 5.0);
    assertThat(gap.interval().orElseThrow().high()).isBetween(5.0, 20.0);
  }

  /** With one variable a line per class is no assumption. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ofOneVariableAndOneSidesCompositionItIsTheStandardisedGap(long seed) {
    String people = random(seed, List.of("1"), 0);
    for (Standard standard : List.of(Standard.GROUP, Standard.REFERENCE)) {
      String bySex = people.replace("bydel=1,", "");
      AdjustedGap line = adjusted(standard, SEX, bySex);
      AdjustedGap direct =
          gap(new Adjustment(new Breakdown(SEX), standard), bySex).adjusted().orElseThrow();

      assertThat(line.value()).isCloseTo(direct.value(), within(1e-9));
      assertThat(part(line, "koen")).isCloseTo(part(direct, "koen"), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allPartsTogetherAreTheGapAndWhichClassIsLeftOutDoesNotMatter(long seed) {
    String people = random(seed, List.of("1", "uoplyst"), 5);
    String renamed = people.replace("koen=kvinde", "koen=zz").replace("bydel=1", "bydel=zz");
    for (Standard standard : Standard.values()) {
      Gap gap = gap(regression(standard, List.of(KOEN, BYDEL)), people);
      AdjustedGap found = gap.adjusted().orElseThrow();
      AdjustedGap other = adjusted(standard, List.of(KOEN, BYDEL), renamed);

      assertThat(sum(found)).isCloseTo(gap.value().orElseThrow(), within(1e-10));
      assertThat(other.value()).isCloseTo(found.value(), within(1e-9));
      assertThat(part(other, "koen")).isCloseTo(part(found, "koen"), within(1e-9));
      assertThat(part(other, "bydel")).isCloseTo(part(found, "bydel"), within(1e-9));
      assertThat(other.interval().orElseThrow().low())
          .isCloseTo(found.interval().orElseThrow().low(), within(1e-8));
    }
  }

  /** Ten people of unknown sex on one side: they are the whole of their class. */
  private static final String ONE_SIDED =
      PEOPLE.replace("| 58/100", "| 63/110")
          + "2022-03-31 | 101 | ikke-vestlig | koen=uoplyst | 5/10\n";

  @Test
  void aClassOfOneSideTakesPartAndIsToldToHaveNobodyAlike() {
    AdjustedGap gap = adjusted(Standard.BOTH, SEX, ONE_SIDED);

    assertThat(gap.value()).isCloseTo(5, within(1e-10));
    assertThat(part(gap, AdjustedGap.Part.NOT_COMPARED)).isZero();
    assertThat(sum(gap)).isCloseTo(100 * 63 / 110.0 - 74, within(1e-10));
    assertThat(gap.comparedGroup()).isCloseTo(100 * 100 / 110.0, within(1e-12));
    assertThat(gap.comparedReference()).isEqualTo(100);
  }

  @Test
  void aClassThatTheCoefficientsDoNotKnowIsNotEstimable() {
    assertThat(gap(regression(Standard.GROUP, SEX), ONE_SIDED).adjusted()).isEmpty();
    assertThat(gap(regression(Standard.REFERENCE, SEX), ONE_SIDED).adjusted()).isPresent();
    assertThat(released(Standard.GROUP, ONE_SIDED).adjustedObsStatus())
        .contains(ObsStatus.UNDEFINED);
  }

  @Test
  void aSexThatIsTheGroupIsNotEstimable() {
    assertThat(
            gap(
                    regression(Standard.BOTH, SEX),
                    """
                    2022-03-31 | 101 | ikke-vestlig |             | 40/80
                    2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 40/80
                    2022-03-31 | 101 | dansk        |             | 64/80
                    2022-03-31 | 101 | dansk        | koen=mand   | 64/80
                    2022-06-30 | 101 | dansk        |             | 0/0
                    """)
                .adjusted())
        .isEmpty();
  }

  /** Only the four women of the group have somebody like them. */
  static final String FEW_ALIKE =
      """
      2022-03-31 | 101 | ikke-vestlig |             | 21/40
      2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 3/4
      2022-03-31 | 101 | ikke-vestlig | koen=mand   | 18/36
      2022-03-31 | 101 | dansk        |             | 70/100
      2022-03-31 | 101 | dansk        | koen=kvinde | 70/100
      2022-06-30 | 101 | dansk        |             | 0/0
      """;

  @Test
  void whatAFewPeopleDecideIsHidden() {
    String few =
        PEOPLE.replace("| 58/100", "| 59/102")
            + "2022-03-31 | 101 | ikke-vestlig | koen=uoplyst | 1/2\n";

    assertThat(released(Standard.BOTH, few).adjustedObsStatus()).contains(ObsStatus.SUPPRESSED);
    assertThat(releasable(Standard.BOTH, few).rows(Tables.GAP_PARTS)).isEmpty();
    assertThat(released(Standard.BOTH, PEOPLE).adjustedObsStatus()).contains(ObsStatus.SUPPRESSED);
    assertThat(released(Standard.BOTH, tenfold(PEOPLE)).adjusted()).isPresent();
  }

  static String tenfold(String people) {
    return people.replaceAll("([1-9]\\d*)/(\\d+)", "$10/$20");
  }

  /** The adjusted gap and the reference's 70 per cent would tell of the four women that 3 work. */
  @Test
  void whatAFewWhoAreComparedDecideIsHidden() {
    assertThat(released(Standard.BOTH, FEW_ALIKE).adjustedObsStatus())
        .contains(ObsStatus.SUPPRESSED);
  }

  /** Two men in the district 1 have nobody alike; their sex and their district have others. */
  @Test
  void howManyAreAlikeIsHiddenWhenFewAreNot() {
    String people =
        """
        2022-03-31 | 101 | ikke-vestlig |                      | 31/62
        2022-03-31 | 101 | ikke-vestlig | bydel=1,koen=kvinde  | 15/30
        2022-03-31 | 101 | ikke-vestlig | bydel=1,koen=mand    | 1/2
        2022-03-31 | 101 | ikke-vestlig | bydel=2,koen=mand    | 15/30
        2022-03-31 | 101 | dansk        |                      | 40/60
        2022-03-31 | 101 | dansk        | bydel=1,koen=kvinde  | 20/30
        2022-03-31 | 101 | dansk        | bydel=2,koen=mand    | 20/30
        2022-06-30 | 101 | dansk        |                      | 0/0
        """;
    GapAdjustment released =
        PrimaryOnly.release(
                figures(
                    Employment.share().adjusting(regression(Standard.BOTH, List.of(KOEN, BYDEL))),
                    people))
            .rows(Tables.GAPS)
            .get(0)
            .adjustment();

    assertThat(released.adjusted()).isPresent();
    assertThat(released.comparedGroup()).isEmpty();
    assertThat(released.comparedReference()).hasValue(100);
  }

  /**
   * Of the reference 40, 50 and 60 per cent at ages of which 22, 27 and 32 are the middle: two
   * points a year, so that 70 are to be expected at 37. Of the group 30 and 60 per cent, 10 points
   * less.
   */
  private static final String BY_AGE =
      """
      2022-03-31 | 101 | ikke-vestlig |             | 90/250
      2022-03-31 | 101 | ikke-vestlig | alder=20-24 | 60/200
      2022-03-31 | 101 | ikke-vestlig | alder=35-39 | 30/50
      2022-03-31 | 101 | dansk        |             | 150/300
      2022-03-31 | 101 | dansk        | alder=20-24 | 40/100
      2022-03-31 | 101 | dansk        | alder=25-29 | 50/100
      2022-03-31 | 101 | dansk        | alder=30-34 | 60/100
      2022-06-30 | 101 | dansk        |             | 0/0
      """;

  @Test
  void aNumberFollowsALineAlsoBeyondTheAgesOfTheReference() {
    for (Standard standard : Standard.values()) {
      Gap gap = gap(byAge(standard), BY_AGE);
      AdjustedGap found = gap.adjusted().orElseThrow();

      assertThat(gap.value()).hasValue(36.0 - 50);
      assertThat(found.value()).isCloseTo(-10, within(1e-9));
      assertThat(part(found, "alder")).isCloseTo((25 - 27) * 2, within(1e-9));
      assertThat(found.comparedGroup()).isEqualTo(80);
    }

    assertThat(gap(regression(Standard.GROUP, List.of(ALDER)), BY_AGE).adjusted()).isEmpty();
  }

  /** Of 20 more of each, whose age is not known, 8 and 10. */
  @Test
  void peopleWhoseNumberIsNotKnownHaveAColumnOfTheirOwn() {
    String people =
        BY_AGE.replace("90/250", "98/270").replace("150/300", "160/320")
            + "2022-03-31 | 101 | ikke-vestlig | alder=uoplyst | 8/20\n"
            + "2022-03-31 | 101 | dansk | alder=uoplyst | 10/20\n";

    AdjustedGap found = gap(byAge(Standard.BOTH), people).adjusted().orElseThrow();

    assertThat(found.value()).isCloseTo(-10, within(1e-9));
    assertThat(sum(found)).isCloseTo(100 * 98 / 270.0 - 50, within(1e-9));
  }

  @Test
  void aNumberThatIsTheSameForAllAdjustsNothing() {
    String people =
        """
        2022-03-31 | 101 | ikke-vestlig |             | 60/200
        2022-03-31 | 101 | ikke-vestlig | alder=20-24 | 60/200
        2022-03-31 | 101 | dansk        |             | 40/100
        2022-03-31 | 101 | dansk        | alder=20-24 | 40/100
        2022-06-30 | 101 | dansk        |             | 0/0
        """;

    AdjustedGap found = gap(byAge(Standard.BOTH), people).adjusted().orElseThrow();

    assertThat(found.value()).isCloseTo(-10, within(1e-9));
    assertThat(part(found, "alder")).isZero();
    assertThat(
            gap(
                    byAge(Standard.GROUP),
                    people.replace("dansk        | alder=20-24", "dansk | alder=25-29"))
                .adjusted())
        .isEmpty();
  }

  private static Adjustment byAge(Standard standard) {
    return new Adjustment(
        new Breakdown(List.of(ALDER)), Method.REGRESSION, standard, List.of(ALDER));
  }

  /** Both groups in all districts and sexes, each with at least {@code fewest} people. */
  private static String random(long seed, List<String> districts, int fewest) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder();
    for (String group : List.of("ikke-vestlig", "dansk")) {
      int inside = 0;
      int all = 0;
      for (String sex : List.of("kvinde", "mand", "uoplyst")) {
        for (String district : districts) {
          int units = random.nextInt(1 + fewest, 60);
          int working = random.nextInt(units + 1);
          text.append(
              "2022-03-31 | 101 | %s | bydel=%s,koen=%s | %d/%d%n"
                  .formatted(group, district, sex, working, units));
          inside += working;
          all += units;
        }
      }

      text.append("2022-03-31 | 101 | %s | | %d/%d%n".formatted(group, inside, all));
    }

    return text + "2022-06-30 | 101 | dansk | | 0/0\n";
  }

  private static double sum(AdjustedGap gap) {
    return gap.value() + gap.parts().stream().mapToDouble(AdjustedGap.Part::value).sum();
  }

  private static double part(AdjustedGap gap, String name) {
    return gap.parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static GapAdjustment released(Standard standard, String people) {
    return releasable(standard, people).rows(Tables.GAPS).get(0).adjustment();
  }

  private static Releasable releasable(Standard standard, String people) {
    return PrimaryOnly.release(
        figures(Employment.share().adjusting(regression(standard, SEX)), people));
  }

  private static AdjustedGap adjusted(Standard standard, List<Variable> held, String people) {
    return gap(regression(standard, held), people).adjusted().orElseThrow();
  }

  private static Gap gap(Adjustment adjustment, String people) {
    return figures(Employment.share().adjusting(adjustment), people).gaps().get(0);
  }

  private static Adjustment regression(Standard standard, List<Variable> variables) {
    return new Adjustment(new Breakdown(variables), Method.REGRESSION, standard);
  }
}
