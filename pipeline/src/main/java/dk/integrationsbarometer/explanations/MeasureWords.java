package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.time.Period;

/** What is computed, in words: all that depends on the kind of measure. */
final class MeasureWords {
  private static final int ANY_YEAR = 2023;

  private final Indicator indicator;
  private final Bilingual tongue;
  private final ExpressionWords words;

  MeasureWords(Indicator indicator, Bilingual tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
    this.words = new ExpressionWords(indicator.unit(), tongue);
  }

  String measure() {
    String sentence = new MeasureSentence(tongue, words).of(indicator.measure());
    return indicator.measure().kind().division() == MeasureKind.Division.PER_DATE
        ? sentence + dates()
        : sentence;
  }

  private String dates() {
    return poolsDates()
        ? tongue.say(", on average over the status dates of the period")
        : tongue.say(" on the status date");
  }

  /** The unit of a difference. */
  String gapUnit() {
    return indicator.valueUnit().gap().in(tongue.language());
  }

  /** What several status dates in one period mean; empty when there is one. */
  String pooling() {
    return poolsDates() && indicator.measure().kind().division() == MeasureKind.Division.QUOTIENT
        ? tongue.say(
            "; the status dates of a period are added together, numerator and denominator apart")
        : "";
  }

  private boolean poolsDates() {
    var first = new Period(ANY_YEAR, indicator.period().length(), 1);
    return indicator.period().datesIn(first).size() > 1;
  }
}
