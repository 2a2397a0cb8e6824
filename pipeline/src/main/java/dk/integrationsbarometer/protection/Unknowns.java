package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * Kinds and bounds of unknown whole numbers, in the order in which they were added; their values
 * are elsewhere.
 */
public final class Unknowns {
  /** What everyone knows of an unknown number. */
  public enum Kind {
    /** A number of people: 0 or more. */
    COUNT,
    /** How many of the people of some counts have a property: from 0 to their sum. */
    PART,
    /**
     * A sum of amounts: any value, but 0 where its counts are 0. Only whether it follows by linear
     * algebra is of interest.
     */
    AMOUNT
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final List<int[]> wholes = new ArrayList<>();

  /** Adds a number of people. */
  public int addCount() {
    return add(Kind.COUNT, size());
  }

  /** Adds a number of people among those of some counts. */
  public int addPart(int... counts) {
    return add(Kind.PART, checked(counts));
  }

  /** Adds a sum of amounts over the people of some counts. */
  public int addAmount(int... counts) {
    return add(Kind.AMOUNT, checked(counts));
  }

  private int[] checked(int... counts) {
    for (int count : counts) {
      if (kinds.get(count) != Kind.COUNT) {
        throw new IllegalArgumentException("unknown " + count + " is no count");
      }
    }
    return counts.clone();
  }

  private int add(Kind kind, int... counts) {
    kinds.add(kind);
    wholes.add(counts);
    return kinds.size() - 1;
  }

  public int size() {
    return kinds.size();
  }

  public Kind kind(int unknown) {
    return kinds.get(unknown);
  }

  /** The counts that a part or an amount belongs to; a count itself. */
  public int[] wholes(int unknown) {
    return wholes.get(unknown).clone();
  }

  /** The people among whom a part or an amount is, where the counts have the given values. */
  public long whole(int unknown, long[] values) {
    long sum = 0;
    for (int count : wholes.get(unknown)) {
      sum = Math.addExact(sum, values[count]);
    }
    return sum;
  }

  public boolean isAmount(int unknown) {
    return kinds.get(unknown) == Kind.AMOUNT;
  }

  /** Whether the values respect every bound. */
  public boolean allow(long[] values) {
    for (int i = 0; i < size(); i++) {
      boolean possible =
          switch (kind(i)) {
            case COUNT -> values[i] >= 0;
            case PART -> values[i] >= 0 && values[i] <= whole(i, values);
            case AMOUNT -> values[i] == 0 || whole(i, values) != 0;
          };
      if (!possible) {
        return false;
      }
    }
    return true;
  }
}
