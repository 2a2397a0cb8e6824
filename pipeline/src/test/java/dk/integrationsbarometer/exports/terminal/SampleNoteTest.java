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
            "Intervallet behandler svarene som en simpel tilfældig stikprøve og tager ikke højde for strata og klynger.");
    assertThat(SampleNote.lines(survey, Language.EN))
        .containsExactly(
            "The interval treats the answers as a simple random sample and does not account for strata and clusters.");
  }

  @Test
  void registersOfEverybodyHaveNoSample() {
    IndicatorRow register = IndicatorRow.of(MeasuredPeople.withMeans().indicator());

    assertThat(SampleNote.lines(register, Language.DA)).isEmpty();
  }
}
