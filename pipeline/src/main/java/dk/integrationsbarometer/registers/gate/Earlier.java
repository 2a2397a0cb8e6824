package dk.integrationsbarometer.registers.gate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What was usual in the deliveries before: medians, which one odd delivery does not move. */
record Earlier(List<Profile> profiles) {
  Earlier {
    profiles = List.copyOf(profiles);
  }

  double rows() {
    return median(profile -> (double) profile.rows());
  }

  double empty(String column) {
    return median(profile -> profile.empty(column));
  }

  double share(String column, String code) {
    return median(profile -> profile.share(column, code));
  }

  /** The largest share that a code had. */
  double most(String column, String code) {
    return profiles.stream().mapToDouble(each -> each.share(column, code)).max().orElse(0);
  }

  /** All codes of a column, also that of no value. */
  SortedSet<String> codes(String column) {
    SortedSet<String> codes = new TreeSet<>();
    profiles.forEach(
        profile -> {
          if (profile.values().containsKey(column)) {
            codes.addAll(profile.values().get(column).keySet());
          }
        });
    return codes;
  }

  SortedSet<String> columns() {
    SortedSet<String> columns = new TreeSet<>();
    profiles.forEach(profile -> columns.addAll(profile.values().keySet()));
    return columns;
  }

  private double median(ToDoubleFunction<Profile> measure) {
    double[] sorted = profiles.stream().mapToDouble(measure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
