package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.cells.kept.Recount;
import dk.integrationsbarometer.compile.CountMeaning;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.DisclosureControl;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.Suppression;
import dk.integrationsbarometer.disclosure.methods.PublishedCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Expected;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.audits.ReadRuns;
import dk.integrationsbarometer.run.earlier.PublishedBefore;
import dk.integrationsbarometer.run.gate.Preliminary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * From cells to what may be published: figures of all indicators, the pattern of what is hidden,
 * and the rows of the tables.
 *
 * @param indicators in the order of publication; those that others are compared with are among them
 * @param cells by the id of the unit
 * @param before what readers know already, and must not vanish
 * @param recounts which cells were kept, and why others were not
 */
record FigureStage(
    List<Indicator> indicators,
    Map<String, UnitCells> cells,
    StatusDates dates,
    PublishedBefore before,
    List<Recount> recounts) {
  /** Exposed figures that a message names. */
  private static final int NAMED = 5;

  FigureStage afterPublished(PublishedBefore earlier) {
    return new FigureStage(indicators, cells, dates, earlier, recounts);
  }

  /** With what was counted before it was known that some of it is not used. */
  FigureStage afterCounting(List<Recount> counted) {
    return new FigureStage(indicators, cells, dates, before, counted);
  }

  /** The figures of all indicators, whatever part of them is asked for. */
  List<CountedIndicator> counted() {
    Map<String, CountedIndicator> counted = new ConcurrentHashMap<>();
    // Indicators of a unit are read off the same counts, which one thread has to itself.
    indicators.stream()
        .collect(Collectors.groupingBy(each -> each.unit().id()))
        .values()
        .parallelStream()
        .forEach(unit -> unit.forEach(each -> counted.put(each.id(), counted(each))));
    return indicators.stream().map(each -> counted.get(each.id())).toList();
  }

  private CountedIndicator counted(Indicator indicator) {
    UnitCells unit = cells.get(indicator.unit().id());
    IndicatorCells exact = unit.of(indicator, dates.complete(indicator));
    return new CountedIndicator(
        new CountMeaning(indicator),
        Figures.of(exact, Selection.ALL, expected(indicator)),
        unit.atoms(indicator, dates.complete(indicator)),
        published(indicator, exact));
  }

  /** The cells with the numbers that the method of the indicator's rule publishes. */
  private IndicatorCells published(Indicator indicator, IndicatorCells exact) {
    return PublishedCells.of(
        exact, cells.get(indicator.unit().id()).recordKeys(indicator, dates.complete(indicator)));
  }

  /**
   * How what must be hidden is searched.
   *
   * @param kept what earlier runs have found out
   * @param notes is told when a slow substitute searches
   */
  static SearchSettings settings(String work, KeptOutcomes kept, Consumer<Problem> notes) {
    Path folder = Path.of(WorkFolder.scratch(work).orElse(System.getProperty("java.io.tmpdir")));
    Solver solver = Solver.best(folder.resolve("solver"));
    slowness(solver, work).ifPresent(notes);
    return new SearchSettings(solver, 1, Runtime.getRuntime().availableProcessors(), kept);
  }

  /** A run that takes hours must not look as if it hung. */
  static Optional<Problem> slowness(Solver solver, String work) {
    return solver
        .substitutes()
        .map(reason -> Problem.of(Message.SLOW_SOLVER, Place.ofFile(work), reason));
  }

  /** What may be published of each of some indicators, of deliveries that are all final. */
  List<Releasable> releasable(
      List<Indicator> asked, String homeArea, Selection selection, Suppression suppression) {
    return releasable(asked, homeArea, selection, suppression, new Preliminary(Set.of(), Map.of()));
  }

  /** What may be published of each of some indicators. */
  List<Releasable> releasable(
      List<Indicator> asked,
      String homeArea,
      Selection selection,
      Suppression suppression,
      Preliminary preliminary) {
    List<Releasable> found = new ArrayList<>();
    for (Indicator indicator : asked) {
      Figures own = figures(indicator, selection);
      Figures figures =
          indicator
              .against()
              .map(other -> own.against(figures(other, selection)))
              .orElse(own)
              .withGoals(homeArea);
      found.add(
          DisclosureControl.release(figures, suppression)
              .preliminary(preliminary.periods(indicator, periods(figures)))
              .partlyDelivered(partly(indicator)));
    }

    return found;
  }

  private Set<String> partly(Indicator indicator) {
    return dates.partly(indicator).stream()
        .map(date -> Period.of(date, indicator.period().length()).code())
        .collect(Collectors.toSet());
  }

  private static Set<Period> periods(Figures figures) {
    return figures.figures().stream()
        .map(figure -> figure.key().period())
        .collect(Collectors.toSet());
  }

  /**
   * Ends the run when a hidden figure can be worked out from what is about to be published.
   *
   * @param release that readers have beside a draft
   * @throws BarometerException that names the figures, never a number
   */
  static void audit(
      List<CountedIndicator> counted,
      List<Releasable> releasable,
      Optional<PublishedRun> release,
      SearchSettings settings,
      Place place) {
    SortedSet<String> exposed = exposed(counted, releasable, release, settings);
    if (!exposed.isEmpty() && release.isPresent()) {
      refuse(
          exposed(counted, releasable, Optional.empty(), settings), Message.DERIVABLE, place, "");
      String run = release.get().manifest().runId();
      refuse(exposed, Message.DERIVABLE_BESIDE_RELEASE, place, run);
    }

    refuse(exposed, Message.DERIVABLE, place, "");
  }

  private static SortedSet<String> exposed(
      List<CountedIndicator> counted,
      List<Releasable> releasable,
      Optional<PublishedRun> release,
      SearchSettings settings) {
    var runs =
        new ReadRuns(counted.stream().map(each -> each.figures().indicator()).toList(), counted);
    release.ifPresent(runs::addRelease);
    runs.add(releasable);
    return runs.outcome(settings).exposed();
  }

  /**
   * Ends the work when hidden figures can be worked out; the message names the first of them, and
   * says how many there are.
   *
   * @param where the last words of the message that say in what they were found
   */
  static void refuse(SortedSet<String> exposed, Message message, Place place, String where) {
    if (!exposed.isEmpty()) {
      List<String> first = exposed.stream().limit(NAMED).toList();
      throw BarometerException.of(message, place, String.join("; ", first), exposed.size(), where);
    }
  }

  /** What was applied; the width is the one that holds for every figure. */
  static Manifest.Disclosure facts(List<Indicator> indicators, Suppression suppression) {
    int width = indicators.stream().mapToInt(each -> each.disclosure().width()).min().orElse(1);
    String methods =
        indicators.stream()
            .map(each -> each.disclosure().method().word())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return new Manifest.Disclosure(methods, width, suppression.facts().solver(), "passed");
  }

  /** What was counted and why, for the manifest. */
  Manifest.Cells countedCells() {
    Map<String, List<String>> counted = new TreeMap<>();
    recounts.forEach(
        each ->
            each.cause()
                .ifPresent(
                    cause ->
                        counted
                            .computeIfAbsent(cause.word(), word -> new ArrayList<>())
                            .add(each.indicator())));
    counted.values().forEach(Collections::sort);
    return new Manifest.Cells(
        recounts.stream().filter(each -> each.cause().isEmpty()).count(), counted, together());
  }

  private Map<String, List<List<String>>> together() {
    Map<String, List<List<String>>> together = new TreeMap<>();
    cells.forEach(
        (unit, counted) ->
            together.put(unit, counted.grains().stream().map(Grain::names).toList()));
    return together;
  }

  private Figures figures(Indicator indicator, Selection selection) {
    IndicatorCells exact =
        cells.get(indicator.unit().id()).of(indicator, dates.complete(indicator));
    return Figures.of(published(indicator, exact), selection, expected(indicator));
  }

  /**
   * A period that was published, or whose people were delivered, is a row even when it lacks more.
   */
  private Expected expected(Indicator indicator) {
    SortedSet<Period> periods = new TreeSet<>(before.periods(indicator));
    dates
        .lacking(indicator)
        .forEach(date -> periods.add(Period.of(date, indicator.period().length())));
    return new Expected(periods, dates.figuresAlone(indicator));
  }
}
