package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A number of a block: all candidates with the same sum, under one verdict. */
final class Entry {
  /** From what is wanted most to what is wanted least. */
  static final Comparator<Entry> ORDER =
      Comparator.<Entry>comparingInt(entry -> entry.rank)
          .thenComparing(Comparator.<Entry>comparingLong(entry -> entry.frequency).reversed())
          .thenComparing(Comparator.<Entry>comparingLong(entry -> entry.shared).reversed())
          .thenComparing(Entry::key);

  final List<String> keys = new ArrayList<>();
  final List<Entry> leaders = new ArrayList<>();
  final List<Entry> followers = new ArrayList<>();
  Sum sum;
  Role role = Role.SHADOW;

  /** Whether a candidate is secret; it may be public all the same. */
  boolean secret;

  int rank = Integer.MAX_VALUE;
  long frequency;

  /**
   * Of two that are as large, the one whose unknowns are in more and larger numbers comes first.
   */
  long shared;

  Entry(Sum sum) {
    this.sum = sum;
  }

  void add(Candidate candidate) {
    keys.add(candidate.key());
    role = role.compareTo(candidate.role()) < 0 ? candidate.role() : role;
    secret |= candidate.role() == Role.SECRET;
    rank = Math.min(rank, candidate.rank());
    frequency = Math.max(frequency, candidate.frequency());
  }

  /** The first of its keys, which stands for it in the order. */
  String key() {
    return keys.stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
