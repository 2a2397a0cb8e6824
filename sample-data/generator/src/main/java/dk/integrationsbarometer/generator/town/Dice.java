package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;

/**
 * Numbers that look random and are always the same for the same origin: the generator SplitMix64
 * (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
 */
public final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long WORK = 1;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  public static Dice of(long seed, long first, long second) {
    return new Dice(mix(mix(mix(seed) + first) + second));
  }

  /**
   * What is drawn once about somebody's work. The first number decides on every date who works: the
   * smaller it is, the sooner.
   */
  public static Dice ofWork(long seed, long person) {
    return of(seed, person, WORK);
  }

  public static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** At least 0, less than 1. */
  public double fraction() {
    state += STEP;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /** At least 0, less than the bound. */
  public int below(int bound) {
    return (int) (fraction() * bound);
  }

  /** Both ends included. */
  public int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Both ends included. */
  public LocalDate between(LocalDate first, LocalDate last) {
    return first.plusDays((long) (fraction() * (last.toEpochDay() - first.toEpochDay() + 1)));
  }

  public boolean happens(double percent) {
    return fraction() * 100 < percent;
  }
}
