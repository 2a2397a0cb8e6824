package dk.integrationsbarometer.exports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import org.junit.jupiter.api.Test;

class SampleNoteTest {
  @Test
  void intervalOfASurveyKnowsNoStrataAndNoClusters() {
    IndicatorRow survey =
        IndicatorRow.of(
            MeasuredPeople.withWeights(new Measure.Share(MeasuredPeople.number())).indicator());

    assertThat(SampleNote.lines(survey, Language.DA))
        .containsExactly(
            "Intervallet tager svarene for en simpel tilfældig stikprøve og kender hverken strata eller klynger.");
    assertThat(SampleNote.lines(survey, Language.EN))
        .containsExactly(
            "The interval takes the answers for a simple random sample and knows nothing of strata and clusters.");
  }

  @Test
  void registersOfEverybodyHaveNoSample() {
    IndicatorRow register = IndicatorRow.of(MeasuredPeople.withMeans().indicator());

    assertThat(SampleNote.lines(register, Language.DA)).isEmpty();
  }
}
