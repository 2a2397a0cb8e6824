package dk.integrationsbarometer.model.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The measures that a definition can name, and what is true of each whatever it measures.
 *
 * <p>A new measure is a constant here, a record in {@link Measure}, and a method in each visitor.
 */
public enum MeasureKind {
  SHARE(
      Measure.Share.class,
      "share",
      Division.QUOTIENT,
      Spread.PROPORTION,
      Scale.PER_CENT,
      Use.ALL,
      "numerator"),
  COUNT(Measure.Count.class, "count", Division.PER_DATE, Spread.EVENTS, Scale.AS_IS, Use.PLAIN),
  SUM(
      Measure.Sum.class,
      "sum",
      Division.PER_DATE,
      Spread.UNKNOWN,
      Scale.AS_IS,
      Use.WEIGHTED,
      "value"),
  MEAN(Measure.Mean.class, "mean", Division.QUOTIENT, Spread.VALUES, Scale.AS_IS, Use.ALL, "value"),
  RATE(
      Measure.Rate.class,
      "rate",
      Division.QUOTIENT,
      Spread.EVENTS_PER_PERSON,
      Scale.PER_MILLE,
      Use.LINED,
      "event"),
  RATIO(
      Measure.SumRatio.class,
      "ratio",
      Division.QUOTIENT,
      Spread.VALUES,
      Scale.PER_CENT,
      Use.WEIGHTED,
      "numerator",
      "denominator"),
  COMPOSITION(
      Measure.Composition.class,
      "composition",
      Division.QUOTIENT,
      Spread.PROPORTION,
      Scale.PER_CENT,
      Use.WEIGHTED,
      "over"),
  GROUP_SHARE(
      Measure.GroupShare.class,
      "group-share",
      Division.QUOTIENT,
      Spread.PROPORTION,
      Scale.PER_CENT,
      Use.WEIGHTED),
  WEAKEST_MEAN(
      Measure.WeakestMean.class,
      "weakest-mean",
      Division.NONE,
      Spread.ORDER,
      Scale.AS_IS,
      Use.PLAIN,
      "value",
      "fraction"),
  QUANTILE(
      Measure.Quantile.class,
      "quantile",
      Division.NONE,
      Spread.ORDER,
      Scale.AS_IS,
      Use.PLAIN,
      "value",
      "at");

  /** Of what a value is the result. */
  public enum Division {
    /** A numerator divided by a denominator. */
    QUOTIENT,
    /** A numerator divided by the number of status dates. */
    PER_DATE,
    /** No quotient of two sums. */
    NONE
  }

  /** What the uncertainty of a value comes from. */
  public enum Spread {
    /** So many of so many people: binomial. */
    PROPORTION,
    /** A number of events: Poisson. */
    EVENTS,
    /** A number of events over the people to whom they can happen: Poisson. */
    EVENTS_PER_PERSON,
    /** How far people's values lie apart, by linearisation. */
    VALUES,
    /** The order of people's values. */
    ORDER,
    /** No interval is known. */
    UNKNOWN
  }

  /** What a quotient is multiplied by. */
  private enum Scale {
    AS_IS(1),
    PER_CENT(100),
    PER_MILLE(1000);

    private final int factor;

    Scale(int factor) {
      this.factor = factor;
    }
  }

  /** What else can be asked for. */
  private enum Use {
    PLAIN,
    WEIGHTED,
    /** A gradient over ordered classes: a mean over the people of a class has a line. */
    LINED,
    /** Weights and a gradient. */
    ALL
  }

  private final Class<? extends Measure> measure;
  private final String word;
  private final Division division;
  private final Spread spread;
  private final Scale scale;
  private final Use use;
  private final List<String> keys;

  MeasureKind(
      Class<? extends Measure> measure,
      String word,
      Division division,
      Spread spread,
      Scale scale,
      Use use,
      String... keys) {
    this.measure = measure;
    this.word = word;
    this.division = division;
    this.spread = spread;
    this.scale = scale;
    this.use = use;
    this.keys = List.of(keys);
  }

  /** The kind of a measure. */
  static MeasureKind of(Class<? extends Measure> measure) {
    return Arrays.stream(values())
        .filter(kind -> kind.measure == measure)
        .findFirst()
        .orElseThrow();
  }

  public static Optional<MeasureKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** As definitions write it. */
  public String word() {
    return word;
  }

  /** The keys of a definition that go with it. */
  public List<String> keys() {
    return keys;
  }

  public Division division() {
    return division;
  }

  public Spread spread() {
    return spread;
  }

  /** What a quotient of two sums is multiplied by: 100, 1000 or 1. */
  public int scale() {
    return scale.factor;
  }

  /** Whether values are per cent of something, so that their unit need not be stated. */
  public boolean isPerCent() {
    return scale == Scale.PER_CENT;
  }

  /** Whether units can have weights. */
  public boolean isWeightable() {
    return use == Use.WEIGHTED || use == Use.ALL;
  }

  public boolean hasGradient() {
    return use == Use.LINED || use == Use.ALL;
  }

  public boolean hasInterval() {
    return spread != Spread.UNKNOWN;
  }
}
