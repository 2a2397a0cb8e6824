package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import org.junit.jupiter.api.Test;

class UncertaintyWordsTest {
  private static final String CHANCE =
      "95 per cent intervals that show how much the figures can move by chance; ";

  @Test
  void levelIsThatOfTheRun() {
    Indicator means = MeasuredPeople.withMeans().at("99.9").indicator();

    assertThat(UncertaintyWords.of(means, new Tongue(Language.DA)))
        .isEqualTo(
            "99,9 pct.-intervaller, der viser, hvor meget tallene kan svinge tilfældigt; Students t, lineariseret for brøker og vægte; Welch for forskelle");
    assertThat(english(means))
        .isEqualTo(
            "99.9 per cent intervals that show how much the figures can move by chance; Student's t, linearised for quotients and weights; Welch for gaps");
  }

  @Test
  void surveyIsReadAsASample() {
    Indicator survey =
        MeasuredPeople.withWeights(new Measure.Share(MeasuredPeople.number())).indicator();

    assertThat(english(survey))
        .isEqualTo(
            "95 per cent intervals that show how far the sample can lie from everybody; Wilson with as many persons as the answers are worth, by their weights; gaps and ratios from the two intervals (Zou and Donner)");
  }

  @Test
  void everyMeasureHasItsMethod() {
    assertThat(english(MeasuredPeople.withConditions().indicator()))
        .isEqualTo(CHANCE + "exact below 10 events, Byar above");
    assertThat(english(MeasuredPeople.withEvents().indicator()))
        .isEqualTo(
            CHANCE
                + "exact or Byar for as many events as the differences between persons are worth (Fay and Feuer)");
    assertThat(english(MeasuredPeople.withMedians().indicator()))
        .isEqualTo(CHANCE + "two of the values themselves, chosen by their number in the order");
    assertThat(english(MeasuredPeople.withWeakest().indicator()))
        .isEqualTo(
            CHANCE + "Student's t from the influence of each value; too narrow below 100 persons");
    assertThat(english(MeasuredPeople.of(new Measure.Count()).indicator()))
        .isEqualTo(CHANCE + "exact below 10, Byar above");
  }

  private static String english(Indicator indicator) {
    return UncertaintyWords.of(indicator, new Tongue(Language.EN));
  }
}
