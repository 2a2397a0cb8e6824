package dk.integrationsbarometer.compile.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What other programs and texts call a measure, and how it is written here. */
final class MeasureWords {
  private static final Map<String, String> MEANT = new LinkedHashMap<>();

  static {
    MEANT.put("median", "The median is 'measure: quantile' with 'at: 50'.");
    MEANT.put("percentile", "A percentile is 'measure: quantile'; 'at' says which.");
    MEANT.put("average", "The average is 'measure: mean'.");
    MEANT.put("proportion", "A proportion is 'measure: share'.");
    MEANT.put("percent", "Per cent of a population is 'measure: share'.");
    MEANT.put("total", "A total is 'measure: sum'.");
    MEANT.put("number", "How many there are is 'measure: count'.");
    MEANT.put("distribution", "A distribution over classes is 'measure: composition'.");
    for (String none : new String[] {"gini", "dissimilarity"}) {
      MEANT.put(none, "It is no measure; clarification E36 says what is used in its place.");
    }
  }

  private MeasureWords() {}

  /** What is written for a word that is no measure; nothing when it is not known what is meant. */
  static Optional<String> meant(String word) {
    return Optional.ofNullable(MEANT.get(word));
  }
}
