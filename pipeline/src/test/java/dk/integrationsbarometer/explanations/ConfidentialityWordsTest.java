package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers are told why figures are hidden in general, and of none why it is. */
class ConfidentialityWordsTest {
  private static final String OTHERS =
      "other figures are hidden as well when a hidden one could be worked out from them, if need be those of other indicators; which figures are hidden for which reason is not told";
  private static final String DERIVED =
      "gaps, changes and goals are hidden together with the figures that they rest on";

  @Test
  void aShareHasItsRulesAndThatOthersProtectIt() {
    assertThat(words(Employment.share().indicator(), Language.EN))
        .containsExactly(
            "figures with fewer than 5 persons in the numerator, outside it or in all are not published",
            "nor are shares of exactly 0 or 100 per cent",
            OTHERS,
            DERIVED);
    assertThat(words(Employment.share().indicator(), Language.DA))
        .containsExactly(
            "tal med færre end 5 personer i tælleren, uden for tælleren eller i alt offentliggøres ikke",
            "det gør andele på præcis 0 eller 100 procent heller ikke",
            "også andre tal skjules, når et skjult tal ellers kunne regnes ud af dem, om nødvendigt også tal fra andre indikatorer; hvilke tal der er skjult af hvilken grund, oplyses ikke",
            "forskelle, ændringer og mål skjules sammen med de tal, som de hviler på");
  }

  @Test
  void whatThePolicyPublishesIsNotCalledHidden() {
    assertThat(words(Employment.share().publishingUnanimous().indicator(), Language.EN))
        .hasSize(3)
        .doesNotContain("nor are shares of exactly 0 or 100 per cent");
    assertThat(words(Employment.count().indicator(), Language.EN))
        .containsExactly("figures of fewer than 5 persons are not published", OTHERS, DERIVED);
  }

  @Test
  void aMeanIsHiddenWhenItsIntervalWouldShowThatAllHaveTheSame() {
    var mean = new Measure.Mean(new Expression.Literal(1L, ValueType.INTEGER));
    Indicator indicator =
        new Employment("timer", mean, List.of(), Disclosure.UnanimousShare.SUPPRESS, 1).indicator();

    assertThat(words(indicator, Language.EN))
        .contains("nor are figures whose interval would show that all have the same number");
    assertThat(words(indicator, Language.DA))
        .contains("det gør tal, hvor intervallet ville røbe, at alle har det samme, heller ikke");
  }

  @Test
  void whoDecidesAnAmountIsSaidOfAmountsOnly() {
    var rule =
        new ConcentrationRule(Amounts.dominance(2, 80).dominance(), Amounts.percent(10).pPercent());
    var sum = new Measure.Sum(new Expression.Literal(1L, ValueType.INTEGER));
    Indicator amount =
        new Employment("loen", sum, List.of(), Disclosure.UnanimousShare.SUPPRESS, 1).indicator();

    assertThat(words(Amounts.under(rule, amount), Language.EN))
        .containsExactly(
            "figures of fewer than 5 persons are not published",
            "nor are figures in which the 2 largest contributions are more than 80 per cent of the sum of all",
            "nor are figures in which all contributions but the two largest are together less than 10 per cent of the largest",
            OTHERS,
            DERIVED);
    assertThat(words(Amounts.under(rule, amount), Language.DA))
        .contains(
            "det gør tal, hvor de 2 største bidrag er mere end 80 procent af summen af alle, heller ikke",
            "det gør tal, hvor alle bidrag ud over de to største tilsammen er mindre end 10 procent af det største, heller ikke");
    assertThat(words(Amounts.under(rule, Employment.share().indicator()), Language.EN))
        .isEqualTo(words(Employment.share().indicator(), Language.EN));
  }

  @Test
  void whereAFigureOfOneIsPublishedThatIsSaid() {
    List<Indicator> open =
        RealDefinitions.asWritten().indicators().stream()
            .filter(indicator -> indicator.disclosure().threshold() == 1)
            .toList();

    assertThat(open)
        .isNotEmpty()
        .allSatisfy(
            indicator ->
                assertThat(words(indicator, Language.EN))
                    .containsExactly("no figure is too small to be published", OTHERS, DERIVED));
  }

  @Test
  void howFarPublishedNumbersAreFromTheTrueOnesIsSaid() {
    assertThat(words(under(new DisclosureMethod.Rounding(5)), Language.EN))
        .contains(
            "numbers of persons are rounded to the nearest multiple of 5, and shares are computed from the rounded numbers");
    assertThat(words(under(new DisclosureMethod.Rounding(5)), Language.DA))
        .contains(
            "antal personer afrundes til nærmeste multiplum af 5, og andele beregnes af de afrundede antal");
    assertThat(words(under(new DisclosureMethod.CellKey(3)), Language.EN))
        .contains(
            "numbers of persons are published with a random error of at most 3, and shares are computed from the published numbers");
    assertThat(words(under(new DisclosureMethod.CellKey(3)), Language.DA))
        .contains(
            "antal personer offentliggøres med en tilfældig fejl på højst 3, og andele beregnes af de offentliggjorte antal");
  }

  private static Indicator under(DisclosureMethod method) {
    Indicator plain = Employment.share().indicator();
    return Compared.under(plain, plain.disclosure().by(method));
  }

  private static List<String> words(Indicator indicator, Language language) {
    return new ConfidentialityWords(indicator, new Bilingual(language)).lines();
  }
}
