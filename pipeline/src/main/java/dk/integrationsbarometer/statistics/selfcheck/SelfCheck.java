package dk.integrationsbarometer.statistics.selfcheck;

import java.util.List;

/** Computes published examples anew: what a statistician shows to whoever doubts a method. */
public final class SelfCheck {
  private SelfCheck() {}

  /** All examples, in the order of the methods. */
  public static List<PublishedExample> examples() {
    var examples = new Recomputed();
    new PublishedIntervals(examples).compute();
    new PublishedDifferences(examples).compute();
    new PublishedSurveys(examples).compute();
    new PublishedStandardisation(examples).compute();
    new PublishedDecompositions(examples).compute();
    new PublishedRegressions(examples).compute();
    new PublishedInequality(examples).compute();
    new PublishedTrends(examples).compute();
    return examples.all();
  }
}
