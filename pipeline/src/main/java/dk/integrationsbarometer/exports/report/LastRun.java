package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.comparison.RunComparison;
import java.util.List;
import java.util.Optional;

/**
 * What a report knows of the last one.
 *
 * @param runs the run of the last report beside that of this one; empty when there is none
 * @param passedOver the names of newer runs that it would have been looked for in, but that cannot
 *     be read
 */
record LastRun(Optional<RunComparison> runs, List<String> passedOver) {
  static final LastRun NONE = new LastRun(Optional.empty(), List.of());

  LastRun {
    passedOver = List.copyOf(passedOver);
  }
}
