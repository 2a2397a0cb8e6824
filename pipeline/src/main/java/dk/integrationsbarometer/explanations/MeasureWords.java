package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.ValueType;

/** What a measure computes, in one sentence. */
final class MeasureWords implements Measure.Visitor<String> {
  private final Language language;
  private final ExpressionWords words;

  MeasureWords(Language language, ExpressionWords words) {
    this.language = language;
    this.words = words;
  }

  String of(Measure measure) {
    return measure.accept(this);
  }

  private String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  @Override
  public String share(Measure.Share share) {
    return say(
            "Andel: procent af populationen, for hvem ",
            "Share: per cent of the population for whom ")
        + words.of(share.numerator())
        + ".";
  }

  @Override
  public String count(Measure.Count count) {
    return say(
        "Antal: populationens størrelse, i gennemsnit over statusdatoerne.",
        "Count: the size of the population, on average over the status dates.");
  }

  @Override
  public String sum(Measure.Sum sum) {
    return say("Sum: summen af ", "Sum: the sum of ")
        + words.of(sum.value())
        + say(
            " i populationen, i gennemsnit over statusdatoerne.",
            " in the population, on average over the status dates.");
  }

  @Override
  public String mean(Measure.Mean mean) {
    return say("Gennemsnit: gennemsnittet af ", "Mean: the mean of ")
        + words.of(mean.value())
        + say(
            " for dem i populationen, for hvem det er kendt.",
            " over those of the population for whom it is known.");
  }

  @Override
  public String rate(Measure.Rate rate) {
    String events = words.of(rate.event());
    return rate.event().type() == ValueType.TRUTH
        ? say(
                "Hyppighed: for hver 1.000 i populationen dem, for hvem ",
                "Rate: for every 1,000 of the population those for whom ")
            + events
            + "."
        : say("Hyppighed: summen af ", "Rate: the sum of ")
            + events
            + say(" for hver 1.000 i populationen.", " for every 1,000 of the population.");
  }

  @Override
  public String ratio(Measure.SumRatio ratio) {
    return say("Forhold: summen af ", "Ratio: the sum of ")
        + words.of(ratio.numerator())
        + say(" i procent af summen af ", " in per cent of the sum of ")
        + words.of(ratio.denominator())
        + say(" i populationen.", " in the population.");
  }

  @Override
  public String composition(Measure.Composition composition) {
    return say(
            "Fordeling: procent af populationen i hver klasse af ",
            "Composition: per cent of the population in each class of ")
        + "["
        + composition.over().label().in(language)
        + "]"
        + say("; klasserne giver tilsammen 100.", "; together the classes are 100.");
  }

  @Override
  public String groupShare(Measure.GroupShare share) {
    return say(
        "Gruppens andel: procent af populationen, der hører til gruppen.",
        "The group's share: per cent of the population that belongs to the group.");
  }

  @Override
  public String weakestMean(Measure.WeakestMean mean) {
    return say("Gennemsnit af de laveste ", "Mean of the lowest ")
        + mean.percent()
        + say(" procent: gennemsnittet af ", " per cent: the mean of ")
        + words.of(mean.value())
        + say(
            " for dem med de laveste værdier. Den, der står på grænsen, tæller med den brøkdel, der mangler.",
            " over those with the lowest values. Whoever stands at the limit counts by the fraction that is missing.");
  }

  @Override
  public String quantile(Measure.Quantile quantile) {
    String name =
        quantile.percent() == 50
            ? say("Median", "Median")
            : say(
                quantile.percent() + "-procentsfraktil", quantile.percent() + " per cent quantile");
    return name
        + say(": den værdi af ", ": the value of ")
        + words.of(quantile.value())
        + say(
            ", som " + quantile.percent() + " procent af populationen ligger under.",
            " below which " + quantile.percent() + " per cent of the population lie.");
  }
}
