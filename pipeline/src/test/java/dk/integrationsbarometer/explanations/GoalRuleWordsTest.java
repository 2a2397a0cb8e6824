package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition says of its goals, word for word. */
class GoalRuleWordsTest {
  private static final Optional<PolicyGoal> GOAL =
      Optional.of(
          new PolicyGoal(
              "plan",
              LocalDate.of(2023, 1, 1),
              LocalDate.of(2026, 12, 31),
              Optional.of("2"),
              "udvalg",
              new Labels("Flere i job", "More at work")));

  private static final Optional<LocalDate> BY = Optional.of(LocalDate.of(2014, 12, 31));

  private static Target target(
      String rule, Optional<String> reference, String value, String base, Optional<LocalDate> by) {
    return new Target(
        "id",
        Coded.of(Target.Rule.class, rule),
        "ikke-vestlig",
        reference,
        Slice.TOTAL,
        Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Period.parse(base),
        by,
        new Labels("", ""),
        Optional.empty());
  }

  private static Target ofPolicy(Target target) {
    return new Target(
        target.id(),
        target.rule(),
        target.group(),
        target.reference(),
        target.slice(),
        target.value(),
        target.base(),
        target.by(),
        target.note(),
        GOAL);
  }

  private static String said(Target target, Language language) {
    var own = Employment.share().towards(target).indicator();
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
        "rising       | ''   | 2016   | skal være højere end i 2016                         | must be higher than in 2016",
        "falling      | ''   | 2016H1 | skal være lavere end i 1. halvår 2016               | must be lower than in the first half of 2016",
        "yearly-step  | 1    | 2016   | skal ændre sig +1 procentpoint om året fra 2016     | must change by +1 percentage point a year from 2016",
        "yearly-step  | -0.5 | 2016   | skal ændre sig -0,5 procentpoint om året fra 2016   | must change by -0.5 percentage points a year from 2016",
        "part-of-base | 0.5  | 2016   | skal være højst 50 % af tallet i 2016               | must be at most 50% of the figure in 2016",
        "part-of-base | 1.25 | 2016   | skal være mindst 125 % af tallet i 2016             | must be at least 125% of the figure in 2016",
        "part-of-base | 1    | 2016   | må ikke være lavere end i 2016                      | must not be lower than in 2016"
      })
  void eachFormOfAFigure(String rule, String value, String base, String danish, String english) {
    Target target = target(rule, Optional.empty(), value, base, BY);

    assertThat(said(target, Language.DA))
        .isEqualTo(DANISH + danish + ", senest 31. december 2014 [id]");
    assertThat(said(target, Language.EN))
        .isEqualTo(ENGLISH + english + ", by 31 December 2014 at the latest [id]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at-most  | 5.80 | skal være højst 5,8 procentpoint | must be at most 5.8 percentage points",
        "at-least | 0    | skal være mindst 0 procentpoint  | must be at least 0 percentage points",
        "parity   | 1    | skal være 0 eller højere, hvor højst 1 procentpoint under 0 regnes som 0 | must be 0 or higher, where at most 1 percentage point below 0 counts as 0"
      })
  void eachFormOfAGap(String rule, String value, String danish, String english) {
    Target target = target(rule, Optional.of("dansk"), value, "", Optional.empty());

    assertThat(said(target, Language.DA))
        .isEqualTo("»Ikke-vestlig oprindelse« minus »Dansk oprindelse« " + danish + " [id]");
    assertThat(said(target, Language.EN))
        .isEqualTo("“Non-western origin” minus “Danish origin” " + english + " [id]");
  }

  @Test
  void aGoalOfAPolicyIsToldInItsWordsAndHoldsUntilThePolicyEnds() {
    Target target = ofPolicy(target("at-least", Optional.empty(), "65", "", Optional.empty()));

    assertThat(said(target, Language.DA))
        .isEqualTo(
            "»Flere i job«: »Ikke-vestlig oprindelse« skal være mindst 65 %, senest 31. december 2026, hvor politikken slutter [id]");
    assertThat(said(target, Language.EN))
        .isEqualTo(
            "“More at work”: “Non-western origin” must be at least 65%, by 31 December 2026 at the latest, when the policy ends [id]");
  }

  @Test
  void itsOwnDayGoesBeforeThatOfThePolicy() {
    assertThat(said(ofPolicy(target("at-least", Optional.empty(), "65", "", BY)), Language.EN))
        .endsWith(" must be at least 65%, by 31 December 2014 at the latest [id]");
  }

  @Test
  void whereNoPeriodIsNamedAChangeIsCountedFromTheYearBeforeThePolicy() {
    Target target = ofPolicy(target("rising", Optional.empty(), "", "", BY));

    assertThat(said(target, Language.DA))
        .isEqualTo(
            "»Flere i job«: »Ikke-vestlig oprindelse« skal være højere end i den nyeste periode i året før 1. januar 2023, senest 31. december 2014 [id]");
    assertThat(said(target, Language.EN))
        .isEqualTo(
            "“More at work”: “Non-western origin” must be higher than in the newest period of the year before 1 January 2023, by 31 December 2014 at the latest [id]");
  }

  @Test
  void classesAreTheirWords() {
    Target target = target("at-least", Optional.of("dansk"), "5", "", Optional.empty());
    Target ofWomen =
        new Target(
            target.id(),
            target.rule(),
            target.group(),
            target.reference(),
            Slice.TOTAL.with("koen", "kvinde"),
            target.value(),
            target.base(),
            target.by(),
            target.note(),
            target.goal());

    assertThat(said(ofWomen, Language.EN))
        .isEqualTo(
            "“Non-western origin, Women” minus “Danish origin, Women” must be at least 5 percentage points [id]");
  }

  @Test
  void howTheyAreJudgedIsToldOnce() {
    var own =
        Employment.share().towards(target("at-most", Optional.empty(), "5", "", BY)).indicator();

    assertThat(new GoalRuleWords(own, new Bilingual(Language.DA)).lines())
        .hasSize(2)
        .endsWith(
            "et mål er nået, når hele intervallet opfylder det, ellers på vej, når hele intervallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud; det kan ikke vurderes, når intervallet ligger på begge sider, så at intet mål vindes eller tabes ved et tilfælde");
    assertThat(new GoalRuleWords(own, new Bilingual(Language.EN)).lines())
        .endsWith(
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be judged when the interval lies on both sides, so that no goal is won or lost by chance");
    assertThat(
            new GoalRuleWords(Employment.share().indicator(), new Bilingual(Language.DA)).lines())
        .isEmpty();
  }
}
