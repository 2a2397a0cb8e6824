package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Adjustment;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.List;

/** Which statistical methods an indicator's figures are told with, and why these. */
record MethodWords(Indicator indicator, Tongue tongue) {
  private boolean hasIntervals() {
    return indicator.interval() != IntervalPolicy.NONE;
  }

  /** How people who are alike are compared. */
  List<String> adjustment() {
    return indicator.adjusted().map(this::adjustment).orElse(List.of());
  }

  private List<String> adjustment(Adjustment adjustment) {
    List<String> names =
        adjustment.strata().variables().stream().map(Variable::label).map(tongue::quoted).toList();
    List<String> texts = new ArrayList<>();
    texts.add(
        tongue
            .say(
                "direkte standardisering: i hver kombination af %s, hvor begge grupper har nogen, trækkes tallene fra hinanden, og forskellene vejes sammen efter %s, så at kun ens personer sammenlignes, og begge grupper får samme sammensætning",
                "direct standardisation: in each combination of %s in which both groups have somebody the figures are subtracted, and the differences are weighted by %s, so that only people who are alike are compared and both groups have the same composition")
            .formatted(tongue.listed(names), standard(adjustment)));
    texts.add(
        tongue.say(
            "personer uden nogen, der ligner dem, på den anden side, er ikke med i den justerede forskel; hvor mange de er, og hvad de betyder for hele forskellen, vises for sig (Ñopo 2008)",
            "people who have nobody like them on the other side are not in the adjusted gap; how many they are, and what they do to the whole gap, is shown by itself (Ñopo 2008)"));
    texts.add(
        tongue.say(
            "hele forskellen deles uden rest i den mellem ens personer og en del for hver variabel (Kitagawa 1955, Das Gupta 1993); delene siger, hvad der følges ad, ikke hvad der er årsag",
            "the whole gap is split without remainder into that between people who are alike and a part for each variable (Kitagawa 1955, Das Gupta 1993); the parts tell what goes together, not what causes what"));
    return texts;
  }

  private String standard(Adjustment adjustment) {
    return switch (adjustment.standard()) {
      case BOTH ->
          tongue.say(
              "gennemsnittet af de to gruppers sammensætning",
              "the mean of the two groups' compositions");
      case GROUP -> tongue.say("gruppens sammensætning", "the group's composition");
      case REFERENCE ->
          tongue.say("sammenligningsgruppens sammensætning", "the reference's composition");
    };
  }

  /** What is compared over time, and when a trend is told. */
  List<String> change() {
    List<String> texts = new ArrayList<>();
    texts.add(
        new PoolWords(indicator, tongue).before()
            + indicator
                .series()
                .base()
                .map(Period::code)
                .map(base -> tongue.say(" og siden ", " and since ") + base)
                .orElse(""));
    texts.add(
        hasIntervals()
            ? tongue.say(
                "ændringens interval dannes af de to tals intervaller (Zou og Donner 2008), som om de var uafhængige; de fleste personer er med i begge perioder, så det er snarere for bredt end for smalt",
                "the interval of a change is made from those of the two figures (Zou and Donner 2008) as if they were independent; most people are in both periods, so it is rather too wide than too narrow")
            : tongue.say(
                "ændringer har intet interval, da tallene intet har",
                "changes have no interval, as the figures have none"));
    texts.add(
        hasIntervals()
            ? tongue.say(
                "tendensen er hældningen af en vægtet ret linje gennem fem perioder i træk, prøvet på 99,8 procents niveau (Public Health England 2018), så at et enkelt udsving ikke kaldes en tendens",
                "the trend is the slope of a weighted straight line through five periods that follow each other, tested at 99.8 per cent (Public Health England 2018), so that a single swing is not called a trend")
            : tongue.say(
                "nogen tendens siges ikke, da den prøves ved hjælp af intervaller",
                "no trend is told, as it is tested by means of intervals"));
    return texts;
  }
}
