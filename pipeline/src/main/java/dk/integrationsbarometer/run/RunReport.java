package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Manifest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run has done.
 *
 * @param homeArea the municipality whose figures are printed
 * @param shown the indicators that are printed
 * @param tally how many figures are published, suppressed, missing and undefined
 * @param notes of deliveries that are not there, or rather unlike those before them
 * @param missing indicators whose newest period the run before published and this one could not,
 *     with that period
 */
public record RunReport(
    String homeArea,
    List<String> shown,
    Manifest manifest,
    Releasable.Tally tally,
    List<Problem> notes,
    Map<String, String> missing) {
  public RunReport {
    shown = List.copyOf(shown);
    notes = List.copyOf(notes);
    missing = Collections.unmodifiableMap(new TreeMap<>(missing));
  }
}
