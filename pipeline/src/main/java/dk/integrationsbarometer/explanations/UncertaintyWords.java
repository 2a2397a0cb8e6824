package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Measure;
import java.util.ArrayList;
import java.util.List;

/** Which intervals an indicator has, how they are read, and by which methods and why. */
final class UncertaintyWords implements Measure.Visitor<String> {
  private final Indicator indicator;
  private final Bilingual tongue;

  private UncertaintyWords(Indicator indicator, Bilingual tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
  }

  static List<String> of(Indicator indicator, Bilingual tongue) {
    var words = new UncertaintyWords(indicator, tongue);
    if (indicator.interval() == IntervalPolicy.NONE) {
      return List.of(words.none());
    }

    List<String> texts = new ArrayList<>(List.of(words.policy()));
    texts.addAll(
        indicator
            .design()
            .map(design -> SampleWords.lines(indicator, design, tongue))
            .orElseGet(words::methods));

    boolean hasGaps = !indicator.comparisons().isEmpty() || !indicator.classComparisons().isEmpty();
    if (hasGaps || indicator.against().isPresent()) {
      texts.add(words.inWords());
    }

    return texts;
  }

  private List<String> methods() {
    String method = indicator.measure().accept(this);
    return indicator.interval() == IntervalPolicy.SURVEY
        ? List.of(method, SampleWords.simpleSample(tongue))
        : List.of(method);
  }

  private String none() {
    return indicator.weight().isPresent()
        ? tongue.say("no interval; the figures rest on a sample and are uncertain")
        : tongue.say("no interval, as the register is complete");
  }

  private String policy() {
    String shown = tongue.language().decimal(indicator.confidence().toPlainString());
    String reading =
        indicator.interval() == IntervalPolicy.SURVEY
            ? tongue.say(" that show how far the sample can lie from everybody")
            : tongue.say(" that show how much the figures can move by chance");
    return shown + tongue.say(" per cent intervals") + reading;
  }

  private String inWords() {
    return tongue.say(
        "in words a gap is “about” so large when the limit of its interval that is nearer to 0 is at least half of it; otherwise it is “at least” as large as that limit; when the interval holds 0, the two “cannot be told apart”");
  }

  private boolean isOfRows() {
    return indicator.unit().register().person().isPresent();
  }

  private String wilson() {
    if (isOfRows() && indicator.weight().isEmpty()) {
      return tongue.say(
          "Wilson for shares with as many persons as the rows are worth, because several rows about one person say less than rows about one each");
    }

    return indicator.weight().isPresent()
        ? tongue.say(
            "Wilson for shares with as many persons as the answers are worth by their weights, because unequal weights make a sample less sure")
        : tongue.say(
            "Wilson for shares, because the interval holds for few people and near 0 and 100 per cent as well");
  }

  private String part() {
    String gaps =
        indicator.isUneven()
            ? tongue.say("; gaps and ratios from the intervals of the two shares (Zou and Donner)")
            : tongue.say(
                "; Newcombe for gaps, because it builds on the intervals of the two shares and never goes beyond 100 percentage points; Katz for ratios");
    return wilson() + gaps;
  }

  private String quotient() {
    return tongue.say(
        "Student's t, linearised for quotients and weights, because the spread is known from the people themselves only; Welch for gaps, because two groups can have a spread of their own each");
  }

  @Override
  public String share(Measure.Share share) {
    return part();
  }

  @Override
  public String count(Measure.Count count) {
    if (isOfRows()) {
      return tongue.say(
          "exact or Byar for as many as would be as sure if they came one by one, because a person can have several rows (Fay and Feuer)");
    }

    return tongue.say(
        "the exact Poisson interval for counts below 10 and Byar's approximation from 10 on, because a count is no part of anything and can vary upwards without bound");
  }

  @Override
  public String sum(Measure.Sum sum) {
    return tongue.say("none for sums");
  }

  @Override
  public String mean(Measure.Mean mean) {
    return quotient();
  }

  @Override
  public String rate(Measure.Rate rate) {
    return rate.event().type() == ValueType.TRUTH && !isOfRows()
        ? tongue.say("exact below 10 events, Byar above")
        : tongue.say(
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
    return wilson()
        + tongue.say(
            "; a gap between two groups takes in that the share of the one falls when that of the other rises");
  }

  @Override
  public String weakestMean(Measure.WeakestMean mean) {
    return tongue.say("Student's t from the influence of each value; too narrow below 100 persons");
  }

  @Override
  public String quantile(Measure.Quantile quantile) {
    return tongue.say(
        "two of the values themselves, chosen by their number in the order, because that asks nothing of the distribution");
  }
}
