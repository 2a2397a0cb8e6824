package dk.integrationsbarometer.explanations;

import java.util.List;
import java.util.Locale;

/**
 * One thing to know about an indicator.
 *
 * @param term what is reported, in the reader's language
 * @param texts one, or as many as there are of it
 */
public record ExplainedFact(Subject subject, String term, List<String> texts) {
  /** What an explanation says, in this order. */
  public enum Subject {
    POPULATION,
    LEAVERS,
    AREAS,
    MEASURE,
    WEIGHT,
    GROUPS,
    GAPS,
    ADJUSTMENT,
    REPRESENTATION,
    GRADIENT,
    BENCHMARKS,
    BREAKDOWNS,
    PERIOD,
    SERIES,
    CHANGE,
    GOALS,
    UNCERTAINTY,
    CONFIDENTIALITY,
    SOURCE,
    LIFE,
    RESPONSIBLE,
    LEGAL_BASIS,
    QUALITY;

    /** The key for programs, the same in every language. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ExplainedFact {
    texts = List.copyOf(texts);
  }

  /** All in one line. */
  public String line() {
    return term + ": " + String.join("; ", texts) + ".";
  }
}
