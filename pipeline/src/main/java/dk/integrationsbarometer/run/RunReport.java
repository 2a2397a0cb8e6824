package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.QualityRow;
import java.util.List;

/**
 * What a run has done.
 *
 * @param homeArea the municipality whose figures are printed
 * @param tally how many figures are published, suppressed, missing and undefined
 */
public record RunReport(
    String homeArea, Manifest manifest, Releasable.Tally tally, List<QualityRow> quality) {
  public RunReport {
    quality = List.copyOf(quality);
  }
}
