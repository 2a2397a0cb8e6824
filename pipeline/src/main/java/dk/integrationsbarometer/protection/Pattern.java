package dk.integrationsbarometer.protection;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What may be published.
 *
 * @param verdicts per key of a candidate
 * @param exposed keys that must not be derivable and are, whatever is hidden: from what is public
 *     already, or from the bounds. The caller has to stop, or to take something back
 * @param solver what solved the linear programmes
 * @param programs how many were solved
 */
public record Pattern(
    SortedMap<String, Verdict> verdicts, SortedSet<String> exposed, String solver, int programs) {
  public boolean isHidden(String key) {
    return verdicts.get(key).isHidden();
  }
}
