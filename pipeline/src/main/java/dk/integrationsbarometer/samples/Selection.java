package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.samples.Quotas.OnDate;

/**
 * Chooses exactly the wanted number of workers from people who come one by one: selection sampling (Knuth, The Art of Computer
 * Programming 2, algorithm S), with a lot of each person's own in place of a random number, so that most who work on one date
 * work on the next.
 */
final class Selection {
  private final long[] people;
  private final long[] working;
  private final long[] leftOut;

  Selection(OnDate quotas) {
    this.people = quotas.people().clone();
    this.working = quotas.working().clone();
    this.leftOut = quotas.leftOut().clone();
  }

  /** Whether the next person of the stratum is one of those left out of it. */
  boolean leavesOut(Stratum stratum) {
    boolean out = leftOut[stratum.index()] > 0;
    if (out) {
      leftOut[stratum.index()]--;
    }

    return out;
  }

  /**
   * Whether the next person of the stratum works.
   *
   * @param lot at least 0, less than 1
   * @param relative how much likelier the person is to work than others, 1 for the average
   */
  boolean takes(Stratum stratum, double lot, double relative) {
    int index = stratum.index();
    long open = working[index];
    boolean taken = open == people[index] || (open > 0 && lot * people[index] < open * relative);
    people[index]--;
    working[index] -= taken ? 1 : 0;
    return taken;
  }
}
