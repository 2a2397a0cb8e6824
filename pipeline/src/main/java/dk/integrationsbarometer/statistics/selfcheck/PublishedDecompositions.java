package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.standardisation.Decomposition;
import dk.integrationsbarometer.statistics.standardisation.FactorParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Published decompositions, computed anew. */
final class PublishedDecompositions {
  static final String DAS_GUPTA = "Das Gupta 1993, US Census P23-186";

  private final Recomputed examples;

  PublishedDecompositions(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    decompositions();
    crossClassified();
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
    examples.number(
        "Kitagawa, composition",
        "headship 1970-1985",
        DAS_GUPTA + ", 5.1",
        1.2269,
        Optional.of(parts.composition()),
        5e-5);
    examples.number(
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
            PublishedNumbers.TAIWAN_1960,
            PublishedNumbers.TAIWAN_1970,
            PublishedDecompositions::sumOfProducts));
    parts(
        "ratio of four vectors",
        new double[] {-0.00620498, 0.04866154, 0.02705922, 0.02470928},
        5e-9,
        Decomposition.dasGupta(
            PublishedNumbers.BIRTHS_1963,
            PublishedNumbers.BIRTHS_1983,
            PublishedDecompositions::shareOutside));
  }

  private static double sumOfProducts(double[][] factors) {
    return IntStream.range(0, factors[0].length)
        .mapToDouble(i -> factors[0][i] * factors[1][i] * factors[2][i])
        .sum();
  }

  static double shareOutside(double[][] factors) {
    double outside = sumOfProducts(factors);
    double inside =
        IntStream.range(0, factors[0].length)
            .mapToDouble(i -> factors[0][i] * (1 - factors[1][i]) * factors[3][i])
            .sum();
    return outside / (outside + inside);
  }

  private void parts(String input, double[] expected, double tolerance, double[] computed) {
    for (int i = 0; i < expected.length; i++) {
      examples.number(
          "Das Gupta, part " + (i + 1),
          input,
          DAS_GUPTA,
          expected[i],
          Optional.of(computed[i]),
          tolerance);
    }
  }

  private void crossClassified() {
    double people1970 = sum(PublishedNumbers.PEOPLE_1970);
    double people1985 = sum(PublishedNumbers.PEOPLE_1985);
    List<FactorParts.Stratum> composition = new ArrayList<>();
    List<Decomposition.Stratum> strata = new ArrayList<>();
    for (int race = 0; race < PublishedNumbers.PEOPLE_1970.length; race++) {
      for (int age = 0; age < PublishedNumbers.PEOPLE_1970[race].length; age++) {
        double share1 = PublishedNumbers.PEOPLE_1970[race][age] / people1970;
        double share2 = PublishedNumbers.PEOPLE_1985[race][age] / people1985;
        double rate1 = PublishedNumbers.DEATHS_1970[race][age];
        double rate2 = PublishedNumbers.DEATHS_1985[race][age];
        composition.add(
            new FactorParts.Stratum(
                List.of("race " + race, "age " + age), share1, share2, (rate1 + rate2) / 2));
        strata.add(new Decomposition.Stratum(share1, rate1, share2, rate2));
      }
    }

    double[] parts = FactorParts.of(composition);
    part("race", 0.0197749, parts[0]);
    part("age", 1.5217347, parts[1]);
    part("rate", -2.2277254, Decomposition.kitagawa(strata).rate());
  }

  private static double sum(double[][] people) {
    return Arrays.stream(people).flatMapToDouble(Arrays::stream).sum();
  }

  private void part(String name, double expected, double computed) {
    examples.number(
        "Das Gupta by two variables, " + name,
        "death rates 1970-1985",
        DAS_GUPTA + ", 5.3",
        expected,
        Optional.of(computed),
        5e-8);
  }
}
