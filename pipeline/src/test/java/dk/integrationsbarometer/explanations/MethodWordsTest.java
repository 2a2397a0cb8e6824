package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodWordsTest {
  private static final Bilingual DANISH = new Bilingual(Language.DA);
  private static final Bilingual ENGLISH = new Bilingual(Language.EN);

  @Test
  void theWholeOfTheBaseIsNoLessWhereUpIsBetter() {
    Indicator own =
        Employment.share()
            .towards(
                new Target(
                    "ikke-faerre",
                    Target.Rule.PART_OF_BASE,
                    "dansk",
                    Optional.empty(),
                    Slice.TOTAL,
                    Optional.of(BigDecimal.ONE),
                    Period.parse("2020H1"),
                    Optional.empty(),
                    new Labels("", ""),
                    Optional.empty()))
            .indicator();

    assertThat(new GoalRuleWords(own, DANISH).lines())
        .startsWith("»ikke-faerre«: »Dansk oprindelse« ikke lavere end i 2020H1");
    assertThat(new GoalRuleWords(own, ENGLISH).lines())
        .startsWith("“ikke-faerre”: “Danish origin” not lower than in 2020H1");
  }

  @Test
  void goalsAreToldWithTheRuleThatJudgesThem() {
    Indicator own =
        Employment.share()
            .towards(
                new Target(
                    "mindre",
                    Target.Rule.AT_MOST,
                    "ikke-vestlig",
                    Optional.of("dansk"),
                    Slice.TOTAL,
                    Optional.of(new BigDecimal("5.80")),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2014, 12, 31)),
                    new Labels("", ""),
                    Optional.empty()))
            .indicator();

    assertThat(new GoalRuleWords(own, DANISH).lines())
        .containsExactly(
            "»mindre«: »Ikke-vestlig oprindelse« minus »Dansk oprindelse« højst 5,8 senest 2014-12-31",
            "et mål er nået, når hele intervallet opfylder det, ellers på vej, når hele intervallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud; det kan ikke vurderes, når intervallet ligger på begge sider, så at intet mål vindes eller tabes ved et tilfælde");
    assertThat(new GoalRuleWords(own, ENGLISH).lines())
        .containsExactly(
            "“mindre”: “Non-western origin” minus “Danish origin” at most 5.8 by 2014-12-31",
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be judged when the interval lies on both sides, so that no goal is won or lost by chance");
    assertThat(new GoalRuleWords(Employment.share().indicator(), DANISH).lines()).isEmpty();
  }

  @Test
  void whatIsHiddenIsToldByTheRule() {
    Indicator usual = Employment.share().indicator();
    Disclosure rule = usual.disclosure();
    Indicator publishing =
        Compared.under(
            usual,
            new Disclosure(
                rule.id(),
                rule.threshold(),
                rule.unanimousShare(),
                Disclosure.Complement.PUBLISH,
                rule.width(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

    assertThat(new ConfidentialityWords(usual, ENGLISH).lines())
        .startsWith(
            "figures with fewer than 5 persons in the numerator, outside it or in all are not published");
    assertThat(new ConfidentialityWords(publishing, ENGLISH).lines())
        .startsWith(
            "figures with fewer than 5 persons in the numerator or in all are not published");
    assertThat(new ConfidentialityWords(publishing, DANISH).lines())
        .startsWith("tal med færre end 5 personer i tælleren eller i alt offentliggøres ikke");
  }
}
