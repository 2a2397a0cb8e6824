package dk.integrationsbarometer.exports.sentences;

import static dk.integrationsbarometer.exports.Told.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.Told;
import dk.integrationsbarometer.exports.Told.Wanted;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of goals, word for word. */
class GoalWordsTest {
  private static final Labels NOTE = new Labels("Flere i job.", "More at work.");
  private static final Labels NO_NOTE = new Labels("", "");

  @Test
  void aGoalTellsStatusValueWishAndPath() {
    var wanted =
        new Wanted(
            "at-least", Optional.empty(), 65, Optional.of("2020"), Optional.of("2025-12-31"));
    Told told =
        new Told()
            .target(
                wanted,
                new double[] {59.7, 65, 58.2},
                GoalStatus.ON_THE_WAY,
                ObsStatus.NORMAL,
                NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo(
            """

            Mål
              - Flere i job. 2022: på vej; »Tosprogede« 59,7 %; skal være mindst 65,0 % inden udgangen af 2025; på vejen
                dertil burde det nu være 58,2 %; kun et tal for 2025 er afgørende.
            """);
    assertThat(told.in(Language.EN))
        .isEqualTo(
            """

            Goals
              - More at work. 2022: on the way; “Bilinguals” 59.7%; must be at least 65.0% by the end of 2025; by now it
                should be 58.2%; only a figure of 2025 decides.
            """);
  }

  @Test
  void aPreliminaryValueSaysSo() {
    var wanted = new Wanted("at-least", Optional.empty(), 65, Optional.empty(), Optional.empty());
    Told told =
        new Told()
            .target(
                wanted,
                new double[] {59.7, 65, NONE},
                GoalStatus.BEHIND,
                ObsStatus.PRELIMINARY,
                NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo(
            "\nMål\n  - 2022: bagud; »Tosprogede« 59,7 % (foreløbigt tal); skal være mindst 65,0 %.\n");
    assertThat(told.in(Language.EN))
        .isEqualTo(
            "\nGoals\n  - 2022: behind; “Bilinguals” 59.7% (preliminary figure); must be at least 65.0%.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at-most | skal være højst 5,0 % | must be at most 5.0%",
        "at-least | skal være mindst 5,0 % | must be at least 5.0%",
        "rising | skal være højere end i 2016 (50,0 %) | must be higher than in 2016 (50.0%)",
        "falling | skal være lavere end i 2016 (50,0 %) | must be lower than in 2016 (50.0%)",
        "yearly-step | skal ændre sig med +5,0 procentpoint om året fra 2016, til 50,0 % | must change by +5.0 percentage points a year from 2016, to 50.0%",
        "part-of-base | skal være mindst 500 % af tallet i 2016, altså 50,0 % | must be at least 500% of the figure in 2016, that is 50.0%",
      })
  void everyRuleIsToldInWords(String rule, String danish, String english) {
    var wanted = new Wanted(rule, Optional.empty(), 5, Optional.of("2016"), Optional.empty());
    Told told =
        new Told()
            .target(
                wanted, new double[] {40, 50, NONE}, GoalStatus.BEHIND, ObsStatus.NORMAL, NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo("\nMål\n  - 2022: bagud; »Tosprogede« 40,0 %; " + danish + ".\n");
    assertThat(told.in(Language.EN))
        .isEqualTo("\nGoals\n  - 2022: behind; “Bilinguals” 40.0%; " + english + ".\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up | må ikke være lavere end i 2016 (50,0 %) | must not be lower than in 2016 (50.0%)",
        "down | må ikke være højere end i 2016 (50,0 %) | must not be higher than in 2016 (50.0%)",
      })
  void theWholeOfTheBaseIsNoMoreOrNoLess(String direction, String danish, String english) {
    var wanted =
        new Wanted("part-of-base", Optional.empty(), 1, Optional.of("2016"), Optional.empty());
    Told told =
        new Told()
            .direction(direction)
            .target(
                wanted, new double[] {40, 50, NONE}, GoalStatus.BEHIND, ObsStatus.NORMAL, NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo("\nMål\n  - 2022: bagud; »Tosprogede« 40,0 %; " + danish + ".\n");
    assertThat(told.in(Language.EN))
        .isEqualTo("\nGoals\n  - 2022: behind; “Bilinguals” 40.0%; " + english + ".\n");
  }

  @Test
  void lessThanTheBaseIsAtMost() {
    var wanted =
        new Wanted("part-of-base", Optional.of("a"), 0.5, Optional.of("2017"), Optional.empty());
    Told told =
        new Told()
            .target(
                wanted,
                new double[] {12, 10, NONE},
                GoalStatus.CANNOT_BE_SAID,
                ObsStatus.NORMAL,
                NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo(
            """

            Mål
              - 2022: kan ikke vurderes; »Tosprogede« minus »Alle« +12,0 procentpoint; skal være højst 50 % af tallet i
                2017, altså +10,0.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "up, 'skal være 0 eller højere, og en forskel på op til 2,0 procentpoint under 0 regnes som 0', 'must be 0 or higher, and a gap of up to 2.0 percentage points below 0 counts as 0'",
    "down, 'skal være 0 eller lavere, og en forskel på op til 2,0 procentpoint over 0 regnes som 0', 'must be 0 or lower, and a gap of up to 2.0 percentage points above 0 counts as 0'"
  })
  void parityIsReachedOnTheBetterSideToo(String direction, String danish, String english) {
    Told told = parity(direction).interval("none");

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .isEqualTo(
            " Mål - 2022: nået; »Tosprogede« minus »Alle« +1,0 procentpoint; " + danish + ". ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .isEqualTo(
            " Goals - 2022: reached; “Bilinguals” minus “Everyone” +1.0 percentage points; "
                + english
                + ". ");
  }

  @Test
  void parityWithoutADirectionIsNoGap() {
    Told told = parity("none").interval("none");

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .endsWith(
            "; skal være 0, og en forskel på op til 2,0 procentpoint til begge sider regnes som 0. ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .endsWith(
            "; must be 0, and a gap of up to 2.0 percentage points to either side counts as 0. ");
  }

  /** In its base period the gap is known although it is not judged. */
  @Test
  void aGapInItsBasePeriodIsSaidToShrink() {
    Told told =
        new Told()
            .target(
                new Wanted("rising", Optional.of("a"), NONE, Optional.of("2022"), Optional.empty()),
                new double[] {-14, NONE, NONE},
                GoalStatus.NOT_MEASURED,
                ObsStatus.NORMAL,
                NO_NOTE);

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .endsWith("; skal være højere end i 2022, så forskellen bliver mindre. ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .endsWith("; must be higher than in 2022, so that the gap becomes smaller. ");
  }

  private static Told parity(String direction) {
    var wanted = new Wanted("parity", Optional.of("a"), 2, Optional.empty(), Optional.empty());
    return new Told()
        .direction(direction)
        .target(wanted, new double[] {1, 0, NONE}, GoalStatus.REACHED, ObsStatus.NORMAL, NO_NOTE);
  }

  @Test
  void aHiddenGoalIsHiddenAndOneWithoutAStartingPointIsNotJudged() {
    var wanted = new Wanted("rising", Optional.empty(), NONE, Optional.empty(), Optional.empty());
    Told told =
        new Told()
            .target(
                wanted,
                new double[] {NONE, NONE, NONE},
                GoalStatus.NOT_MEASURED,
                ObsStatus.SUPPRESSED,
                NO_NOTE)
            .target(
                wanted,
                new double[] {40, NONE, NONE},
                GoalStatus.NOT_MEASURED,
                ObsStatus.NORMAL,
                NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo(
            """

            Mål
              - 2022: skjult af hensyn til fortrolighed; »Tosprogede«; skal være højere end i året før politikken
                begyndte.
              - 2022: ikke målt, fordi der ikke kan sammenlignes med udgangspunktet, året før politikken begyndte;
                »Tosprogede« 40,0 %; skal være højere end i året før politikken begyndte.
            """);
    assertThat(told.in(Language.EN))
        .isEqualTo(
            """

            Goals
              - 2022: hidden for confidentiality; “Bilinguals”; must be higher than in the year before the policy began.
              - 2022: not measured, because it cannot be held against its starting point, the year before the policy
                began; “Bilinguals” 40.0%; must be higher than in the year before the policy began.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING, 'ikke målt, fordi der mangler en leverance bag tallet', 'not measured, because a delivery behind the figure is not there'",
    "UNDEFINED, 'ikke målt, fordi der ikke er nogen at beregne tallet for', 'not measured, because there is nobody to compute the figure of'"
  })
  void whyThereIsNoFigureIsSaid(ObsStatus lack, String danish, String english) {
    Told told =
        new Told()
            .target(
                new Wanted("at-least", Optional.empty(), 5, Optional.empty(), Optional.empty()),
                new double[] {NONE, 5, NONE},
                GoalStatus.NOT_MEASURED,
                lack,
                NO_NOTE);

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .isEqualTo(" Mål - 2022: " + danish + "; »Tosprogede«; skal være mindst 5,0 %. ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .isEqualTo(" Goals - 2022: " + english + "; “Bilinguals”; must be at least 5.0%. ");
  }

  @Test
  void beforeThePolicyBeginsALimitIsNotJudged() {
    Told told = limitOf2022(Optional.empty(), Optional.of("2026-12-31"));

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .isEqualTo(
            " Mål - 2022: ikke målt, fordi der endnu ikke er noget tal fra den tid, målet gælder, kun et tidligere; »Tosprogede« 40,0 %; skal være højst 5,0 % inden udgangen af 2026. ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .isEqualTo(
            " Goals - 2022: not measured, because there is no figure of the time of the goal yet, only an earlier one; “Bilinguals” 40.0%; must be at most 5.0% by the end of 2026. ");
  }

  @Test
  void afterItsLastDayALimitIsNotJudged() {
    Told told = limitOf2022(Optional.empty(), Optional.of("2014-12-31"));

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .contains("2022: ikke målt i den tid, målet gælder;");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .contains("2022: not measured in the time of the goal;");
  }

  @Test
  void upToItsStartingPointALimitIsNotJudged() {
    Told told = limitOf2022(Optional.of("2022"), Optional.empty());

    assertThat(told.in(Language.DA))
        .contains("2022: ikke målt, fordi der ikke er noget tal for tiden efter udgangspunktet;");
    assertThat(told.in(Language.EN))
        .contains(
            "2022: not measured, because there is no figure of a time after its starting point;");
  }

  private static Told limitOf2022(Optional<String> base, Optional<String> by) {
    return limit(GoalStatus.NOT_MEASURED, base, by);
  }

  private static Told limit(GoalStatus status, Optional<String> base, Optional<String> by) {
    return new Told()
        .target(
            new Wanted("at-most", Optional.empty(), 5, base, by),
            new double[] {40, 5, NONE},
            status,
            ObsStatus.NORMAL,
            NO_NOTE);
  }

  /** What is reached in 2022 is not told as if the last year were there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REACHED_SO_FAR | 2023-12-31 | hidtil nået | inden udgangen af 2023; kun et tal for 2023 er afgørende | reached so far | by the end of 2023; only a figure of 2023 decides",
        "REACHED_SO_FAR | 2024-06-30 | hidtil nået | senest 30. juni 2024; kun et tal for 2023 er afgørende | reached so far | by 30 June 2024; only a figure of 2023 decides",
        "BEHIND | 2023-12-31 | bagud | inden udgangen af 2023; kun et tal for 2023 er afgørende | behind | by the end of 2023; only a figure of 2023 decides",
        "REACHED | 2022-12-31 | nået | inden udgangen af 2022 | reached | by the end of 2022",
        "NOT_REACHED | 2022-12-31 | ikke nået inden fristen | inden udgangen af 2022 | not reached by the deadline | by the end of 2022",
        "CANNOT_BE_SAID | 2022-12-31 | kan ikke vurderes | inden udgangen af 2022 | cannot be judged | by the end of 2022"
      })
  void theEndIsClaimedWhenItIsThere(
      GoalStatus status, String by, String da, String byDa, String en, String byEn) {
    Told told = limit(status, Optional.empty(), Optional.of(by));

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .isEqualTo(
            " Mål - 2022: %s; »Tosprogede« 40,0 %%; skal være højst 5,0 %% %s. "
                .formatted(da, byDa));
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .isEqualTo(
            " Goals - 2022: %s; “Bilinguals” 40.0%%; must be at most 5.0%% %s. "
                .formatted(en, byEn));
  }

  /** Of a gap below 0, higher is smaller: that is said, and not left to the sign. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "at-least | -10 | up | -14 | - | skal være højst 10,0 procentpoint under 0, så forskellen bliver mindre | must be at most 10.0 percentage points below 0, so that the gap becomes smaller",
        "at-least | -10 | up | -6 | - | skal være højst 10,0 procentpoint under 0 | must be at most 10.0 percentage points below 0",
        "at-least | 0 | up | -6 | - | skal være mindst 0,0 procentpoint | must be at least 0.0 percentage points",
        "at-most | 5.8 | down | 9 | - | skal være højst 5,8 procentpoint, så forskellen bliver mindre | must be at most 5.8 percentage points, so that the gap becomes smaller",
        "at-most | -5 | down | -2 | - | skal være højst -5,0 procentpoint | must be at most -5.0 percentage points",
        "rising | - | up | -14 | -16 | skal være højere end i 2016, så forskellen bliver mindre | must be higher than in 2016, so that the gap becomes smaller",
        "rising | - | up | 14 | 16 | skal være højere end i 2016 | must be higher than in 2016",
        "rising | - | up | 14 | - | skal være højere end i 2016, så en forskel under 0 bliver mindre | must be higher than in 2016, so that a gap below 0 becomes smaller",
        "falling | - | down | 14 | 16 | skal være lavere end i 2016, så forskellen bliver mindre | must be lower than in 2016, so that the gap becomes smaller",
        "falling | - | down | -14 | -16 | skal være lavere end i 2016 | must be lower than in 2016",
        "part-of-base | 1 | up | -14 | -16 | må ikke være lavere end i 2016, så forskellen ikke bliver større | must not be lower than in 2016, so that the gap does not become larger",
        "part-of-base | 1 | down | 14 | 16 | må ikke være højere end i 2016, så forskellen ikke bliver større | must not be higher than in 2016, so that the gap does not become larger",
        "yearly-step | 2 | up | -14 | -16 | skal ændre sig med +2,0 procentpoint om året fra 2016, så forskellen bliver mindre | must change by +2.0 percentage points a year from 2016, so that the gap becomes smaller"
      })
  void aGapThatIsToShrinkIsSaidTo(
      String rule, Double stated, String direction, double now, Double base, String da, String en) {
    double from = base == null ? NONE : base;
    var wanted =
        new Wanted(
            rule,
            Optional.of("a"),
            stated == null ? NONE : stated,
            Optional.of("2016"),
            Optional.empty());
    Told told =
        new Told()
            .direction(direction)
            .target(
                wanted,
                new double[] {now, NONE, NONE, from},
                GoalStatus.BEHIND,
                ObsStatus.NORMAL,
                NO_NOTE);

    assertThat(told.in(Language.DA).replaceAll("\\s+", " "))
        .endsWith(" procentpoint; " + da + ". ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .endsWith(" percentage points; " + en + ". ");
  }
}
