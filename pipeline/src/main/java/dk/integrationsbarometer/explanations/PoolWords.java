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
    return number == 1 ? tongue.say("den", "the one") : tongue.say("de ", "the ") + number;
  }

  /** Which periods a figure rests on. */
  List<String> span() {
    return ifPooled(
        tongue.say(
            "hvert tal bygger på %1$d perioder: sin egen og %2$s lige før den, hvis statusdatoer lægges sammen; er de ikke alle leveret, mangler tallet, og hen over et databrud er der intet",
            "each figure rests on %1$d periods: its own and %2$s just before it, whose status dates are added together; unless all of them are delivered it is missing, and across a break there is none"));
  }

  /** What pooling does to intervals, shown for indicators that have some. */
  List<String> uncertainty() {
    return ifPooled(
        tongue.say(
            "at lægge perioder sammen får tallet til at svinge mindre, men gør ikke intervallet smallere: det hviler på personerne på den statusdato, der har flest, da det mest er de samme, der tælles igen",
            "pooling periods makes the figure swing less, but its interval no narrower: that rests on the people of the status date that has the most, as they are mostly the same ones counted again"));
  }

  /** What pooled figures must not reveal of single periods. */
  List<String> confidentiality() {
    return ifPooled(
        tongue.say(
            "et tal skjules også, når det alene for én af sine %1$d perioder skulle skjules",
            "a figure is hidden, too, when that of one of its %1$d periods alone would be"));
  }

  /** Which earlier period a figure is compared with. */
  String before() {
    return indicator.period().isPooled()
        ? tongue.say(
            "siden den nyeste leverede periode, hvis tal bygger på helt andre statusdatoer",
            "since the newest period delivered whose figure rests on quite other status dates")
        : tongue.say("siden den forrige leverede periode", "since the period delivered before");
  }
}
