package dk.integrationsbarometer.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it costs to hide a published number, beside the cost of 1 of moving an unknown by 1. */
final class Costs {
  private static final double LEAST = 20;
  private static final double PER_RANK = 3;
  private static final int RANKS = 6;

  private final Map<Entry, Double> costs = new HashMap<>();

  /**
   * Three times as much for each rank, and up to twice as much within one, by the order; without
   * end for what is public.
   *
   * @param entries in the order in which they are wanted
   */
  Costs(List<Entry> entries) {
    int lowest =
        entries.stream()
            .filter(entry -> entry.role == Role.OFFERED)
            .mapToInt(entry -> entry.rank)
            .max()
            .orElse(0);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int above = Math.max(0, Math.min(RANKS, lowest - entry.rank));
      double within = 2 - (double) i / entries.size();
      double cost = LEAST * Math.pow(PER_RANK, above) * within;
      costs.put(entry, entry.role == Role.KNOWN ? Double.POSITIVE_INFINITY : cost);
    }
  }

  double of(Entry entry) {
    return costs.get(entry);
  }
}
