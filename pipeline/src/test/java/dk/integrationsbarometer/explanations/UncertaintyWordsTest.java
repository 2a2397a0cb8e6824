package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SurveyedPupils;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncertaintyWordsTest {
  private static final String CHANCE =
      "95 per cent intervals that show how much the figures can move by chance";
  private static final String IN_WORDS =
      "in words a gap is “about” so large when the limit of its interval that is nearer to 0 is at least half of it; otherwise it is “at least” as large as that limit; when the interval holds 0, the two “cannot be told apart”";

  @Test
  void levelIsThatOfTheRun() {
    Indicator means = MeasuredPeople.withMeans().at("99.9").indicator();

    assertThat(UncertaintyWords.of(means, new Bilingual(Language.DA)))
        .containsExactly(
            "99,9 pct.-intervaller, der viser, hvor meget tallene kan svinge tilfældigt",
            "Students t, lineariseret for brøker og vægte, fordi spredningen kun er kendt fra personerne selv; Welch for forskelle, fordi to grupper kan have hver sin spredning",
            "i ord er en forskel »cirka« så stor, når den af intervallets grænser, der er nærmest 0, er mindst det halve af den; ellers er den »mindst« så stor som den grænse; ligger 0 i intervallet, »kan de to ikke skelnes«");
    assertThat(english(means))
        .containsExactly(
            "99.9 per cent intervals that show how much the figures can move by chance",
            "Student's t, linearised for quotients and weights, because the spread is known from the people themselves only; Welch for gaps, because two groups can have a spread of their own each",
            IN_WORDS);
  }

  @Test
  void surveyIsReadAsASample() {
    Indicator survey =
        MeasuredPeople.withWeights(new Measure.Share(MeasuredPeople.number())).indicator();

    assertThat(english(survey))
        .containsExactly(
            "95 per cent intervals that show how far the sample can lie from everybody",
            "Wilson for shares with as many persons as the answers are worth by their weights, because unequal weights make a sample less sure; gaps and ratios from the intervals of the two shares (Zou and Donner)",
            "the interval treats the answers as a simple random sample and does not account for strata and clusters",
            IN_WORDS);
  }

  @Test
  void surveyThatSaysHowPeopleWereDrawnHasMethodsOfItsOwn() {
    assertThat(english(SurveyedPupils.indicator("point")))
        .containsExactly(
            "95 per cent intervals that show how far the sample can lie from everybody",
            "Student's t for figures and gaps, linearised over the sums of clusters, with clusters less strata as degrees of freedom; ratios from the logarithm",
            "the interval accounts for the strata and clusters that people were drawn in; when a stratum has only one cluster in the sample, there is no interval",
            "strata: AMT; clusters: SKOLE",
            IN_WORDS);
    assertThat(
            UncertaintyWords.of(SurveyedPupils.indicator("bestaaet"), new Bilingual(Language.DA)))
        .contains(
            "Wilson for andele med så mange personer, som svarene er værd (Korn og Graubard); forskelle af de to andeles intervaller og samvariation (Zou og Donner), forhold af logaritmen",
            "strata: AMT; klynger: SKOLE");
  }

  @Test
  void everyMeasureHasItsMethod() {
    assertMethod(MeasuredPeople.withConditions(), "exact below 10 events, Byar above");
    assertMethod(
        MeasuredPeople.withEvents(),
        "exact or Byar for as many events as the differences between persons are worth (Fay and Feuer)");
    assertMethod(
        MeasuredPeople.withMedians(),
        "two of the values themselves, chosen by their number in the order, because that asks nothing of the distribution");
    assertMethod(
        MeasuredPeople.withWeakest(),
        "Student's t from the influence of each value; too narrow below 100 persons");
    assertMethod(
        MeasuredPeople.of(new Measure.Count()),
        "the exact Poisson interval for counts below 10 and Byar's approximation from 10 on, because a count is no part of anything and can vary upwards without bound");
    assertMethod(
        MeasuredPeople.of(new Measure.GroupShare()),
        "Wilson for shares, because the interval holds for few people and near 0 and 100 per cent as well; a gap between two groups takes in that the share of the one falls when that of the other rises");
  }

  /** Some people have several rows. */
  @Test
  void rowsOfOnePersonAreHerPrecisionOnce() {
    Indicator share = chosen("several-rows");

    assertThat(english(share))
        .contains(
            "Wilson for shares with as many persons as the rows are worth, because several rows about one person say less than rows about one each; gaps and ratios from the intervals of the two shares (Zou and Donner)");
    assertThat(new ReliabilityWords(share, new Bilingual(Language.EN)).lines())
        .containsExactly(
            "figures and gaps are shown but marked “u” as uncertain when their interval reaches more than 15 percentage points to each side or they rest on rows worth fewer than 30 persons");
  }

  private static Indicator chosen(String purpose) {
    return RealDefinitions.asWritten().indicators().stream()
        .filter(each -> each.id().equals(Chosen.one(purpose)))
        .findFirst()
        .orElseThrow();
  }

  private static void assertMethod(MeasuredPeople people, String method) {
    assertThat(english(people.indicator())).startsWith(CHANCE, method);
  }

  private static List<String> english(Indicator indicator) {
    return UncertaintyWords.of(indicator, new Bilingual(Language.EN));
  }
}
