package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.extracts.Quotas.OnDate;
import dk.integrationsbarometer.generator.extracts.Quotas.Stratum;
import dk.integrationsbarometer.generator.town.Tally;
import java.util.List;

/**
 * Chooses exactly the wanted number of workers from people who come one by one: selection sampling
 * (Knuth, The Art of Computer Programming 2, algorithm S), with a lot of each person's own in place
 * of a random number, so that most who work on one date work on the next.
 */
final class WorkerSelection {
  private final Tally<Stratum> people;
  private final Tally<Stratum> working;
  private final Tally<Stratum> leftOut;

  WorkerSelection(OnDate quotas) {
    this.people = Tally.sum(List.of(quotas.people()));
    this.working = Tally.sum(List.of(quotas.working()));
    this.leftOut = Tally.sum(List.of(quotas.leftOut()));
  }

  /** Whether the next person of the stratum is one of those left out of it. */
  boolean leavesOut(Stratum stratum) {
    boolean out = leftOut.of(stratum) > 0;
    leftOut.add(stratum, out ? -1 : 0);
    return out;
  }

  /**
   * Whether the next person of the stratum works.
   *
   * @param lot at least 0, less than 1
   * @param relative how much likelier the person is to work than others, 1 for the average
   */
  boolean takes(Stratum stratum, double lot, double relative) {
    long open = working.of(stratum);
    long left = people.of(stratum);
    boolean taken = open == left || (open > 0 && lot * left < open * relative);
    people.add(stratum, -1);
    working.add(stratum, taken ? -1 : 0);
    return taken;
  }
}
