package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorWordsTest {
  private static String last(Adjustment.Method method, Language language) {
    List<String> gaps = fact(ExplainedFact.Subject.GAPS, method, language).texts();
    return gaps.get(gaps.size() - 1);
  }

  private static ExplainedFact fact(
      ExplainedFact.Subject subject, Adjustment.Method method, Language language) {
    var strata = new Breakdown(List.of(Employment.KOEN, Employment.BYDEL));
    var adjustment = new Adjustment(strata, method, Adjustment.Standard.BOTH);
    return IndicatorWords.facts(
            Employment.share().adjusting(adjustment).indicator(), new Bilingual(language))
        .stream()
        .filter(fact -> fact.subject() == subject)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void standardisedGapsAreBetweenPeopleWhoAreAlike() {
    assertThat(last(Adjustment.Method.STANDARDISATION, Language.DA))
        .isEqualTo("også mellem personer, der er ens i »Bydel« og »Køn«");
    assertThat(last(Adjustment.Method.STANDARDISATION, Language.EN))
        .isEqualTo("also between people who are alike in “District” and “Sex”");
  }

  @Test
  void aRegressionComparesEverybodyAndIsNotCalledAComparisonOfThoseAlike() {
    assertThat(last(Adjustment.Method.REGRESSION, Language.DA))
        .isEqualTo("også med en regression, der tager højde for »Bydel« og »Køn«");
    assertThat(last(Adjustment.Method.REGRESSION, Language.EN))
        .isEqualTo("also with a regression that takes “District” and “Sex” into account");
  }

  @Test
  void theTitleFitsBothMethods() {
    for (Adjustment.Method method : Adjustment.Method.values()) {
      assertThat(fact(ExplainedFact.Subject.ADJUSTMENT, method, Language.DA).term())
          .isEqualTo("Justerede forskelle");
      assertThat(fact(ExplainedFact.Subject.ADJUSTMENT, method, Language.EN).term())
          .isEqualTo("Adjusted gaps");
    }
  }
}
