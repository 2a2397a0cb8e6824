package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.time.Period;
import java.nio.file.Path;
import java.util.Set;

/**
 * What a run is asked to do.
 *
 * @param extracts a folder on any file system that Hadoop knows
 * @param out likewise
 * @param work likewise; protected, kept between runs
 * @param indicators names; empty for all
 * @param periods empty for all that the extracts hold
 * @param areas municipality codes; empty for all that the extracts hold
 */
public record RunRequest(
    String extracts,
    Path definitions,
    String out,
    String work,
    Set<String> indicators,
    Set<Period> periods,
    Set<String> areas) {
  public RunRequest {
    indicators = Set.copyOf(indicators);
    periods = Set.copyOf(periods);
    areas = Set.copyOf(areas);
  }
}
