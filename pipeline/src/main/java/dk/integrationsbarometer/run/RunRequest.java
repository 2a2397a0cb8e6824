package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.run.gate.Acceptance;
import java.nio.file.Path;
import java.util.Optional;
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
 * @param acceptance deliveries that are accepted although they are unlike those before them
 * @param preliminary deliveries that are to be corrected later, as {@code REGISTER=DATE}
 */
public record RunRequest(
    String extracts,
    Path definitions,
    String out,
    String work,
    Set<String> indicators,
    Set<Period> periods,
    Set<String> areas,
    Acceptance acceptance,
    Set<String> preliminary) {
  private static final String DRAFTS = "drafts";

  public RunRequest {
    indicators = Set.copyOf(indicators);
    periods = Set.copyOf(periods);
    areas = Set.copyOf(areas);
    preliminary = Set.copyOf(preliminary);
  }

  /** A request that accepts nothing and takes all deliveries for final. */
  public RunRequest(
      String extracts,
      Path definitions,
      String out,
      String work,
      Set<String> indicators,
      Set<Period> periods,
      Set<String> areas) {
    this(extracts, definitions, out, work, indicators, periods, areas, Acceptance.NONE, Set.of());
  }

  /**
   * Whether only a part of the catalogue is asked for. What is hidden depends on all that is
   * published together, so a part is looked at and not published.
   */
  public boolean isDraft() {
    return !indicators.isEmpty() || !periods.isEmpty() || !areas.isEmpty();
  }

  /** The folder that the results are written to: drafts lie apart. */
  public String results() {
    return isDraft() ? trimmed(out) + "/" + DRAFTS : out;
  }

  /** Where the releases lie beside a folder of drafts; empty of any other folder. */
  static Optional<String> releasesBeside(String folder) {
    String name = trimmed(folder);
    if (name.equals(DRAFTS)) {
      return Optional.of(".");
    }

    return name.endsWith("/" + DRAFTS)
        ? Optional.of(name.substring(0, name.length() - DRAFTS.length() - 1))
        : Optional.empty();
  }

  private static String trimmed(String folder) {
    return folder.replaceFirst("/+$", "");
  }
}
