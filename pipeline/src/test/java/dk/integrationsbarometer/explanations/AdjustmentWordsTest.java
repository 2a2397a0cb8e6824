package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustmentWordsTest {
  private static final Bilingual DANISH = new Bilingual(Language.DA);
  private static final Bilingual ENGLISH = new Bilingual(Language.EN);

  @Test
  void anAdjustmentTellsHowAndWhyAndWithWhatStandard() {
    var strata = new Breakdown(List.of(Employment.KOEN));
    Indicator own =
        Employment.share().adjusting(new Adjustment(strata, Adjustment.Standard.GROUP)).indicator();

    assertThat(AdjustmentWords.of(own, ENGLISH))
        .containsExactly(
            "direct standardisation: in each combination of “Sex” in which both groups have somebody the figures are subtracted, and the differences are weighted by the group's composition, so that only people who are alike are compared and both groups have the same composition",
            "people who have nobody like them on the other side are not in the adjusted gap; how many they are, and what they do to the whole gap, is shown by itself (Ñopo 2008)",
            "the whole gap is split without remainder into that between people who are alike and a part for each variable (Kitagawa 1955, Das Gupta 1993); the parts describe what goes together, not what causes what",
            "the interval of the adjusted gap is Wilson's for as many persons as each side's combinations are worth, and Newcombe's for the difference, because shares are no rare events");
    assertThat(AdjustmentWords.of(own, DANISH))
        .containsExactly(
            "direkte standardisering: i hver kombination af »Køn«, hvor begge grupper har nogen, trækkes tallene fra hinanden, og forskellene vejes sammen efter gruppens sammensætning, så at kun ens personer sammenlignes, og begge grupper får samme sammensætning",
            "personer uden nogen, der ligner dem, på den anden side, er ikke med i den justerede forskel; hvor mange de er, og hvad de betyder for hele forskellen, vises for sig (Ñopo 2008)",
            "hele forskellen deles uden rest i den mellem ens personer og en del for hver variabel (Kitagawa 1955, Das Gupta 1993); delene siger, hvad der følges ad, ikke hvad der er årsag",
            "den justerede forskels interval er Wilsons for så mange personer, som hver sides kombinationer er værd, og Newcombes for forskellen, fordi andele ikke er sjældne hændelser");
    assertThat(AdjustmentWords.of(Employment.share().indicator(), DANISH)).isEmpty();
  }

  private static Indicator regression(Adjustment.Standard standard) {
    var strata = new Breakdown(List.of(Employment.KOEN, Employment.BYDEL));
    return Employment.share()
        .adjusting(new Adjustment(strata, Adjustment.Method.REGRESSION, standard))
        .indicator();
  }

  @Test
  void aRegressionTellsWhatItAssumesAndWhyItIsTaken() {
    assertThat(AdjustmentWords.of(regression(Adjustment.Standard.BOTH), ENGLISH))
        .containsExactly(
            "linear regression: each class of “District” and “Sex” has a coefficient, the number of points that it adds, the same for everybody whatever the other variables, so that more can be held equal than there are people for in each combination; the coefficients are found from both groups together in a regression that knows the group too (Jann 2008)",
            "everybody takes part; for people who have nobody on the other side who is like them in all of it the comparison rests on that assumption, and how many they are is shown by itself",
            "the whole gap is split without remainder into that which the regression does not account for and a part for each variable (Oaxaca 1973, Blinder 1973); the parts describe what goes together, not what causes what",
            "the interval of the adjusted gap is Student's t with robust errors (White 1980, HC1), because the spread around the line is not the same everywhere");
    assertThat(AdjustmentWords.of(regression(Adjustment.Standard.BOTH), DANISH))
        .containsExactly(
            "lineær regression: hver klasse af »Bydel« og »Køn« har en koefficient, det antal point, den lægger til, og den er den samme for alle, uanset de andre variable, så at der kan justeres for mere, end der er personer til i hver kombination; koefficienterne findes af begge grupper sammen i en regression, der også kender gruppen (Jann 2008)",
            "alle er med; for personer, der ikke har nogen, der er ens med dem i det hele, på den anden side, hviler sammenligningen på den antagelse, og hvor mange de er, vises for sig",
            "hele forskellen deles uden rest i den, som regressionen ikke gør rede for, og en del for hver variabel (Oaxaca 1973, Blinder 1973); delene siger, hvad der følges ad, ikke hvad der er årsag",
            "den justerede forskels interval er Students t med robuste fejl (White 1980, HC1), fordi spredningen omkring linjen ikke er den samme overalt");
  }

  @Test
  void aNumberHasOneCoefficient() {
    assertThat(AdjustmentWords.of(byAge(Employment.ALDER), ENGLISH).get(0))
        .startsWith(
            "linear regression: “Age” is a number, the middle of each class, with one coefficient for each step of 1, the same for everybody");
    assertThat(AdjustmentWords.of(byAge(Employment.ALDER, Employment.KOEN), ENGLISH).get(0))
        .startsWith(
            "linear regression: each class of “Sex” has a coefficient, the number of points that it adds, and “Age” is a number, the middle of each class, with one coefficient for each step of 1, the same for everybody");
    assertThat(AdjustmentWords.of(byAge(Employment.ALDER), DANISH).get(0))
        .startsWith(
            "lineær regression: »Alder« er et tal, midten af hver klasse, med én koefficient for hvert trin på 1, og den er den samme for alle");
  }

  private static Indicator byAge(Variable... held) {
    return Employment.share()
        .adjusting(
            new Adjustment(
                new Breakdown(List.of(held)),
                Adjustment.Method.REGRESSION,
                Adjustment.Standard.BOTH,
                List.of(Employment.ALDER)))
        .indicator();
  }

  @Test
  void theStandardSaysWhoseCoefficientsAreTaken() {
    assertThat(AdjustmentWords.of(regression(Adjustment.Standard.GROUP), ENGLISH).get(0))
        .endsWith(
            "both groups have the group's composition, so the coefficients are the reference's");
    assertThat(AdjustmentWords.of(regression(Adjustment.Standard.REFERENCE), DANISH).get(0))
        .endsWith(
            "begge grupper får sammenligningsgruppens sammensætning, så koefficienterne er gruppens");
  }

  @Test
  void onlyAShareIsToldInPoints() {
    var strata = new Breakdown(List.of(Employment.KOEN));
    Indicator count =
        Employment.count()
            .adjusting(
                new Adjustment(strata, Adjustment.Method.REGRESSION, Adjustment.Standard.BOTH))
            .indicator();

    assertThat(AdjustmentWords.of(count, ENGLISH).get(0))
        .contains("each class of “Sex” has a coefficient, what it adds to the figure, the same");
    assertThat(AdjustmentWords.of(count, DANISH).get(0))
        .contains("har en koefficient, det, den lægger til tallet, og den er den samme for alle");
  }
}
