package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.ValueType;

/** Which intervals an indicator has, how they are read, and by which methods. */
final class UncertaintyWords implements Measure.Visitor<String> {
  private final Indicator indicator;
  private final Tongue tongue;

  private UncertaintyWords(Indicator indicator, Tongue tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
  }

  static String of(Indicator indicator, Tongue tongue) {
    var words = new UncertaintyWords(indicator, tongue);
    return indicator.interval() == IntervalPolicy.NONE
        ? words.none()
        : words.policy() + "; " + indicator.measure().accept(words);
  }

  private String none() {
    return indicator.weight().isPresent()
        ? tongue.say(
            "intet interval; tallene bygger på en stikprøve og er usikre",
            "no interval; the figures rest on a sample and are uncertain")
        : tongue.say(
            "intet interval, da registret omfatter alle",
            "no interval, as the register is complete");
  }

  private String policy() {
    String level = indicator.confidence().toPlainString();
    String shown = tongue.language() == Language.DA ? level.replace('.', ',') : level;
    String reading =
        indicator.interval() == IntervalPolicy.SURVEY
            ? tongue.say(
                ", der viser, hvor langt stikprøven kan ligge fra alle",
                " that show how far the sample can lie from everybody")
            : tongue.say(
                ", der viser, hvor meget tallene kan svinge tilfældigt",
                " that show how much the figures can move by chance");
    return shown + tongue.say(" pct.-intervaller", " per cent intervals") + reading;
  }

  private String part() {
    return indicator.weight().isPresent()
        ? tongue.say(
            "Wilson med så mange personer, som svarene er værd, efter vægtene; forskelle og forhold af de to intervaller (Zou og Donner)",
            "Wilson with as many persons as the answers are worth, by their weights; gaps and ratios from the two intervals (Zou and Donner)")
        : tongue.say(
            "Wilson for andele, Newcombe for forskelle, Katz for forhold",
            "Wilson for shares, Newcombe for gaps, Katz for ratios");
  }

  private String quotient() {
    return tongue.say(
        "Students t, lineariseret for brøker og vægte; Welch for forskelle",
        "Student's t, linearised for quotients and weights; Welch for gaps");
  }

  @Override
  public String share(Measure.Share share) {
    return part();
  }

  @Override
  public String count(Measure.Count count) {
    return tongue.say("eksakt under 10, Byar derover", "exact below 10, Byar above");
  }

  @Override
  public String sum(Measure.Sum sum) {
    return tongue.say("intet for summer", "none for sums");
  }

  @Override
  public String mean(Measure.Mean mean) {
    return quotient();
  }

  @Override
  public String rate(Measure.Rate rate) {
    return rate.event().type() == ValueType.TRUTH
        ? tongue.say("eksakt under 10 tilfælde, Byar derover", "exact below 10 events, Byar above")
        : tongue.say(
            "eksakt eller Byar for så mange hændelser, som personernes forskellighed svarer til (Fay og Feuer)",
            "exact or Byar for as many events as the differences between persons are worth (Fay and Feuer)");
  }

  @Override
  public String ratio(Measure.SumRatio ratio) {
    return quotient();
  }

  @Override
  public String composition(Measure.Composition composition) {
    return part();
  }

  @Override
  public String groupShare(Measure.GroupShare share) {
    return part();
  }

  @Override
  public String weakestMean(Measure.WeakestMean mean) {
    return tongue.say(
        "Students t af hver værdis indflydelse; for snævert under 100 personer",
        "Student's t from the influence of each value; too narrow below 100 persons");
  }

  @Override
  public String quantile(Measure.Quantile quantile) {
    return tongue.say(
        "to af værdierne selv, valgt efter deres nummer i rækken",
        "two of the values themselves, chosen by their number in the order");
  }
}
