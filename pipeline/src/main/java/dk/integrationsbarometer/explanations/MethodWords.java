package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How an indicator's changes are reported, and why so. */
record MethodWords(Indicator indicator, Bilingual tongue) {
  private boolean hasIntervals() {
    return indicator.interval() != IntervalPolicy.NONE;
  }

  /** What is compared over time, and when a trend is reported. */
  List<String> change() {
    List<String> texts = new ArrayList<>();
    texts.add(
        new PoolWords(indicator, tongue).before()
            + indicator
                .series()
                .base()
                .map(Period::code)
                .map(base -> tongue.say(" and since ") + base)
                .orElse(""));
    texts.add(
        hasIntervals()
            ? tongue.say(
                "the interval of a change is made from those of the two figures (Zou and Donner 2008) as if they were independent; most people are in both periods, so it is rather too wide than too narrow")
            : tongue.say("changes have no interval, as the figures have none"));
    texts.add(
        hasIntervals()
            ? tongue.say(
                "the trend is the slope of a weighted straight line through five periods that follow each other, tested at 99.8 per cent (Public Health England 2018), so that a single swing is not called a trend")
            : tongue.say("no trend is reported, as it is tested by means of intervals"));
    return texts;
  }
}
