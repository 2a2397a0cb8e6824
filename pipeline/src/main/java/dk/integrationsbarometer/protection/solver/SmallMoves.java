package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Moves from a table that keep a number of sums, by linear algebra alone: one unknown goes up or
 * down by 1, and those with the most room make up for it. In a large table this is nearly always
 * possible and saves the linear programme.
 *
 * <p>With a + b + c + d, a + b and a + c fixed, and d the roomiest: when b goes up by 1, a and d go
 * down by 1 and c goes up by 1.
 */
public final class SmallMoves {
  private static final int ATTEMPTS = 40;

  /** Fractions look like huge numbers here. */
  private static final long LARGEST = 1_000_000;

  private final Unknowns unknowns;
  private final long[] base;

  /** The unknowns by falling room, and the place of each. */
  private final int[] byRoom;

  private final int[] places;
  private final List<SparseVector> rows = new ArrayList<>();
  private final long[] work;
  private final Map<Integer, Optional<long[]>> tables = new HashMap<>();

  /** From a table that is within the bounds. */
  public SmallMoves(Unknowns unknowns, long[] base, List<Sum> fixed) {
    this.unknowns = unknowns;
    this.base = base.clone();
    this.work = new long[base.length];
    long[] room = room();
    this.byRoom =
        IntStream.range(0, base.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingLong(i -> -room[i]).thenComparingInt(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    this.places = new int[base.length];
    for (int place = 0; place < byRoom.length; place++) {
      places[byRoom[place]] = place;
    }
    for (Sum sum : fixed) {
      SparseVector row = SparseVector.direction(reduced(sum));
      Arrays.fill(work, 0);
      if (!row.isZero()) {
        rows.add(row);
      }
    }
  }

  /** How far each unknown can go both ways, as long as the others stay. */
  private long[] room() {
    long[] room = base.clone();
    for (int i = 0; i < base.length; i++) {
      if (unknowns.kind(i) == Unknowns.Kind.PART) {
        long others = unknowns.whole(i, base) - base[i];
        room[i] = Math.min(base[i], others);
        for (int count : unknowns.wholes(i)) {
          room[count] = Math.min(room[count], others);
        }
      }
    }
    return room;
  }

  private long[] reduced(Sum sum) {
    for (int i = 0; i < sum.size(); i++) {
      work[places[sum.unknown(i)]] = Modular.of(sum.coefficient(i));
    }
    for (SparseVector row : rows) {
      long factor = work[row.pivot()];
      if (factor != 0) {
        row.addTo(work, Modular.negate(factor));
      }
    }
    return work;
  }

  /** The first table that differs in a sum and serves; the caller verifies it. */
  public Optional<long[]> table(Sum sum, Predicate<long[]> serves) {
    long[] reduced = reduced(sum).clone();
    Arrays.fill(work, 0);
    int attempts = 0;
    for (int place = 0; place < reduced.length && attempts < ATTEMPTS; place++) {
      if (reduced[place] != 0) {
        attempts++;
        Optional<long[]> table = tables.computeIfAbsent(place, this::move).filter(serves);
        if (table.isPresent()) {
          return table;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<long[]> move(int place) {
    long[] step = new long[base.length];
    step[place] = 1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      step[rows.get(i).pivot()] = Modular.negate(rows.get(i).timesBehindPivot(step));
    }
    return moved(step, 1).or(() -> moved(step, -1));
  }

  private Optional<long[]> moved(long[] step, int sign) {
    long[] table = base.clone();
    for (int place = 0; place < step.length; place++) {
      long distance = sign * Modular.nearest(step[place]);
      if (Math.abs(distance) > LARGEST) {
        return Optional.empty();
      }
      table[byRoom[place]] += distance;
    }
    return Optional.of(table).filter(unknowns::allow);
  }
}
