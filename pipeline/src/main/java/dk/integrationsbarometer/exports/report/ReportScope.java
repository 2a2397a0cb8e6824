package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.Set;
import java.util.TreeSet;

/**
 * The indicators that a report is about: those of its chapters, those that its texts name, and
 * those that a gap of them is measured against.
 */
record ReportScope(Set<String> indicators) {
  /**
   * That of a plan.
   *
   * @param parts from which its texts have been made
   */
  static ReportScope of(ReportPlan plan, AuthoredParts parts, ReportData data) {
    Set<String> named = new TreeSet<>(plan.indicators(parts));
    named.addAll(parts.asked());
    Set<String> all = new TreeSet<>(named);
    data.rows(Tables.GAPS).stream()
        .filter(row -> named.contains(row.indicator()))
        .map(GapRow::reference)
        .filter(parts.indicators()::contains)
        .forEach(all::add);
    return new ReportScope(all);
  }

  /** The data of a report that is about these alone. */
  ReportData in(ReportData all) {
    return all.about(indicators);
  }

  /** What its cover says of it. */
  String sentence(ReportData data, int published) {
    return Counted.say(
        data.say(
            "The report is about %d of %d published [indicator|indicators]: its goals, gaps, changes, districts and definitions are of these alone."),
        indicators.size(),
        published);
  }
}
