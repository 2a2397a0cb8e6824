package dk.integrationsbarometer.run.audits;

import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.PublicationAudit;
import dk.integrationsbarometer.disclosure.Recount;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.derived.DerivedNumbers;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Published runs that are audited together. Of each, the figures that are counted alike today are
 * taken in; the others would contradict them.
 */
public final class ReadRuns {
  private final Map<String, String> hashes;
  private final Map<String, CountedIndicator> counted = new LinkedHashMap<>();
  private final List<Indicator> indicators;
  private final PublicationAudit audit;
  private final SortedSet<String> derived = new TreeSet<>();

  /**
   * No run yet.
   *
   * @param defined the indicators of today
   * @param counted those of all the runs, as far as they can be counted today
   */
  public ReadRuns(List<Indicator> defined, List<CountedIndicator> counted) {
    this.hashes = defined.stream().collect(Collectors.toMap(Indicator::id, Indicator::hash));
    counted.forEach(each -> this.counted.put(each.figures().indicator().id(), each));
    this.indicators = List.copyOf(defined);
    this.audit = new PublicationAudit(counted);
  }

  /** Takes in what is about to be published. */
  public void add(List<Releasable> releasable) {
    releasable.forEach(audit::add);
    derived.addAll(DerivedNumbers.exposed(indicators, Releasable.together(releasable)));
  }

  /** Takes a run in. What is left out of it is told by reason. */
  public List<LeftOut> add(PublishedRun run) {
    derived.addAll(DerivedNumbers.exposed(indicators, run.all()));
    return add(run, run.rows(Tables.INDICATORS));
  }

  /**
   * Takes in the release that readers have beside a draft: what it tells of the people that the
   * draft is about. Its other tables were audited with it.
   */
  public List<LeftOut> addRelease(PublishedRun release) {
    return add(
        release,
        release.rows(Tables.INDICATORS).stream()
            .filter(row -> counted.containsKey(row.indicator()))
            .toList());
  }

  private List<LeftOut> add(PublishedRun run, List<IndicatorRow> indicatorRows) {
    Map<String, List<FigureRow>> rows =
        run.rows(Tables.FIGURES).stream()
            .collect(
                Collectors.groupingBy(FigureRow::indicator, TreeMap::new, Collectors.toList()));
    Map<LeftOut.Reason, LeftOut> leftOut = new EnumMap<>(LeftOut.Reason.class);
    for (IndicatorRow published : indicatorRows) {
      Recount recount = recount(published, rows.getOrDefault(published.indicator(), List.of()));
      audit.add(recount.same());
      audit.addPublished(recount.unsure());
      if (recount.leftOut() > 0) {
        LeftOut.Reason reason = reason(published);
        leftOut.merge(
            reason,
            new LeftOut(
                run.manifest().runId(),
                reason,
                recount.leftOut(),
                new TreeSet<>(List.of(published.indicator()))),
            LeftOut::plus);
      }
    }

    return List.copyOf(leftOut.values());
  }

  private Recount recount(IndicatorRow published, List<FigureRow> rows) {
    return Optional.ofNullable(counted.get(published.indicator()))
        .map(now -> Recount.of(now, published, rows))
        .orElseGet(() -> Recount.ofNothing(rows));
  }

  private LeftOut.Reason reason(IndicatorRow published) {
    return published.definitionHash().equals(hashes.get(published.indicator()))
        ? LeftOut.Reason.EXTRACTS
        : LeftOut.Reason.DEFINITION;
  }

  /** What the figures give away of each other, and the other tables of a run of its figures. */
  public PublicationAudit.Outcome outcome(SearchSettings settings) {
    return audit.outcome(settings).with(derived);
  }
}
