package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.kept.KeptCells;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.PublicationAudit;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.run.audits.AuditReport;
import dk.integrationsbarometer.run.audits.LeftOut;
import dk.integrationsbarometer.run.audits.ReadRuns;
import dk.integrationsbarometer.run.earlier.ReleaseBeside;
import dk.integrationsbarometer.run.gate.HeldBack;
import dk.integrationsbarometer.run.kept.KeptSearches;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Reads published runs back and looks whether a hidden figure can be worked out from all of them
 * together. What the figures are made of is counted anew from extracts and definitions.
 */
public final class AuditJob {
  private final RunRequest request;
  private final Optional<String> runId;
  private final Set<String> olderIds;
  private final Supplier<SparkSession> sessions;
  private final Clock clock;
  private final Stopwatch stopwatch;

  /**
   * A job.
   *
   * @param request where everything lies; only the folders count
   * @param runId the run that is audited; the latest when none is named
   * @param olderIds runs that readers have beside it; with neither, all runs are audited together
   * @param sessions gives Spark's session; asked only after the runs and the files have been found
   */
  public AuditJob(
      RunRequest request,
      Optional<String> runId,
      Set<String> olderIds,
      Supplier<SparkSession> sessions,
      Clock clock,
      Progress progress) {
    this.request = request;
    this.runId = runId;
    this.olderIds = olderIds;
    this.sessions = sessions;
    this.clock = clock;
    this.stopwatch = new Stopwatch(progress);
  }

  /**
   * Audits; nothing is published or withdrawn.
   *
   * @throws BarometerException when the run is not there, or is not of these extracts and
   *     definitions
   */
  @SuppressWarnings("try") // the locks are only held
  public AuditReport run() {
    stopwatch.begin("definitions");
    Definitions definitions =
        LoadedDefinitions.withoutUnfinishedDrafts(request.definitions(), Set.of(), stopwatch::note);
    OutputFolder out = OutputFolder.at(request.out(), Hadoop.configuration());
    PublishedRun run =
        runId.map(id -> PublishedRun.named(out, id)).orElseGet(() -> PublishedRun.latest(out));
    ReadableRuns older = older(out, run.manifest().runId());
    try (Locks locks = Locks.takeWork(request)) {
      var runs = new ReadRuns(definitions.indicators(), counted(definitions, run, older.runs()));
      return audit(runs, run, older);
    }
  }

  /** What readers have beside a draft. */
  private Optional<PublishedRun> release(PublishedRun audited) {
    return Optional.of(request.out())
        .filter(out -> Manifest.isDraft(audited.manifest()))
        .flatMap(RunRequest::releasesBeside)
        .map(folder -> OutputFolder.at(folder, Hadoop.configuration()))
        .flatMap(releases -> ReleaseBeside.in(releases, stopwatch::note));
  }

  /** Those that are named must be there; where none is, whatever can be read is audited. */
  private ReadableRuns older(OutputFolder out, String audited) {
    ReadableRuns runs =
        runId.isEmpty() && olderIds.isEmpty()
            ? ReadableRuns.in(out, PublishedRun::all)
            : new ReadableRuns(
                olderIds.stream().map(id -> PublishedRun.named(out, id)).toList(), List.of());
    return new ReadableRuns(
        runs.runs().stream().filter(each -> !each.manifest().runId().equals(audited)).toList(),
        runs.unreadable());
  }

  private List<CountedIndicator> counted(
      Definitions definitions, PublishedRun run, List<PublishedRun> older) {
    List<Indicator> indicators = indicators(definitions, ids(run), older);
    DeliveredExtracts.Checked checked =
        DeliveredExtracts.brought(request, indicators, Set.of(), sessions, clock, stopwatch);
    stopwatch.begin("population and cells");
    return new CellStage(
            definitions,
            checked.sessions(),
            HeldBack.of(run.manifest().settings()).without(checked.registers().values()),
            request.work(),
            KeptCells.Unused.LEFT,
            stopwatch::note)
        .figures(indicators)
        .counted();
  }

  /**
   * Those of the runs that are still defined, drafts among them; of older runs, as far as they are
   * delivered. Beside them, as in a run that publishes a part of the catalogue, all that are of the
   * same people: only they show which empty combinations of classes a reader must take for
   * possible, and without these a hidden 0 has no second value.
   */
  private List<Indicator> indicators(
      Definitions definitions, Set<String> own, List<PublishedRun> older) {
    Predicate<Indicator> isDelivered = DeliveredExtracts.delivered(request.extracts());
    Set<String> ofOlder =
        older.stream().flatMap(each -> ids(each).stream()).collect(Collectors.toSet());
    List<Indicator> ofRuns =
        definitions.indicators().stream()
            .filter(
                each ->
                    own.contains(each.id())
                        || (ofOlder.contains(each.id()) && isDelivered.test(each)))
            .toList();
    return LoadedDefinitions.withThoseOfTheSamePeople(definitions, ofRuns, isDelivered);
  }

  private static Set<String> ids(PublishedRun run) {
    return run.rows(Tables.INDICATORS).stream()
        .map(IndicatorRow::indicator)
        .collect(Collectors.toSet());
  }

  private AuditReport audit(ReadRuns runs, PublishedRun run, ReadableRuns older) {
    stopwatch.begin("audit");
    KeptSearches searches =
        KeptSearches.in(
            request.work(),
            KeptSearches.Of.AUDIT,
            CodeVersion.text(),
            Hadoop.configuration(),
            stopwatch::note);
    requireSame(runs.add(run));
    List<PublishedRun> beside = new ArrayList<>(older.runs());
    List<LeftOut> leftOut = new ArrayList<>();
    older.runs().forEach(each -> leftOut.addAll(runs.add(each)));
    release(run)
        .ifPresent(
            release -> {
              beside.add(release);
              leftOut.addAll(runs.addRelease(release));
            });
    PublicationAudit.Outcome outcome =
        runs.outcome(FigureStage.settings(request.work(), searches, stopwatch::note));
    searches.write();
    stopwatch.end();
    return new AuditReport(
        Stream.concat(Stream.of(run), beside.stream())
            .map(each -> each.manifest().runId())
            .toList(),
        outcome.figures(),
        outcome.hidden(),
        outcome.exposed(),
        leftOut,
        older.unreadable());
  }

  /** What the audited run hides is only known when it was made of what is counted. */
  private void requireSame(List<LeftOut> ofRun) {
    ofRun.stream()
        .reduce(LeftOut::plus)
        .ifPresent(
            all -> {
              throw BarometerException.of(
                  Message.OTHER_NUMBERS,
                  Place.ofFile(request.out()),
                  all.run(),
                  all.figures(),
                  Spelling.list(all.indicators()));
            });
  }

  /**
   * Ends with an error when a hidden figure can be worked out, or when nobody can tell, because
   * readers may have runs that could not be read.
   *
   * @throws BarometerException that names the figures, never a number, or else the runs
   */
  public void requireSafe(AuditReport report) {
    List<String> runs = report.runs();
    String where = (runs.size() == 1 ? "the run " : "the runs ") + String.join(", ", runs);
    FigureStage.refuse(
        report.exposed(), Message.DERIVABLE_FROM_RUNS, Place.ofFile(request.out()), where);
    if (!report.unreadable().isEmpty()) {
      throw BarometerException.of(
          Message.NOT_ALL_AUDITED, Place.ofFile(request.out()), Spelling.list(report.unreadable()));
    }
  }
}
