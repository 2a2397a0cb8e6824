package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * Kinds and bounds of unknown whole numbers, in the order in which they were added; their values
 * are elsewhere.
 */
public final class Unknowns {
  private static final int NONE = -1;

  /** What everyone knows of an unknown number. */
  public enum Kind {
    /** A number of people: 0 or more. */
    COUNT,
    /** How many of a count have a property: from 0 to that count. */
    PART,
    /**
     * A sum of amounts: any value, but 0 where its count is 0. Only whether it follows by linear
     * algebra is of interest.
     */
    AMOUNT
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final List<Integer> wholes = new ArrayList<>();

  /** Adds a number of people. */
  public int addCount() {
    return add(Kind.COUNT, NONE);
  }

  /** Adds a number of people among those of a count. */
  public int addPart(int whole) {
    return add(Kind.PART, count(whole));
  }

  /** Adds a sum of amounts over the people of a count. */
  public int addAmount(int whole) {
    return add(Kind.AMOUNT, count(whole));
  }

  private int count(int whole) {
    if (kinds.get(whole) != Kind.COUNT) {
      throw new IllegalArgumentException("unknown " + whole + " is no count");
    }
    return whole;
  }

  private int add(Kind kind, int whole) {
    kinds.add(kind);
    wholes.add(whole);
    return kinds.size() - 1;
  }

  public int size() {
    return kinds.size();
  }

  public Kind kind(int unknown) {
    return kinds.get(unknown);
  }

  /** The count that a part or an amount belongs to, and a count itself. */
  public int whole(int unknown) {
    int whole = wholes.get(unknown);
    return whole == NONE ? unknown : whole;
  }

  public boolean isAmount(int unknown) {
    return kinds.get(unknown) == Kind.AMOUNT;
  }

  /** Whether the values respect every bound. */
  public boolean allow(long[] values) {
    for (int i = 0; i < size(); i++) {
      long whole = values[whole(i)];
      boolean possible =
          switch (kind(i)) {
            case COUNT -> values[i] >= 0;
            case PART -> values[i] >= 0 && values[i] <= whole;
            case AMOUNT -> values[i] == 0 || whole != 0;
          };
      if (!possible) {
        return false;
      }
    }
    return true;
  }
}
