package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Period;

/** What is computed, in words: all that depends on the kind of measure. */
final class MeasureWords {
  private static final int ANY_YEAR = 2023;

  private final Indicator indicator;
  private final Tongue tongue;
  private final ExpressionWords words;

  MeasureWords(Indicator indicator, Tongue tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
    this.words = new ExpressionWords(indicator.unit(), tongue);
  }

  String measure() {
    if (indicator.measure() instanceof Measure.Share share) {
      return tongue.say("procent af populationen, hvor ", "per cent of the population where ")
          + words.of(share.numerator());
    }

    return tongue.say("antallet i populationen", "the number in the population")
        + (poolsDates()
            ? tongue.say(
                ", i gennemsnit over periodens statusdatoer",
                ", on average over the status dates of the period")
            : tongue.say(" på statusdatoen", " on the status date"));
  }

  /** The unit of a difference. */
  String gapUnit() {
    return indicator.measure() instanceof Measure.Share
        ? tongue.say("procentpoint", "percentage points")
        : tongue.say("personer", "persons");
  }

  /** What several status dates in one period mean; empty when there is one. */
  String pooling() {
    return poolsDates() && indicator.measure() instanceof Measure.Share
        ? tongue.say(
            "; periodens statusdatoer lægges sammen, tæller og nævner hver for sig",
            "; the status dates of a period are added together, numerator and denominator apart")
        : "";
  }

  String uncertainty() {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return tongue.say(
          "intet interval, da registret omfatter alle", "no interval, as the register is complete");
    }

    return indicator.measure() instanceof Measure.Share
        ? tongue.say(
            "95 pct.-intervaller, der viser, hvor meget tallene kan svinge tilfældigt; Wilson for andele, Newcombe for forskelle",
            "95 per cent intervals that show how much the figures can move by chance; Wilson for shares, Newcombe for gaps")
        : tongue.say(
            "95 pct.-intervaller, der viser, hvor meget tallene kan svinge tilfældigt; eksakt under 10, Byar derover",
            "95 per cent intervals that show how much the figures can move by chance; exact below 10, Byar above");
  }

  String confidentiality() {
    int threshold = indicator.disclosure().threshold();
    return indicator.measure() instanceof Measure.Share
        ? tongue.say(
                "tal med færre end "
                    + threshold
                    + " personer i tælleren, uden for tælleren eller i alt",
                "figures with fewer than "
                    + threshold
                    + " persons in the numerator, outside it or in all")
            + hidden()
        : tongue.say(
                "tal på færre end " + threshold + " personer",
                "figures of fewer than " + threshold + " persons")
            + hidden();
  }

  private String hidden() {
    return tongue.say(" offentliggøres ikke", " are not published");
  }

  private boolean poolsDates() {
    var first = new Period(ANY_YEAR, indicator.period().length(), 1);
    return indicator.period().datesIn(first).size() > 1;
  }
}
