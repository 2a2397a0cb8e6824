package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.QualityRow;
import java.util.List;

/**
 * What a run has done.
 *
 * @param homeArea the municipality whose figures are printed
 * @param shown the indicators that are printed
 * @param tally how many figures are published, suppressed, missing and undefined
 * @param notes of deliveries that are rather unlike those before them
 * @param quality what the checks have counted, before anything is hidden
 */
public record RunReport(
    String homeArea,
    List<String> shown,
    Manifest manifest,
    Releasable.Tally tally,
    List<String> notes,
    List<QualityRow> quality) {
  public RunReport {
    shown = List.copyOf(shown);
    notes = List.copyOf(notes);
    quality = List.copyOf(quality);
  }
}
