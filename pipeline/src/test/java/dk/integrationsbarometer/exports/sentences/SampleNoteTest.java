package dk.integrationsbarometer.exports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import dk.integrationsbarometer.testkit.SurveyedPupils;
import org.junit.jupiter.api.Test;

class SampleNoteTest {
  @Test
  void intervalOfASurveyKnowsNoStrataAndNoClusters() {
    IndicatorRow survey =
        IndicatorRow.of(
            MeasuredPeople.withWeights(new Measure.Share(MeasuredPeople.number())).indicator());

    assertThat(SampleNote.lines(survey, Language.DA))
        .containsExactly(
            "Intervallet behandler svarene som en simpel tilfældig stikprøve og tager ikke højde for strata og klynger.");
    assertThat(SampleNote.lines(survey, Language.EN))
        .containsExactly(
            "The interval treats the answers as a simple random sample and does not account for strata and clusters.");
  }

  @Test
  void intervalOfASurveyThatSaysHowPeopleWereDrawnKnowsIt() {
    IndicatorRow survey = IndicatorRow.of(SurveyedPupils.indicator("point"));

    assertThat(SampleNote.lines(survey, Language.DA))
        .containsExactly(
            "Intervallet tager højde for de strata og klynger, som personerne er trukket i; har et stratum kun én klynge i stikprøven, er der intet interval.");
    assertThat(SampleNote.lines(survey, Language.EN))
        .containsExactly(
            "The interval accounts for the strata and clusters that people were drawn in; when a stratum has only one cluster in the sample, there is no interval.");
  }

  @Test
  void registersOfEverybodyHaveNoSample() {
    IndicatorRow register = IndicatorRow.of(MeasuredPeople.withMeans().indicator());

    assertThat(SampleNote.lines(register, Language.DA)).isEmpty();
  }
}
