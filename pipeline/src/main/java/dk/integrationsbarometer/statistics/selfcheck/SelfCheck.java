package dk.integrationsbarometer.statistics.selfcheck;

import java.util.List;
import java.util.Map;

/** Computes published examples anew: what a statistician shows to whoever doubts a method. */
public final class SelfCheck {
  private SelfCheck() {}

  /** All examples, in the order of the methods. */
  public static List<PublishedExample> examples() {
    Methods methods = methods();
    return PublishedTable.read("examples").rows().stream()
        .map(row -> example(row, methods))
        .toList();
  }

  static Methods methods() {
    var methods = new Methods();
    IntervalMethods.addTo(methods);
    DifferenceMethods.addTo(methods);
    SurveyMethods.addTo(methods);
    StandardisationMethods.addTo(methods);
    DecompositionMethods.addTo(methods);
    RegressionMethods.addTo(methods);
    return methods;
  }

  private static PublishedExample example(Map<String, String> row, Methods methods) {
    double published = Double.parseDouble(row.get("published"));
    double tolerance =
        row.get("tolerance").isEmpty()
            ? Math.abs(published) * Double.parseDouble(row.get("relative_tolerance"))
            : Double.parseDouble(row.get("tolerance"));
    return new PublishedExample(
        row.get("method"),
        row.get("input"),
        row.get("source"),
        published,
        methods.all().get(row.get("method")).apply(new Given(row)),
        tolerance);
  }
}
