package dk.integrationsbarometer.registers.gate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The deliveries before one. It is held against the nearest of them in each respect: quarters of a
 * year differ, and after an accepted change both what was before and what came are usual.
 */
record Earlier(List<Profile> profiles) {
  Earlier {
    profiles = List.copyOf(profiles);
  }

  /** The one that is least far away. */
  Profile nearest(ToDoubleFunction<Profile> distance) {
    return Collections.min(profiles, Comparator.comparingDouble(distance));
  }

  /** The largest share that a code had. */
  double most(String column, String code) {
    return profiles.stream().mapToDouble(each -> each.share(column, code)).max().orElse(0);
  }

  /** All codes of a column, also that of no value. */
  SortedSet<String> codes(String column) {
    SortedSet<String> codes = new TreeSet<>();
    profiles.forEach(profile -> codes.addAll(profile.codes(column)));
    return codes;
  }

  SortedSet<String> columns() {
    SortedSet<String> columns = new TreeSet<>();
    profiles.stream().map(Profile::values).map(SortedMap::keySet).forEach(columns::addAll);
    return columns;
  }
}
