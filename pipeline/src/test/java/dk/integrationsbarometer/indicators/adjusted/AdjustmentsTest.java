package dk.integrationsbarometer.indicators.adjusted;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.BYDEL;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Adjustment.Standard;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentsTest {
  /**
   * Women: 40 of 80 against 10 of 20, both 50 per cent. Men: 18 of 20 against 64 of 80, 90 and 80
   * per cent. In all 58 against 74, a gap of -16.
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

  /** With half of both sexes: 0.5 * 0 + 0.5 * 10; the composition is 0.6 * (50 - 85). */
  @Test
  void theGapIsDifferentRatesAndADifferentComposition() {
    AdjustedGap gap = adjusted(Standard.BOTH, PEOPLE);

    assertThat(gap.value()).isCloseTo(5, within(1e-12));
    assertThat(part(gap, "koen")).isCloseTo(-21, within(1e-12));
    assertThat(part(gap, AdjustedGap.Part.NOT_COMPARED)).isZero();
    assertThat(gap.comparedGroup()).isEqualTo(100);
  }

  /** The group's composition: 0.2 * 10, so -18 is left; the reference's: 0.8 * 10, so -24. */
  @Test
  void theStandardIsStated() {
    AdjustedGap ofGroup = adjusted(Standard.GROUP, PEOPLE);
    AdjustedGap ofReference = adjusted(Standard.REFERENCE, PEOPLE);

    assertThat(ofGroup.value()).isCloseTo(2, within(1e-12));
    assertThat(part(ofGroup, "koen")).isCloseTo(-18, within(1e-12));
    assertThat(ofReference.value()).isCloseTo(8, within(1e-12));
    assertThat(part(ofReference, "koen")).isCloseTo(-24, within(1e-12));
  }

  /** Two men of unknown sex stand alone: 58 of 100 and 2 of 10, together 60 of 110. */
  @Test
  void peopleWithoutACounterpartAreAPartOfTheirOwn() {
    AdjustedGap gap =
        adjusted(
            Standard.BOTH,
            PEOPLE.replace("| 58/100", "| 60/110")
                + "2022-03-31 | 101 | ikke-vestlig | koen=uoplyst | 2/10\n");

    assertThat(gap.value()).isCloseTo(5, within(1e-12));
    assertThat(gap.comparedGroup()).isCloseTo(100 * 100 / 110.0, within(1e-12));
    assertThat(gap.comparedReference()).isEqualTo(100);
    assertThat(part(gap, AdjustedGap.Part.NOT_COMPARED))
        .isCloseTo(100 * 60 / 110.0 - 58, within(1e-12));
    assertThat(sum(gap)).isCloseTo(100 * 60 / 110.0 - 74, within(1e-12));
  }

  @Test
  void withNobodyAlikeThereIsNoAdjustedGap() {
    Figures figures =
        figures(
            employment(Standard.BOTH),
            """
            2022-03-31 | 101 | ikke-vestlig |             | 40/80
            2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 40/80
            2022-03-31 | 101 | dansk        |             | 64/80
            2022-03-31 | 101 | dansk        | koen=mand   | 64/80
            2022-06-30 | 101 | dansk        |             | 0/0
            """);

    assertThat(figures.gaps().get(0).adjusted()).isEmpty();
    assertThat(released(figures).adjustedObsStatus()).contains(ObsStatus.UNDEFINED);
  }

  @Test
  void anAdjustedGapIsHiddenWhenFewHaveNobodyAlike() {
    String few =
        PEOPLE.replace("| 58/100", "| 59/102")
            + "2022-03-31 | 101 | ikke-vestlig | koen=uoplyst | 1/2\n";
    GapAdjustment released = released(figures(employment(Standard.BOTH), few));

    assertThat(released.adjustedObsStatus()).contains(ObsStatus.SUPPRESSED);
    assertThat(released.adjusted()).isEmpty();
    assertThat(parts(figures(employment(Standard.BOTH), few))).isEmpty();
    assertThat(released.comparedGroup()).isEmpty();
    assertThat(
            released(figures(employment(Standard.BOTH), RegressedGapTest.tenfold(PEOPLE)))
                .adjusted())
        .isPresent();
  }

  @Test
  void theIntervalHoldsTheAdjustedGap() {
    AdjustedGap gap = adjusted(Standard.BOTH, PEOPLE);

    assertThat(gap.interval().orElseThrow().low()).isLessThan(5);
    assertThat(gap.interval().orElseThrow().high()).isGreaterThan(5);
  }

  @Test
  void anIndicatorThatDoesNotAskHasNone() {
    assertThat(figures(Employment.share(), PEOPLE).gaps())
        .isNotEmpty()
        .allMatch(gap -> gap.adjustedStatus().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allPartsTogetherAreTheGap(long seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder();
    for (String group : List.of("ikke-vestlig", "dansk")) {
      int inside = 0;
      int all = 0;
      for (String sex : List.of("kvinde", "mand", "uoplyst")) {
        for (String district : List.of("1", "uoplyst")) {
          int units = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 60);
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

    text.append("2022-06-30 | 101 | dansk | | 0/0\n");
    for (Standard standard : Standard.values()) {
      var adjustment = new Adjustment(new Breakdown(List.of(KOEN, BYDEL)), standard);
      Gap gap = figures(Employment.share().adjusting(adjustment), text.toString()).gaps().get(0);
      assertThat(sum(gap.adjusted().orElseThrow()))
          .isCloseTo(gap.value().orElseThrow(), within(1e-10));
    }
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

  @Test
  void whatAFewWhoAreComparedDecideIsHidden() {
    assertThat(
            released(figures(employment(Standard.BOTH), RegressedGapTest.FEW_ALIKE))
                .adjustedObsStatus())
        .contains(ObsStatus.SUPPRESSED);
  }

  @Test
  void thePartsHaveTheStatusOfTheAdjustedGap() {
    Figures figures = figures(employment(Standard.BOTH), RegressedGapTest.tenfold(PEOPLE));

    assertThat(parts(figures))
        .isNotEmpty()
        .extracting(GapPartRow::obsStatus)
        .containsOnly(released(figures).adjustedObsStatus().orElseThrow());
  }

  private static GapAdjustment released(Figures figures) {
    return PrimaryOnly.release(figures).rows(Tables.GAPS).get(0).adjustment();
  }

  private static List<GapPartRow> parts(Figures figures) {
    return PrimaryOnly.release(figures).rows(Tables.GAP_PARTS);
  }

  private static AdjustedGap adjusted(Standard standard, String people) {
    return figures(employment(standard), people).gaps().get(0).adjusted().orElseThrow();
  }

  private static Employment employment(Standard standard) {
    return Employment.share().adjusting(new Adjustment(new Breakdown(List.of(KOEN)), standard));
  }
}
