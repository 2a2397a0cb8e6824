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

  private String say(String da, String en) {
    return tongue.say(da, en);
  }

  @Override
  public String share(Measure.Share share) {
    return say("procent af populationen, hvor ", "per cent of the population where ")
        + words.of(share.numerator());
  }

  @Override
  public String count(Measure.Count count) {
    return say("antallet i populationen", "the number in the population");
  }

  @Override
  public String sum(Measure.Sum sum) {
    return say("summen af ", "the sum of ")
        + words.of(sum.value())
        + say(" i populationen", " in the population");
  }

  @Override
  public String mean(Measure.Mean mean) {
    return say("gennemsnittet af ", "the mean of ")
        + words.of(mean.value())
        + say(
            " for dem i populationen, hvor det er kendt",
            " over those of the population for whom it is known");
  }

  @Override
  public String rate(Measure.Rate rate) {
    String events = words.of(rate.event());
    return rate.event().type() == ValueType.TRUTH
        ? say(
                "antallet pr. 1.000 i populationen, hvor ",
                "the number per 1,000 of the population where ")
            + events
        : say("summen af ", "the sum of ")
            + events
            + say(" pr. 1.000 i populationen", " per 1,000 of the population");
  }

  @Override
  public String ratio(Measure.SumRatio ratio) {
    return say("summen af ", "the sum of ")
        + words.of(ratio.numerator())
        + say(" i procent af summen af ", " in per cent of the sum of ")
        + words.of(ratio.denominator())
        + say(" i populationen", " in the population");
  }

  @Override
  public String composition(Measure.Composition composition) {
    return say(
            "procent af populationen i hver klasse af ",
            "per cent of the population in each class of ")
        + tongue.quoted(composition.variable().label())
        + say("; klasserne giver tilsammen 100", "; together the classes are 100");
  }

  @Override
  public String groupShare(Measure.GroupShare share) {
    return say(
        "procent af populationen, der hører til gruppen",
        "per cent of the population that belongs to the group");
  }

  @Override
  public String weakestMean(Measure.WeakestMean mean) {
    return say("gennemsnittet for de laveste ", "the mean for the lowest ")
        + mean.percent()
        + say(" procent af ", " per cent of ")
        + words.of(mean.value())
        + say(
            "; den, der står på grænsen, tæller med den brøkdel, der mangler",
            "; whoever stands at the limit counts by the fraction that is missing");
  }

  @Override
  public String quantile(Measure.Quantile quantile) {
    String name =
        quantile.percent() == 50
            ? say("medianen", "the median")
            : say("%s-procentsfraktilen", "the %s per cent quantile").formatted(quantile.percent());
    return name
        + say(" af ", " of ")
        + words.of(quantile.value())
        + say(
                ", dvs. værdien, som %s procent af populationen ligger under",
                ", the value below which %s per cent of the population lie")
            .formatted(quantile.percent());
  }
}
