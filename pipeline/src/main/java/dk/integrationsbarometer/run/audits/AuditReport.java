package dk.integrationsbarometer.run.audits;

import java.util.List;
import java.util.SortedSet;

/**
 * What an audit of published runs found.
 *
 * @param runs the audited run, and after it the older ones
 * @param figures how many figures were audited, each once however many of the runs tell it
 * @param hidden how many of those are hidden, in any of the runs
 * @param exposed the names of those that can be worked out
 * @param leftOut figures of older runs that were not audited
 * @param unreadable older runs of which nothing was audited
 */
public record AuditReport(
    List<String> runs,
    int figures,
    int hidden,
    SortedSet<String> exposed,
    List<LeftOut> leftOut,
    List<String> unreadable) {
  public AuditReport {
    runs = List.copyOf(runs);
    leftOut = List.copyOf(leftOut);
    unreadable = List.copyOf(unreadable);
  }
}
