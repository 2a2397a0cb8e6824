package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.List;

/** What it means for an indicator that its figures rest on several periods; nothing of others. */
record PoolWords(Indicator indicator, Bilingual tongue) {
  private List<String> ifPooled(String sentence) {
    int pool = indicator.period().pool();
    return indicator.period().isPooled()
        ? List.of(sentence.formatted(pool, others(pool - 1)))
        : List.of();
  }

  private String others(int number) {
    return number == 1 ? tongue.say("the one") : tongue.say("the ") + number;
  }

  /** Which periods a figure rests on. */
  List<String> span() {
    return ifPooled(
        tongue.say(
            "each figure rests on %1$d periods: its own and %2$s just before it, whose status dates are added together; unless all of them are delivered it is missing, and across a break there is none"));
  }

  /** What pooling does to intervals, shown for indicators that have some. */
  List<String> uncertainty() {
    return ifPooled(
        tongue.say(
            "pooling periods makes the figure swing less, but its interval no narrower: that rests on the people of the status date that has the most, as they are mostly the same ones counted again"));
  }

  /** What pooled figures must not reveal of single periods. */
  List<String> confidentiality() {
    return ifPooled(
        tongue.say("a figure is hidden, too, when that of one of its %1$d periods alone would be"));
  }

  /** Which earlier period a figure is compared with. */
  String before() {
    return indicator.period().isPooled()
        ? tongue.say(
            "since the newest period delivered whose figure rests on quite other status dates")
        : tongue.say("since the period delivered before");
  }
}
