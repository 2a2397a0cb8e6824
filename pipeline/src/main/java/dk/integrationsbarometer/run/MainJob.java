package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.kept.KeptCells;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedNumbers;
import dk.integrationsbarometer.disclosure.Suppression;
import dk.integrationsbarometer.disclosure.quality.QualityControl;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.RunIds;
import dk.integrationsbarometer.results.RunPublication;
import dk.integrationsbarometer.run.earlier.PublishedBefore;
import dk.integrationsbarometer.run.earlier.ReleaseBeside;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import dk.integrationsbarometer.run.gate.DeliveryGate;
import dk.integrationsbarometer.run.gate.HeldBack;
import dk.integrationsbarometer.run.gate.Preliminary;
import dk.integrationsbarometer.run.gate.SplitCodes;
import dk.integrationsbarometer.run.gate.Verdicts;
import dk.integrationsbarometer.run.kept.DisclosureReport;
import dk.integrationsbarometer.run.kept.KeptSearches;
import dk.integrationsbarometer.run.kept.LastRun;
import dk.integrationsbarometer.run.kept.ReleaseHistory;
import dk.integrationsbarometer.tables.Tables;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** The main job: extracts in, published tables out. */
public final class MainJob {
  private final RunRequest request;
  private final Supplier<SparkSession> sessions;
  private final Clock clock;
  private final Stopwatch stopwatch;
  private final QualityReport quality = new QualityReport();
  private Releasable.Tally tally = Releasable.Tally.NOTHING;
  private ReleasedNumbers released = ReleasedNumbers.NONE;
  private PublishedBefore before = PublishedBefore.NOTHING;
  private Map<String, String> missing = Map.of();

  /**
   * A job.
   *
   * @param sessions gives Spark's session; asked only after the definitions and the files have been
   *     found in order
   */
  public MainJob(
      RunRequest request, Supplier<SparkSession> sessions, Clock clock, Progress progress) {
    this.request = request;
    this.sessions = sessions;
    this.clock = clock;
    this.stopwatch = new Stopwatch(progress);
  }

  /**
   * Publishes all tables or none.
   *
   * @throws BarometerException when something that a user can mend keeps the run from its end
   */
  @SuppressWarnings("try") // the locks are only held
  public RunReport run() {
    Instant started = clock.instant();
    // Its classes take a second, and definitions need none of them.
    Hadoop.prepare();
    stopwatch.begin("definitions");
    RunDefinitions loaded =
        LoadedDefinitions.forRun(request.definitions(), request.indicators(), stopwatch::note);
    Definitions definitions = loaded.counted();
    List<Indicator> indicators = LoadedDefinitions.choose(definitions, request.indicators());
    LoadedDefinitions.replaced(definitions, request.indicators()).forEach(stopwatch::note);
    stopwatch.begin("examples");
    ExampleAnswers.of(definitions, indicators).end();
    try (Locks locks = Locks.take(request)) {
      OutputFolder out = OutputFolder.at(request.results(), Hadoop.configuration());
      String runId = RunIds.next(started);
      before = PublishedBefore.in(out, stopwatch::note);
      try (RunPublication publication =
          RunPublication.begin(out, runId, definitions.presentation())) {
        return run(
            definitions, indicators, publication, new RunFacts(runId, started, loaded.known()));
      }
    }
  }

  private record RunFacts(String runId, Instant started, Definitions known) {}

  private RunReport run(
      Definitions definitions,
      List<Indicator> indicators,
      RunPublication publication,
      RunFacts facts) {
    List<Indicator> counted = counted(definitions, indicators);
    DeliveredExtracts.Checked checked =
        DeliveredExtracts.brought(request, counted, before.registers(), sessions, clock, stopwatch);
    var preliminary = new Preliminary(request.preliminary(), checked.registers());
    preliminary.check(definitions, indicators);
    Withdrawn.remove(facts.known(), request);
    var gate =
        new DeliveryGate(
            checked.sessions(), request.work(), request.acceptance(), CodeVersion.text());
    Collection<CheckedRegister> delivered = checked.registers().values();
    List<Comparison> seen = gate.compare(definitions.units().values(), delivered);
    Verdicts.end(seen, request.extracts());
    SplitCodes.end(SplitCodes.in(definitions, counted, HeldBack.of(seen).without(delivered)));
    List<Problem> said = Verdicts.heldBack(seen, request.extracts());
    said.forEach(stopwatch::note);
    new AskedFor(request, indicators).checkPeriods(HeldBack.of(seen).without(delivered));
    var unchanged = new Ending(request, definitions, indicators, checked, seen);
    Optional<PublishedRun> repeated = repeated(unchanged);
    if (repeated.isPresent()) {
      return again(unchanged, publication, facts, repeated.get());
    }

    stopwatch.begin("population and cells");
    FigureStage first = figures(definitions, counted, checked, HeldBack.of(seen));
    List<Comparison> comparisons =
        gate.compare(
            definitions.units().values(),
            delivered,
            first.dates().disagreements(definitions.units(), first.cells()));
    Verdicts.end(comparisons, request.extracts());
    Verdicts.heldBack(comparisons, request.extracts()).stream()
        .filter(each -> !said.contains(each))
        .forEach(stopwatch::note);
    FigureStage stage = withoutMore(definitions, counted, checked, seen, comparisons, first);
    quality.addRegisters(delivered);
    quality.addHeldBack(comparisons);
    quality.addMissing(indicators, new StatusDates(checked.registers(), request.periods()));
    addQuality(definitions, stage);
    Suppression suppression =
        publish(definitions, indicators, stage, publication, facts.runId(), preliminary);
    stopwatch.begin("publication");
    var ending = new Ending(request, definitions, indicators, checked, comparisons);
    Manifest manifest =
        manifest(
            facts,
            ending.basis(),
            FigureStage.facts(indicators, suppression),
            stage.countedCells());
    remember(suppression, ending, facts.runId());
    return ending.report(
        () ->
            publication.publish(
                manifest,
                QualityControl.released(
                    quality.rows(), definitions.strictestThreshold(indicators))),
        tally,
        missing);
  }

  /** The run that readers have, when this one would only repeat it. */
  private Optional<PublishedRun> repeated(Ending ending) {
    return request.isDraft() || !CodeVersion.isKnown()
        ? Optional.empty()
        : before.repeatedBy(ending.basis(), lastRun(ending.definitions()), stopwatch::note);
  }

  /** Nothing has changed: what was published and audited is published once more. */
  private RunReport again(
      Ending ending, RunPublication publication, RunFacts facts, PublishedRun earlier) {
    stopwatch.begin("publication");
    Manifest manifest = earlier.manifest();
    Manifest now = manifest(facts, manifest.basis(), manifest.disclosure(), manifest.cells());
    lastRun(ending.definitions()).remember(facts.runId());
    return ending.report(
        () -> publication.publishAgain(now, earlier),
        Releasable.Tally.of(before.figures()),
        before.missingNow(ending.indicators(), before.figures()));
  }

  private Manifest manifest(
      RunFacts facts, Manifest.Basis basis, Manifest.Disclosure disclosure, Manifest.Cells cells) {
    return Manifest.of(
        facts.runId(), facts.started(), clock.instant(), basis, disclosure, cells, stopwatch.end());
  }

  private FigureStage figures(
      Definitions definitions,
      List<Indicator> counted,
      DeliveredExtracts.Checked checked,
      HeldBack heldBack) {
    return new CellStage(
            definitions,
            checked.sessions(),
            heldBack.without(checked.registers().values()),
            request.work(),
            request.isDraft() ? KeptCells.Unused.LEFT : KeptCells.Unused.REMOVED,
            stopwatch::note)
        .figures(counted)
        .afterPublished(before);
  }

  /** What was found when people were counted can hold back more than what was found before. */
  private FigureStage withoutMore(
      Definitions definitions,
      List<Indicator> counted,
      DeliveredExtracts.Checked checked,
      List<Comparison> seen,
      List<Comparison> comparisons,
      FigureStage first) {
    HeldBack heldBack = HeldBack.of(comparisons);
    if (heldBack.equals(HeldBack.of(seen))) {
      return first;
    }

    new AskedFor(request, counted).checkPeriods(heldBack.without(checked.registers().values()));
    return figures(definitions, counted, checked, heldBack).afterCounting(first.recounts());
  }

  /** What is hidden of an indicator depends on all that are of the same people. */
  private List<Indicator> counted(Definitions definitions, List<Indicator> indicators) {
    return request.isDraft()
        ? LoadedDefinitions.withThoseOfTheSamePeople(
            definitions, indicators, DeliveredExtracts.delivered(request.extracts()))
        : indicators;
  }

  private void addQuality(Definitions definitions, FigureStage stage) {
    Map<String, Unit> units = definitions.units();
    stage
        .dates()
        .disagreements(units, stage.cells())
        .forEach((id, found) -> quality.addDisagreements(units.get(id), found));
    stage.cells().forEach((id, counted) -> quality.addSamples(units.get(id), counted.samples()));
  }

  private Suppression publish(
      Definitions definitions,
      List<Indicator> indicators,
      FigureStage stage,
      RunPublication publication,
      String runId,
      Preliminary preliminary) {
    stopwatch.begin("suppression");
    KeptSearches searches =
        KeptSearches.in(
            request.work(),
            request.isDraft() ? KeptSearches.Of.DRAFT : KeptSearches.Of.RELEASE,
            CodeVersion.text(),
            Hadoop.configuration(),
            stopwatch::note);
    List<CountedIndicator> counted = stage.counted();
    released = history().read();
    SearchSettings settings = FigureStage.settings(request.work(), searches, stopwatch::note);
    Suppression suppression =
        Suppression.of(
            counted, Set.copyOf(definitions.presentation().headline()), released, settings);
    // Before the audit: whoever it stops needs the report.
    DisclosureReport.write(
        request.work(),
        request.isDraft() ? DisclosureReport.Of.DRAFT : DisclosureReport.Of.RELEASE,
        Hadoop.configuration(),
        runId,
        suppression.facts());
    stopwatch.begin("tables");
    var selection = new Selection(request.periods(), request.areas());
    List<Releasable> releasable =
        stage.releasable(indicators, definitions.homeArea(), selection, suppression, preliminary);
    releasable.forEach(each -> tally = tally.plus(each.tally()));
    new AskedFor(request, indicators).checkTally(tally, stage, stopwatch::note);
    stopwatch.begin("audit");
    FigureStage.audit(counted, releasable, release(), settings, Place.ofFile(request.results()));
    searches.write();
    releasable.forEach(publication::add);
    missing = before.missingNow(indicators, Releasable.together(releasable).of(Tables.FIGURES));
    return suppression;
  }

  /** What readers have beside a draft. */
  private Optional<PublishedRun> release() {
    return request.isDraft()
        ? ReleaseBeside.in(OutputFolder.at(request.out(), Hadoop.configuration()), stopwatch::note)
        : Optional.empty();
  }

  private ReleaseHistory history() {
    return ReleaseHistory.in(request.work(), Hadoop.configuration());
  }

  /**
   * Before readers are led to it: one that is published and not remembered would be given away by
   * the next, and one that is remembered and not published is made again of the same extracts.
   */
  private void remember(Suppression suppression, Ending ending, String runId) {
    if (!request.isDraft()) {
      history().write(released.with(suppression.release()));
      lastRun(ending.definitions()).remember(runId);
    }
  }

  private LastRun lastRun(Definitions definitions) {
    return LastRun.in(request.work(), definitions.sharedHash(), Hadoop.configuration());
  }
}
