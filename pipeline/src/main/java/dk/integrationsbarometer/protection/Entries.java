package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The distinct numbers of a problem, in the order in which they are wanted. */
final class Entries {
  private Entries() {}

  static List<Entry> of(Problem problem) {
    Map<Sum, Entry> bySum = new LinkedHashMap<>();
    Map<String, Entry> byKey = new LinkedHashMap<>();
    for (Candidate candidate : problem.candidates()) {
      Entry entry = bySum.computeIfAbsent(candidate.sum(), Entry::new);
      entry.add(candidate);
      byKey.put(candidate.key(), entry);
    }
    for (Candidate candidate : problem.candidates()) {
      for (String key : candidate.follows()) {
        link(byKey.get(key), byKey.get(candidate.key()));
      }
    }
    List<Entry> entries = new ArrayList<>(bySum.values());
    share(entries, problem.unknowns().size());
    entries.sort(Entry.ORDER);
    return entries;
  }

  private static void link(Entry leader, Entry follower) {
    if (leader != follower && !follower.leaders.contains(leader)) {
      follower.leaders.add(leader);
      leader.followers.add(follower);
    }
  }

  /** The rule for ties of GaussSuppression: per number, the (people + 1) of all it meets. */
  private static void share(List<Entry> entries, int unknowns) {
    long[] weights = new long[unknowns];
    for (Entry entry : entries) {
      for (int i = 0; i < entry.sum.size(); i++) {
        weights[entry.sum.unknown(i)] += entry.sum.coefficient(i) * (entry.frequency + 1);
      }
    }
    for (Entry entry : entries) {
      entry.shared = entry.sum.of(weights);
    }
  }
}
