package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.tables.PeriodRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Periods in words, those that follow each other in a series as one range. */
final class PeriodRanges {
  private PeriodRanges() {}

  /**
   * The periods that are wanted.
   *
   * @param series all periods of an indicator, in their order
   */
  static List<String> of(List<PeriodRow> series, Predicate<PeriodRow> isWanted, PeriodWords words) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    while (from < series.size()) {
      int to = from;
      while (to < series.size() && isWanted.test(series.get(to))) {
        to++;
      }

      if (to > from) {
        ranges.add(words.range(series.get(from).period(), series.get(to - 1).period()));
      }

      from = to + 1;
    }

    return ranges;
  }
}
