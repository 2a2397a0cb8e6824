package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Measure;

/** What a measure computes, as the rest of a sentence that begins with what it measures. */
final class MeasureSentence implements Measure.Visitor<String> {
  private final Bilingual tongue;
  private final ExpressionWords words;

  MeasureSentence(Bilingual tongue, ExpressionWords words) {
    this.tongue = tongue;
    this.words = words;
  }

  String of(Measure measure) {
    return measure.accept(this);
  }

  private String say(String key) {
    return tongue.say(key);
  }

  @Override
  public String share(Measure.Share share) {
    return say("per cent of the population where ") + words.of(share.numerator());
  }

  @Override
  public String count(Measure.Count count) {
    return say("the number in the population");
  }

  @Override
  public String sum(Measure.Sum sum) {
    return say("the sum of ") + words.of(sum.value()) + say(" in the population");
  }

  @Override
  public String mean(Measure.Mean mean) {
    return say("the mean of ")
        + words.of(mean.value())
        + say(" over those of the population for whom it is known");
  }

  @Override
  public String rate(Measure.Rate rate) {
    String events = words.of(rate.event());
    return rate.event().type() == ValueType.TRUTH
        ? say("the number per 1,000 of the population where ") + events
        : say("the sum of ") + events + say(" per 1,000 of the population");
  }

  @Override
  public String ratio(Measure.SumRatio ratio) {
    return say("the sum of ")
        + words.of(ratio.numerator())
        + say(" in per cent of the sum of ")
        + words.of(ratio.denominator())
        + say(" in the population");
  }

  @Override
  public String composition(Measure.Composition composition) {
    return say("per cent of the population in each class of ")
        + tongue.quoted(composition.variable().label())
        + say("; together the classes are 100");
  }

  @Override
  public String groupShare(Measure.GroupShare share) {
    return say("per cent of the population that belongs to the group");
  }

  @Override
  public String weakestMean(Measure.WeakestMean mean) {
    return say("the mean for the lowest ")
        + mean.percent()
        + say(" per cent of ")
        + words.of(mean.value())
        + say("; whoever stands at the limit counts by the fraction that is missing");
  }

  @Override
  public String quantile(Measure.Quantile quantile) {
    String name =
        quantile.percent() == 50
            ? say("the median")
            : say("the %s per cent quantile").formatted(quantile.percent());
    return name
        + say(" of ")
        + words.of(quantile.value())
        + say(", the value below which %s per cent of the population lie")
            .formatted(quantile.percent());
  }
}
