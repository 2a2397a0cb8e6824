package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodWordsTest {
  private static final Bilingual DANISH = new Bilingual(Language.DA);
  private static final Bilingual ENGLISH = new Bilingual(Language.EN);

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
