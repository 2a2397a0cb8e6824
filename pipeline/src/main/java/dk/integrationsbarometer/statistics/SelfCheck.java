package dk.integrationsbarometer.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes published examples anew: what a statistician shows to whoever doubts a method. */
public final class SelfCheck {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Confidence WIDE = new Confidence(0.998);
  private static final double ALL_DIGITS = 1e-12;
  private static final String PHE = "PHEindicatormethods 2.1.0";
  private static final String NEWCOMBE = "Newcombe 1998, table II";
  private static final String DAS_GUPTA = "Das Gupta 1993, US Census P23-186";

  private final List<PublishedExample> examples = new ArrayList<>();

  private SelfCheck() {}

  /** All examples, in the order of the methods. */
  public static List<PublishedExample> examples() {
    var check = new SelfCheck();
    check.distributions();
    check.shares();
    check.counts();
    check.means();
    check.differences();
    check.standardisation();
    check.decompositions();
    return List.copyOf(check.examples);
  }

  private void distributions() {
    exact("normal quantile", "0.975", "scipy 1.17.1", 1.959963984540054, USUAL.z());
    exact(
        "t quantile", "0.975, 7 degrees of freedom", "scipy 1.17.1", 2.364624251592785, USUAL.t(7));
    exact(
        "chi-square quantile",
        "0.025, 20 degrees of freedom",
        "scipy 1.17.1",
        9.590777392264867,
        USUAL.lowerChiSquare(20));
    exact(
        "chi-square quantile",
        "0.001, 1 degree of freedom",
        "scipy 1.17.1",
        1.5707971492624921e-6,
        WIDE.lowerChiSquare(1));
  }

  private void shares() {
    limits(
        "Wilson",
        "65 of 100, 95 %",
        PHE,
        0.5525444329688797,
        0.7363575175690247,
        ShareInterval.wilson(65, 100, USUAL));
    limits(
        "Wilson",
        "65 of 100, 99.8 %",
        PHE,
        0.4954946574070431,
        0.7783540614089697,
        ShareInterval.wilson(65, 100, WIDE));
    limits(
        "Wilson",
        "1 of 100, 95 %",
        PHE,
        0.0017674320641406511,
        0.054486196178705294,
        ShareInterval.wilson(1, 100, USUAL));
  }

  private void counts() {
    limits(
        "Byar",
        "65, 95 %",
        PHE,
        50.163187710459454,
        82.84913854593984,
        CountInterval.byar(65, USUAL));
    limits(
        "Byar",
        "1045, 95 %",
        PHE,
        982.5932018073325,
        1110.33121298565,
        CountInterval.byar(1045, USUAL));
    limits(
        "exact Poisson",
        "1, 95 %",
        PHE,
        0.025317807984289897,
        5.571643390938898,
        Optional.of(CountInterval.of(1, USUAL)));
    limits(
        "exact Poisson",
        "1, 99.8 %",
        PHE,
        0.0010005003335835344,
        9.233413476451585,
        Optional.of(CountInterval.of(1, WIDE)));
    limits(
        "rate per 100,000",
        "10 of 200, 95 %",
        PHE,
        2393.7249569837822,
        9195.729302878237,
        Optional.of(CountInterval.of(10, USUAL).times(500)));
  }

  private void means() {
    Optional<Interval> area1 = MeanInterval.of(8, 53.70434500000001, 20.97557525770931, USUAL);
    limits(
        "mean, Student's t", "8 values, 95 %", PHE, 36.168325241336504, 71.24036475866352, area1);
  }

  private void differences() {
    printed(
        "difference of shares",
        "56/70 - 48/80",
        NEWCOMBE,
        4,
        0.0524,
        0.3339,
        ShareInterval.newcombe(56, 70, 48, 80, USUAL));
    printed(
        "difference of shares",
        "9/10 - 3/10",
        NEWCOMBE,
        4,
        0.1705,
        0.8090,
        ShareInterval.newcombe(9, 10, 3, 10, USUAL));
    printed(
        "difference of shares",
        "0/10 - 0/20",
        NEWCOMBE,
        4,
        -0.1611,
        0.2775,
        ShareInterval.newcombe(0, 10, 0, 20, USUAL));
    printed(
        "difference of shares",
        "10/10 - 0/20",
        NEWCOMBE,
        4,
        0.6791,
        1.0000,
        ShareInterval.newcombe(10, 10, 0, 20, USUAL));
    Optional<Interval> ratio = ShareInterval.katz(7, 34, 1, 34, USUAL);
    number(
        "ratio of shares, lower",
        "7/34 : 1/34",
        "Fagerland et al. 2015",
        0.91,
        ratio.map(Interval::low),
        0.005);
    number(
        "ratio of shares, upper",
        "7/34 : 1/34",
        "Fagerland et al. 2015",
        54,
        ratio.map(Interval::high),
        0.5);
  }

  private void standardisation() {
    standardised(
        "testdata_big per 10,000",
        PublishedNumbers.BIG_AREA_EVENTS,
        1043.0247991469423,
        971.770906798568,
        1117.894091547925);
    standardised(
        "testdata_small per 10,000",
        PublishedNumbers.SMALL_AREA_EVENTS,
        110.3212025300104,
        87.7455767536709,
        136.70882227251795);
  }

  private void standardised(String input, double[] events, double rate, double low, double high) {
    List<Standardisation.Stratum> strata =
        IntStream.range(0, events.length)
            .mapToObj(
                i ->
                    new Standardisation.Stratum(
                        events[i],
                        PublishedNumbers.AREA_POPULATION[i],
                        PublishedNumbers.EUROPEAN_STANDARD[i]))
            .toList();
    exact("standardised rate", input, PHE, rate, 10_000 * Standardisation.rate(strata));
    limits(
        "standardised rate, Dobson",
        input,
        PHE,
        low,
        high,
        Standardisation.dobson(strata, USUAL).map(interval -> interval.times(10_000)));
  }

  private void decompositions() {
    List<Decomposition.Stratum> headship =
        IntStream.range(0, PublishedNumbers.HEADSHIP_SIZE_1970.length)
            .mapToObj(
                i ->
                    new Decomposition.Stratum(
                        PublishedNumbers.HEADSHIP_SIZE_1970[i] / 100,
                            PublishedNumbers.HEADSHIP_RATE_1970[i],
                        PublishedNumbers.HEADSHIP_SIZE_1985[i] / 100,
                            PublishedNumbers.HEADSHIP_RATE_1985[i]))
            .toList();
    Decomposition.Parts parts = Decomposition.kitagawa(headship);
    number(
        "Kitagawa, composition",
        "headship 1970-1985",
        DAS_GUPTA + ", 5.1",
        1.2269,
        Optional.of(parts.composition()),
        5e-5);
    number(
        "Kitagawa, rate",
        "headship 1970-1985",
        DAS_GUPTA + ", 5.1",
        1.7403,
        Optional.of(parts.rate()),
        5e-5);
    parts(
        "two factors",
        new double[] {4369.913, 1487.262},
        5e-4,
        Decomposition.dasGupta(
            new double[][] {{10930}, {0.717892}},
            new double[][] {{16591}, {0.825974}},
            factors -> factors[0][0] * factors[1][0]));
    parts(
        "three factors",
        new double[] {10.4340333, 10.5608476, -0.6670084},
        5e-8,
        Decomposition.dasGupta(
            new double[][] {{51.78746}, {0.45919}, {0.52638}},
            new double[][] {{84.90502}, {0.75756}, {0.51065}},
            factors -> factors[0][0] * factors[1][0] * factors[2][0]));
    parts(
        "three vectors",
        new double[] {-7.285632, -2.720633, -1.565181},
        5e-7,
        Decomposition.dasGupta(
            PublishedNumbers.TAIWAN_1960, PublishedNumbers.TAIWAN_1970, SelfCheck::sumOfProducts));
    parts(
        "ratio of four vectors",
        new double[] {-0.00620498, 0.04866154, 0.02705922, 0.02470928},
        5e-9,
        Decomposition.dasGupta(
            PublishedNumbers.BIRTHS_1963, PublishedNumbers.BIRTHS_1983, SelfCheck::shareOutside));
  }

  private static double sumOfProducts(double[][] factors) {
    return IntStream.range(0, factors[0].length)
        .mapToDouble(i -> factors[0][i] * factors[1][i] * factors[2][i])
        .sum();
  }

  private static double shareOutside(double[][] factors) {
    double outside = sumOfProducts(factors);
    double inside =
        IntStream.range(0, factors[0].length)
            .mapToDouble(i -> factors[0][i] * (1 - factors[1][i]) * factors[3][i])
            .sum();
    return outside / (outside + inside);
  }

  private void parts(String input, double[] expected, double tolerance, double[] computed) {
    for (int i = 0; i < expected.length; i++) {
      number(
          "Das Gupta, part " + (i + 1),
          input,
          DAS_GUPTA,
          expected[i],
          Optional.of(computed[i]),
          tolerance);
    }
  }

  private void limits(
      String method,
      String input,
      String source,
      double low,
      double high,
      Optional<Interval> computed) {
    number(
        method + ", lower",
        input,
        source,
        low,
        computed.map(Interval::low),
        Math.abs(low) * ALL_DIGITS);
    number(
        method + ", upper",
        input,
        source,
        high,
        computed.map(Interval::high),
        Math.abs(high) * ALL_DIGITS);
  }

  private void printed(
      String method,
      String input,
      String source,
      int decimals,
      double low,
      double high,
      Optional<Interval> computed) {
    double half = 0.5000001 * Math.pow(10, -decimals);
    number(method + ", lower", input, source, low, computed.map(Interval::low), half);
    number(method + ", upper", input, source, high, computed.map(Interval::high), half);
  }

  private void exact(String method, String input, String source, double expected, double computed) {
    number(method, input, source, expected, Optional.of(computed), Math.abs(expected) * ALL_DIGITS);
  }

  private void number(
      String method,
      String input,
      String source,
      double expected,
      Optional<Double> computed,
      double tolerance) {
    examples.add(new PublishedExample(method, input, source, expected, computed, tolerance));
  }
}
