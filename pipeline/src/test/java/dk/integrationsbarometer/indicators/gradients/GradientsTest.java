package dk.integrationsbarometer.indicators.gradients;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientsTest {
  private static final Indicator WOMEN_FIRST =
      Compared.over(Employment.share(), KOEN, "kvinde", "mand");

  /**
   * Women 20 of 50, men 30 of 50, in the middles 1/4 and 3/4: the line rises by 40, from 30 to 70.
   * Ten more are of unknown sex.
   */
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | alle | | 55/110
      2022-03-31 | 101 | alle | koen=kvinde | 20/50
      2022-03-31 | 101 | alle | koen=mand | 30/50
      2022-03-31 | 101 | alle | koen=uoplyst | 5/10
      2022-06-30 | 101 | dansk | | 0/0
      """;

  @Test
  void theLineGoesThroughTheClasses() {
    SocialGradient gradient = gradient(WOMEN_FIRST, PEOPLE);

    assertThat(gradient.over()).isEqualTo("koen");
    assertThat(gradient.slope().orElseThrow()).isCloseTo(40, within(1e-12));
    assertThat(gradient.relative().orElseThrow()).isCloseTo(70 / 30.0, within(1e-12));
    assertThat(gradient.included().orElseThrow()).isCloseTo(100 * 100 / 110.0, within(1e-12));
    assertThat(gradient.status()).isEqualTo(ObsStatus.NORMAL);
  }

  @Test
  void theOrderTurnsTheLine() {
    SocialGradient gradient =
        gradient(Compared.over(Employment.share(), KOEN, "mand", "kvinde"), PEOPLE);

    assertThat(gradient.slope().orElseThrow()).isCloseTo(-40, within(1e-12));
    assertThat(gradient.relative().orElseThrow()).isCloseTo(30 / 70.0, within(1e-12));
  }

  @Test
  void everyGroupHasOneAndOnlyTotalsHave() {
    Figures figures = figures(WOMEN_FIRST, PEOPLE);

    assertThat(figures.gradients())
        .extracting(gradient -> gradient.total().key().group())
        .containsExactly("alle", "dansk", "ikke-vestlig");
    assertThat(figures(Employment.share(), PEOPLE).gradients()).isEmpty();
  }

  @Test
  void withOneClassThereIsNoLine() {
    SocialGradient gradient =
        gradient(WOMEN_FIRST, PEOPLE.replace("koen=mand | 30/50", "koen=mand | 0/0"));

    assertThat(gradient.status()).isEqualTo(ObsStatus.UNDEFINED);
    assertThat(gradient.slope()).isEmpty();
    assertThat(gradient.slopeInterval()).isEmpty();
    assertThat(gradient.included()).isEmpty();
  }

  @Test
  void aMissingStatusDateLeavesTheGradientMissing() {
    SocialGradient gradient =
        gradient(WOMEN_FIRST, PEOPLE.replace("2022-06-30 | 101 | dansk | | 0/0\n", ""));

    assertThat(gradient.status()).isEqualTo(ObsStatus.MISSING);
    assertThat(gradient.slope()).isEmpty();
    assertThat(gradient.included()).isEmpty();
  }

  /** Women 5 of 50, men 45 of 50: the line goes from -30 to 130. */
  @Test
  void aLineThatBeginsBelowZeroHasNoRatio() {
    SocialGradient gradient =
        gradient(
            WOMEN_FIRST,
            PEOPLE
                .replace("kvinde | 20/50", "kvinde | 5/50")
                .replace("mand | 30/50", "mand | 45/50"));

    assertThat(gradient.slope().orElseThrow()).isCloseTo(160, within(1e-12));
    assertThat(gradient.relative()).isEmpty();
    assertThat(gradient.relativeInterval()).isEmpty();
  }

  @Test
  void anIndicatorWithoutIntervalsHasNoneHere() {
    SocialGradient gradient = gradient(Compared.complete(WOMEN_FIRST), PEOPLE);

    assertThat(gradient.slope()).isPresent();
    assertThat(gradient.slopeInterval()).isEmpty();
    assertThat(gradient.relativeInterval()).isEmpty();
  }

  /** The interval of twice the men's share less twice the women's is twice Newcombe's. */
  @Test
  void theIntervalOfTwoEqualClassesIsThatOfTheirDifference() {
    Interval found = gradient(WOMEN_FIRST, PEOPLE).slopeInterval().orElseThrow();

    // Wilson: 0.2761 to 0.5382 and 0.4618 to 0.7239; 0.2 -+ sqrt(0.1382^2 + 0.1382^2) below and
    // above.
    assertThat(found.low()).isCloseTo(2 * (20 - 100 * Math.hypot(0.13819, 0.13819)), within(0.02));
    assertThat(found.high()).isCloseTo(2 * (20 + 100 * Math.hypot(0.12391, 0.12391)), within(0.02));
  }

  @Test
  void aGradientThatMayBePublishedIs() {
    GradientRow released = released(PEOPLE);

    assertThat(released.obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(released.slope().orElseThrow()).isCloseTo(40, within(1e-12));
    assertThat(released.interval()).isPresent();
    assertThat(released.included()).isPresent();
  }

  /** Four of 50 in the numerator, or outside of it; all of them; and classes of four people. */
  @ParameterizedTest
  @CsvSource({"4/50, 39/110", "46/50, 81/110", "50/50, 85/110", "0/50, 35/110", "2/4, 37/64"})
  void aGradientIsHiddenWithTheFigureOfAnyClass(String women, String all) {
    assertHidden(
        released(PEOPLE.replace("kvinde | 20/50", "kvinde | " + women).replace("55/110", all)));
  }

  /** Three people who are in no class, and many of whom all are at work. */
  @ParameterizedTest
  @ValueSource(strings = {"52/103", "60/110"})
  void aGradientIsHiddenWhenThoseLeftOutAreTooTelling(String all) {
    assertHidden(released(PEOPLE.replace("| 55/110", "| " + all)));
  }

  @Test
  void nobodyLeftOutHidesNothing() {
    GradientRow released = released(PEOPLE.replace("| 55/110", "| 50/100"));

    assertThat(released.included()).hasValue(100);
    assertThat(released.confStatus()).isEqualTo(ConfStatus.FREE);
  }

  /**
   * Whatever the people: where any class or the rest is hidden, so is everything of the gradient.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void nothingOfAHiddenClassIsTold(long seed) {
    var random = new SplittableRandom(seed);
    long[] people = {random.nextLong(1, 14), random.nextLong(1, 14), random.nextLong(0, 9)};
    long[] inside = new long[3];
    for (int i = 0; i < 3; i++) {
      inside[i] = random.nextLong(0, people[i] + 1);
    }

    GradientRow released =
        released(
            """
            2022-03-31 | 101 | alle | | %d/%d
            2022-03-31 | 101 | alle | koen=kvinde | %d/%d
            2022-03-31 | 101 | alle | koen=mand | %d/%d
            2022-06-30 | 101 | dansk | | 0/0
            """
                .formatted(
                    inside[0] + inside[1] + inside[2],
                    people[0] + people[1] + people[2],
                    inside[0],
                    people[0],
                    inside[1],
                    people[1]));
    boolean isTelling = false;
    for (int i = 0; i < 3; i++) {
      isTelling |= people[i] > 0 && (inside[i] < 5 || people[i] - inside[i] < 5);
    }

    assertThat(released.slope().isEmpty()).isEqualTo(isTelling);
    if (isTelling) {
      assertHidden(released);
    }
  }

  private static void assertHidden(GradientRow released) {
    assertThat(released.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(released.confStatus()).isEqualTo(ConfStatus.CONFIDENTIAL);
    assertThat(released.slope()).isEmpty();
    assertThat(released.interval()).isEmpty();
    assertThat(released.relative()).isEmpty();
    assertThat(released.relativeInterval()).isEmpty();
    assertThat(released.included()).isEmpty();
  }

  private static SocialGradient gradient(Indicator indicator, String people) {
    return figures(indicator, people).gradients().get(0);
  }

  private static GradientRow released(String people) {
    return PrimaryOnly.release(figures(WOMEN_FIRST, people)).rows(Tables.GRADIENTS).get(0);
  }
}
