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
              - Flere i job. 2022: på vej; »Tosprogede« 59,7 %; skal være mindst 65,0 % senest 31. december 2025; på vejen
                dertil burde det nu være 58,2 %.
            """);
    assertThat(told.in(Language.EN))
        .isEqualTo(
            """

            Goals
              - More at work. 2022: on the way; “Bilinguals” 59.7%; must be at least 65.0% by 31 December 2025; by now it
                should be 58.2%.
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
        "yearly-step | skal ændre sig +5,0 procentpoint om året fra 2016, til 50,0 % | must change by +5.0 percentage points a year from 2016, to 50.0%",
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
    "up, 'skal være 0 eller højere, hvor højst 2,0 procentpoint under 0 regnes som 0', 'must be 0 or higher, where at most 2.0 percentage points below 0 counts as 0'",
    "down, 'skal være 0 eller lavere, hvor højst 2,0 procentpoint over 0 regnes som 0', 'must be 0 or lower, where at most 2.0 percentage points above 0 counts as 0'"
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
        .endsWith("; skal være 0, hvor en forskel på højst 2,0 procentpoint regnes som ingen. ");
    assertThat(told.in(Language.EN).replaceAll("\\s+", " "))
        .endsWith(
            "; must be 0, where a difference of at most 2.0 percentage points counts as none. ");
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
                NO_NOTE)
            .target(
                wanted,
                new double[] {NONE, NONE, NONE},
                GoalStatus.NOT_MEASURED,
                ObsStatus.MISSING,
                NO_NOTE);

    assertThat(told.in(Language.DA))
        .isEqualTo(
            """

            Mål
              - 2022: skjult af hensyn til fortrolighed; »Tosprogede«; skal være højere end i tiden før politikken.
              - 2022: ikke målt mod sit udgangspunkt; »Tosprogede« 40,0 %; skal være højere end i tiden før politikken.
              - 2022: ikke målt; »Tosprogede«; skal være højere end i tiden før politikken.
            """);
    assertThat(told.in(Language.EN))
        .isEqualTo(
            """

            Goals
              - 2022: hidden for confidentiality; “Bilinguals”; must be higher than in the time before the policy.
              - 2022: not measured against its starting point; “Bilinguals” 40.0%; must be higher than in the time before
                the policy.
              - 2022: not measured; “Bilinguals”; must be higher than in the time before the policy.
            """);
  }

  @Test
  void beforeThePolicyBeginsALimitIsNotJudged() {
    Told told = limitOf2022(Optional.empty());

    assertThat(told.in(Language.DA)).contains("2022: ikke målt i den tid, målet gælder;");
    assertThat(told.in(Language.EN)).contains("2022: not measured in the time of the goal;");
  }

  @Test
  void upToItsStartingPointALimitIsNotJudged() {
    Told told = limitOf2022(Optional.of("2022"));

    assertThat(told.in(Language.DA)).contains("2022: ikke målt efter sit udgangspunkt;");
    assertThat(told.in(Language.EN)).contains("2022: not measured after its starting point;");
  }

  private static Told limitOf2022(Optional<String> base) {
    return new Told()
        .target(
            new Wanted("at-most", Optional.empty(), 5, base, Optional.empty()),
            new double[] {40, 5, NONE},
            GoalStatus.NOT_MEASURED,
            ObsStatus.NORMAL,
            NO_NOTE);
  }
}
