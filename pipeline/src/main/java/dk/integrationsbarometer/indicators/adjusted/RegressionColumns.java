package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.model.indicators.Adjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a regression: 1 for everyone, and those of each variable.
 *
 * @param variables in the order of the definition
 */
record RegressionColumns(List<Covariate> variables) {
  RegressionColumns {
    variables = List.copyOf(variables);
  }

  /** Of what occurs in these strata. */
  static RegressionColumns of(List<String> names, List<StratumPair> strata, Adjustment adjustment) {
    List<Covariate> variables = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Set<String> codes = new TreeSet<>();
      for (StratumPair pair : strata) {
        codes.add(pair.codes().get(i));
      }

      variables.add(
          adjustment
              .middles(names.get(i))
              .<Covariate>map(middles -> Covariate.Line.of(middles, codes))
              .orElseGet(() -> Covariate.Classes.of(codes)));
    }

    return new RegressionColumns(variables);
  }

  /** Whether it is known what all classes of a stratum are worth. */
  boolean covers(StratumPair pair) {
    for (int i = 0; i < variables.size(); i++) {
      if (!variables.get(i).covers(pair.codes().get(i))) {
        return false;
      }
    }

    return true;
  }

  /** The columns of everybody in a stratum. */
  List<Double> of(StratumPair pair) {
    List<Double> columns = new ArrayList<>(List.of(1.0));
    for (int i = 0; i < variables.size(); i++) {
      columns.addAll(variables.get(i).of(pair.codes().get(i)));
    }

    return columns;
  }

  /** What a number per column adds up to over the columns of a variable. */
  double sum(int variable, List<Double> byColumn) {
    int first = 1 + variables.subList(0, variable).stream().mapToInt(Covariate::width).sum();
    return byColumn.subList(first, first + variables.get(variable).width()).stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
