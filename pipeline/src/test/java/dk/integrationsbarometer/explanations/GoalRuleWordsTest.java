package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Aim;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition says of its goals, word for word. */
class GoalRuleWordsTest {
  private static final LocalDate BY = LocalDate.of(2014, 12, 31);

  private static Aim aim(String rule, String value) {
    return Aim.of(Coded.of(Target.Rule.class, rule), "ikke-vestlig", value);
  }

  private static Aim least65() {
    return aim("at-least", "65").in(Aim.policyFrom(LocalDate.of(2023, 1, 1)));
  }

  private static String said(Aim aim, Language language) {
    var own = Employment.share().towards(aim.target()).indicator();
    return new GoalRuleWords(own, new Bilingual(language)).lines().get(0);
  }

  private static final String DANISH = "»Ikke-vestlig oprindelse« ";
  private static final String ENGLISH = "“Non-western origin” ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "at-most      | 5.80 | ''     | skal være højst 5,8 %                               | must be at most 5.8%",
        "at-least     | 65   | ''     | skal være mindst 65 %                               | must be at least 65%",
        "rising       | ''   | 2016   | skal være højere end i 2016, | must be higher than in 2016,",
        "falling      | ''   | 2016H1 | skal være lavere end i 1. halvår 2016, | must be lower than in the first half of 2016,",
        "yearly-step  | 1    | 2016   | skal ændre sig med +1 procentpoint om året fra 2016, | must change by +1 percentage point a year from 2016,",
        "yearly-step  | -0.5 | 2016   | skal ændre sig med -0,5 procentpoint om året fra 2016, | must change by -0.5 percentage points a year from 2016,",
        "part-of-base | 0.5  | 2016   | skal være højst 50 % af tallet i 2016, | must be at most 50% of the figure in 2016,",
        "part-of-base | 1.25 | 2016   | skal være mindst 125 % af tallet i 2016, | must be at least 125% of the figure in 2016,",
        "part-of-base | 1    | 2016   | må ikke være lavere end i 2016, | must not be lower than in 2016,"
      })
  void eachFormOfAFigure(String rule, String value, String base, String danish, String english) {
    Aim aim = aim(rule, value).since(base).by(BY);

    assertThat(said(aim, Language.DA))
        .isEqualTo(DANISH + danish + " inden udgangen af 2014 [maal]");
    assertThat(said(aim, Language.EN)).isEqualTo(ENGLISH + english + " by the end of 2014 [maal]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at-most  | 5.80 | skal være højst 5,8 procentpoint | must be at most 5.8 percentage points",
        "at-least | 0    | skal være mindst 0 procentpoint  | must be at least 0 percentage points",
        "at-least | -10  | skal være højst 10 procentpoint under 0 | must be at most 10 percentage points below 0",
        "rising   | ''   | skal være højere end i 2010, så en forskel under 0 bliver mindre | must be higher than in 2010, so that a gap below 0 becomes smaller",
        "falling  | ''   | skal være lavere end i 2010, så en forskel over 0 bliver mindre | must be lower than in 2010, so that a gap above 0 becomes smaller",
        "yearly-step | 2  | skal ændre sig med +2 procentpoint om året fra 2010, så en forskel under 0 bliver mindre | must change by +2 percentage points a year from 2010, so that a gap below 0 becomes smaller",
        "yearly-step | -2 | skal ændre sig med -2 procentpoint om året fra 2010, så en forskel over 0 bliver mindre | must change by -2 percentage points a year from 2010, so that a gap above 0 becomes smaller",
        "part-of-base | 0.5 | skal være højst 50 % af tallet i 2010 | must be at most 50% of the figure in 2010",
        "part-of-base | 1 | må ikke være lavere end i 2010, så en forskel under 0 ikke bliver større | must not be lower than in 2010, so that a gap below 0 does not become larger",
        "parity   | 1    | skal være 0 eller højere, og en forskel på op til 1 procentpoint under 0 regnes som 0 | must be 0 or higher, and a gap of up to 1 percentage point below 0 counts as 0"
      })
  void eachFormOfAGap(String rule, String value, String danish, String english) {
    Aim aim = aim(rule, value).against("dansk").since("2010");

    assertThat(said(aim, Language.DA))
        .isEqualTo("»Ikke-vestlig oprindelse« minus »Dansk oprindelse« " + danish + " [maal]");
    assertThat(said(aim, Language.EN))
        .isEqualTo("“Non-western origin” minus “Danish origin” " + english + " [maal]");
  }

  @Test
  void aGoalOfAPolicyIsToldInItsWordsAndHoldsUntilThePolicyEnds() {
    assertThat(said(least65(), Language.DA))
        .isEqualTo(
            "»Flere i job«: »Ikke-vestlig oprindelse« skal være mindst 65 % inden udgangen af 2026, hvor politikken slutter [maal]");
    assertThat(said(least65(), Language.EN))
        .isEqualTo(
            "“More people at work”: “Non-western origin” must be at least 65% by the end of 2026, when the policy ends [maal]");
  }

  @Test
  void itsOwnDayGoesBeforeThatOfThePolicy() {
    assertThat(said(least65().by(LocalDate.of(2025, 6, 30)), Language.EN))
        .endsWith(" must be at least 65% by 30 June 2025 [maal]");
    assertThat(said(least65().by(LocalDate.of(2025, 6, 30)), Language.DA))
        .endsWith(" skal være mindst 65 % senest 30. juni 2025 [maal]");
  }

  @Test
  void itsNoteIsTold() {
    Aim noted = aim("at-least", "65").by(BY).noted("Hvert år.", "Every year.");

    assertThat(said(noted, Language.DA))
        .isEqualTo(
            DANISH + "skal være mindst 65 % inden udgangen af 2014. Bemærkning: »Hvert år« [maal]");
    assertThat(said(noted, Language.EN))
        .isEqualTo(ENGLISH + "must be at least 65% by the end of 2014. Note: “Every year” [maal]");
  }

  @Test
  void whereNoPeriodIsNamedAChangeIsCountedFromTheYearBeforeThePolicy() {
    Aim aim = aim("rising", "").in(Aim.policyFrom(LocalDate.of(2023, 1, 1))).by(BY);

    assertThat(said(aim, Language.DA))
        .isEqualTo(
            "»Flere i job«: »Ikke-vestlig oprindelse« skal være højere end i den nyeste periode i året før 1. januar 2023, inden udgangen af 2014 [maal]");
    assertThat(said(aim, Language.EN))
        .isEqualTo(
            "“More people at work”: “Non-western origin” must be higher than in the newest period of the year before 1 January 2023, by the end of 2014 [maal]");
  }

  @Test
  void classesAreTheirWords() {
    Aim ofWomen = aim("at-least", "5").against("dansk").within(Slice.TOTAL.with("koen", "kvinde"));

    assertThat(said(ofWomen, Language.EN))
        .isEqualTo(
            "“Non-western origin, Women” minus “Danish origin, Women” must be at least 5 percentage points [maal]");
  }

  @Test
  void howTheyAreJudgedIsToldOnce() {
    var own = Employment.share().towards(aim("at-most", "5").by(BY).target()).indicator();

    assertThat(new GoalRuleWords(own, new Bilingual(Language.DA)).lines())
        .hasSize(2)
        .endsWith(
            "et mål er nået, når hele intervallet opfylder det, ellers på vej, når hele intervallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud; det kan ikke vurderes, når intervallet ligger på begge sider, så at intet mål vindes eller tabes ved et tilfælde; tallet for den sidste periode, der slutter inden fristen, er afgørende: indtil da er et mål højst hidtil nået, og derefter er det nået, ikke nået eller kan ikke vurderes");
    assertThat(new GoalRuleWords(own, new Bilingual(Language.EN)).lines())
        .endsWith(
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be judged when the interval lies on both sides, so that no goal is won or lost by chance; the figure of the last period that ends by the deadline decides: until then a goal is at most reached so far, and then it is reached, not reached or cannot be judged");
    assertThat(
            new GoalRuleWords(Employment.share().indicator(), new Bilingual(Language.DA)).lines())
        .isEmpty();
  }
}
