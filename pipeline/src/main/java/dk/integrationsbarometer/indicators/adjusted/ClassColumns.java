package dk.integrationsbarometer.indicators.adjusted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a regression: 1 for everyone, and for each variable one per class but the first,
 * with 1 for those who are in it. Which class is left out changes no gap and no variable's part.
 *
 * @param classes those that occur, of each variable, in the order of their codes
 */
record ClassColumns(List<List<String>> classes) {
  ClassColumns {
    classes = List.copyOf(classes);
  }

  /** Of the classes that occur in these strata. */
  static ClassColumns of(List<String> names, List<StratumPair> strata) {
    List<List<String>> classes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Set<String> codes = new TreeSet<>();
      for (StratumPair pair : strata) {
        codes.add(pair.codes().get(i));
      }

      classes.add(List.copyOf(codes));
    }

    return new ClassColumns(classes);
  }

  /** Whether all classes of a stratum have a column or are left out. */
  boolean covers(StratumPair pair) {
    for (int i = 0; i < classes.size(); i++) {
      if (!classes.get(i).contains(pair.codes().get(i))) {
        return false;
      }
    }

    return true;
  }

  /** The columns of everybody in a stratum. */
  List<Double> of(StratumPair pair) {
    List<Double> columns = new ArrayList<>(List.of(1.0));
    for (int i = 0; i < classes.size(); i++) {
      String own = pair.codes().get(i);
      classes.get(i).stream()
          .skip(1)
          .map(code -> code.equals(own) ? 1.0 : 0.0)
          .forEach(columns::add);
    }

    return columns;
  }

  /** What a number per column adds up to over the classes of a variable. */
  double sum(int variable, List<Double> byColumn) {
    int first = 1;
    for (int i = 0; i < variable; i++) {
      first += width(i);
    }

    return byColumn.subList(first, first + width(variable)).stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private int width(int variable) {
    return Math.max(0, classes.get(variable).size() - 1);
  }
}
