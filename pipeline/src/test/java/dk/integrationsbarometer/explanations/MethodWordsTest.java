package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Adjustment;
import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Labels;
import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.model.Target;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodWordsTest {
  private static final Tongue DANISH = new Tongue(Language.DA);
  private static final Tongue ENGLISH = new Tongue(Language.EN);

  @Test
  void anAdjustmentTellsHowAndWhyAndWithWhatStandard() {
    var strata = new Breakdown(List.of(Employment.KOEN));
    Indicator own =
        Employment.share().adjusting(new Adjustment(strata, Adjustment.Standard.GROUP)).indicator();

    assertThat(new MethodWords(own, ENGLISH).adjustment())
        .containsExactly(
            "direct standardisation: in each combination of “Sex” in which both groups have somebody the figures are subtracted, and the differences are weighted by the group's composition, so that only people who are alike are compared and both groups have the same composition",
            "people who have nobody like them on the other side are not in the adjusted gap; how many they are, and what they do to the whole gap, is shown by itself (Ñopo 2008)",
            "the whole gap is split without remainder into that between people who are alike and a part for each variable (Kitagawa 1955, Das Gupta 1993); the parts tell what goes together, not what causes what");
    assertThat(new MethodWords(own, DANISH).adjustment())
        .containsExactly(
            "direkte standardisering: i hver kombination af »Køn«, hvor begge grupper har nogen, trækkes tallene fra hinanden, og forskellene vejes sammen efter gruppens sammensætning, så at kun ens personer sammenlignes, og begge grupper får samme sammensætning",
            "personer uden nogen, der ligner dem, på den anden side, er ikke med i den justerede forskel; hvor mange de er, og hvad de betyder for hele forskellen, vises for sig (Ñopo 2008)",
            "hele forskellen deles uden rest i den mellem ens personer og en del for hver variabel (Kitagawa 1955, Das Gupta 1993); delene siger, hvad der følges ad, ikke hvad der er årsag");
    assertThat(new MethodWords(Employment.share().indicator(), DANISH).adjustment()).isEmpty();
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
                    new Labels("", "")))
            .indicator();

    assertThat(new GoalRuleWords(own, DANISH).lines())
        .containsExactly(
            "»mindre«: »Ikke-vestlig oprindelse« minus »Dansk oprindelse« højst 5,8 senest 2014-12-31",
            "et mål er nået, når hele intervallet opfylder det, ellers på vej, når hele intervallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud; det kan ikke afgøres, når intervallet ligger på begge sider, så at intet mål vindes eller tabes ved et tilfælde");
    assertThat(new GoalRuleWords(own, ENGLISH).lines())
        .containsExactly(
            "“mindre”: “Non-western origin” minus “Danish origin” at most 5.8 by 2014-12-31",
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be said when the interval lies on both sides, so that no goal is won or lost by chance");
    assertThat(new GoalRuleWords(Employment.share().indicator(), DANISH).lines()).isEmpty();
  }
}
