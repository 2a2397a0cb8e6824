package dk.integrationsbarometer.exports.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many rows of an indicator and a period only one of two runs has.
 *
 * @param rows by table
 * @param extent whether the other run has any row of them in one of these tables
 */
record PeriodRows(
    String indicator,
    String period,
    SortedMap<String, Integer> rows,
    Extent extent,
    Set<Cause> causes) {
  /** How much of a period it is. */
  enum Extent {
    WHOLE_PERIOD,
    PART
  }

  private record Place(String indicator, String period) {}

  /**
   * Groups rows that only one run has.
   *
   * @param others the keys of the other run
   */
  static List<PeriodRows> of(
      Collection<RowKey> only, Collection<RowKey> others, Circumstances circumstances) {
    Set<Place> there = others.stream().map(PeriodRows::place).collect(Collectors.toSet());
    Map<Place, List<RowKey>> groups =
        only.stream()
            .filter(key -> !key.indicator().isEmpty() && !key.period().isEmpty())
            .collect(
                Collectors.groupingBy(PeriodRows::place, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            group ->
                new PeriodRows(
                    group.getKey().indicator(),
                    group.getKey().period(),
                    counts(group.getValue()),
                    there.contains(group.getKey()) ? Extent.PART : Extent.WHOLE_PERIOD,
                    circumstances.of(group.getValue().get(0))))
        .toList();
  }

  private static Place place(RowKey key) {
    return new Place(key.indicator(), key.period());
  }

  private static SortedMap<String, Integer> counts(List<RowKey> keys) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    keys.forEach(key -> counts.merge(key.table(), 1, Integer::sum));
    return counts;
  }
}
