package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.standardisation.Decomposition;
import dk.integrationsbarometer.statistics.standardisation.FactorParts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Decompositions. */
final class DecompositionMethods {
  private static final double PER_CENT = 100;
  private static final String RATIO = "ratio of four vectors";

  private DecompositionMethods() {}

  static void addTo(Methods methods) {
    methods.number(
        "Kitagawa, composition",
        given -> Optional.of(kitagawa(given.columns(), PER_CENT, PER_CENT).composition()));
    methods.number(
        "Kitagawa, rate",
        given -> Optional.of(kitagawa(given.columns(), PER_CENT, PER_CENT).rate()));
    for (int part = 0; part < 4; part++) {
      int factor = part;
      methods.number(
          "Das Gupta, part " + (part + 1), given -> Optional.of(dasGupta(given)[factor]));
    }

    crossClassified(methods);
  }

  /** From the columns of sizes and rates of the first and of the second population. */
  private static Decomposition.Parts kitagawa(double[][] columns, double all1, double all2) {
    return Decomposition.kitagawa(
        IntStream.range(0, columns[0].length)
            .mapToObj(
                i ->
                    new Decomposition.Stratum(
                        columns[0][i] / all1, columns[1][i],
                        columns[2][i] / all2, columns[3][i]))
            .toList());
  }

  /** The factors of the first population stand before those of the second. */
  private static double[] dasGupta(Given given) {
    double[][] factors = given.columns();
    int half = factors.length / 2;
    ToDoubleFunction<double[][]> rate =
        given.row().get("input").equals(RATIO)
            ? DecompositionMethods::shareOutside
            : DecompositionMethods::sumOfProducts;
    return Decomposition.dasGupta(
        Arrays.copyOf(factors, half), Arrays.copyOfRange(factors, half, factors.length), rate);
  }

  private static double sumOfProducts(double[][] factors) {
    return IntStream.range(0, factors[0].length)
        .mapToDouble(
            i -> Arrays.stream(factors).mapToDouble(factor -> factor[i]).reduce(1, (a, b) -> a * b))
        .sum();
  }

  private static double shareOutside(double[][] factors) {
    double outside = sumOfProducts(Arrays.copyOf(factors, 3));
    double inside =
        IntStream.range(0, factors[0].length)
            .mapToDouble(i -> factors[0][i] * (1 - factors[1][i]) * factors[3][i])
            .sum();
    return outside / (outside + inside);
  }

  private static void crossClassified(Methods methods) {
    methods.number(
        "Das Gupta by two variables, race", given -> Optional.of(parts(given.columns())[0]));
    methods.number(
        "Das Gupta by two variables, age", given -> Optional.of(parts(given.columns())[1]));
    methods.number(
        "Das Gupta by two variables, rate",
        given -> {
          double[][] columns = given.columns();
          double[][] populations = Arrays.copyOfRange(columns, 2, columns.length);
          return Optional.of(kitagawa(populations, sum(columns[2]), sum(columns[4])).rate());
        });
  }

  /** From the columns of two factors, then people and rates of each population. */
  private static double[] parts(double[][] columns) {
    double people1 = sum(columns[2]);
    double people2 = sum(columns[4]);
    return FactorParts.of(
        IntStream.range(0, columns[0].length)
            .mapToObj(
                i ->
                    new FactorParts.Stratum(
                        List.of("race " + columns[0][i], "age " + columns[1][i]),
                        columns[2][i] / people1,
                        columns[4][i] / people2,
                        (columns[3][i] + columns[5][i]) / 2))
            .toList());
  }

  private static double sum(double[] people) {
    return Arrays.stream(people).sum();
  }
}
