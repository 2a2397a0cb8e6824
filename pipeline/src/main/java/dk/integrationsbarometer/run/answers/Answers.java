package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.json.FigureJson;
import dk.integrationsbarometer.exports.json.GoalJson;
import dk.integrationsbarometer.exports.terminal.FigureText;
import dk.integrationsbarometer.exports.terminal.GoalText;
import dk.integrationsbarometer.exports.terminal.IndicatorList;
import dk.integrationsbarometer.exports.terminal.Overview;
import dk.integrationsbarometer.exports.terminal.QualityText;
import dk.integrationsbarometer.exports.terminal.SelfCheckText;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.KeptRuns;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.RunFacts;
import dk.integrationsbarometer.results.RunLock;
import dk.integrationsbarometer.run.ExtractReport;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.run.audits.AuditReport;
import dk.integrationsbarometer.statistics.selfcheck.PublishedExample;
import dk.integrationsbarometer.statistics.selfcheck.SelfCheck;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers in text or JSON about what has been published, checked or defined. */
public final class Answers {
  private Answers() {}

  /**
   * Which published figures are shown; an empty set does not limit.
   *
   * @param breakdowns see {@link FigureFilter}
   */
  public record Choices(
      Set<String> indicators,
      Set<String> periods,
      Set<String> areas,
      Set<String> groups,
      Set<String> breakdowns) {}

  /**
   * The indicators of the latest run; before the first run, those that are defined.
   *
   * @param definitions the folder of the definitions
   */
  public static String list(String out, Path definitions, Rendering rendering) {
    Optional<PublishedRun> run =
        PublishedRun.latestIfAny(OutputFolder.at(out, Hadoop.configuration()));
    if (run.isEmpty()) {
      return BeforeAnyRun.list(definitions, out, rendering);
    }

    return rendering.form() == Rendering.Form.JSON
        ? IndicatorList.json(run.get())
        : IndicatorList.of(run.get(), rendering.language());
  }

  /** All goals of the latest run, by policy and status. */
  public static String goals(String out, Rendering rendering) {
    PublishedRun run = latest(out);
    return rendering.form() == Rendering.Form.JSON
        ? GoalJson.of(run)
        : GoalText.of(run, rendering.language());
  }

  private static PublishedRun latest(String out) {
    return PublishedRun.latest(OutputFolder.at(out, Hadoop.configuration()));
  }

  /**
   * What the latest run has published.
   *
   * @throws BarometerException when there is no run, or an indicator that is asked for is not in it
   */
  public static String figures(String out, Choices choices, Rendering rendering) {
    PublishedRun run = latest(out);
    List<String> known = run.rows(Tables.INDICATORS).stream().map(row -> row.indicator()).toList();
    Set<String> indicators = Replaced.in(run).current(choices.indicators());
    for (String id : indicators) {
      if (!known.contains(id)) {
        throw BarometerException.of(
            Message.NO_SUCH_INDICATOR, Place.ofFile(out), id, Spelling.suggest(id, known));
      }
    }

    var filter =
        new FigureFilter(
            indicators,
            choices.periods(),
            areas(run, choices),
            choices.groups(),
            choices.breakdowns());
    List<FigureRow> figures = run.rows(Tables.FIGURES);
    check("period", choices.periods(), figures.stream().map(FigureRow::period));
    check("municipality", single(choices.areas()), figures.stream().map(FigureRow::area));
    check("group", choices.groups(), figures.stream().map(FigureRow::group));
    check("breakdown", single(filter.breakdowns()), figures.stream().flatMap(Answers::breakdowns));
    return rendering.form() == Rendering.Form.JSON
        ? FigureJson.of(run, filter)
        : FigureText.of(run, filter, rendering.language());
  }

  /** Those asked for; when none is, the home municipality, if the run has figures of it. */
  private static Set<String> areas(PublishedRun run, Choices choices) {
    if (choices.areas().contains(FigureFilter.EVERYTHING)) {
      return Set.of();
    }

    String home = run.manifest().settings().getOrDefault(Manifest.HOME_AREA, "");
    boolean isThere = run.rows(Tables.FIGURES).stream().anyMatch(row -> row.area().equals(home));
    return choices.areas().isEmpty() && isThere ? Set.of(home) : choices.areas();
  }

  /**
   * What is asked for must be somewhere in the tables; a misspelt choice would show too little and
   * say nothing.
   */
  private static void check(String kind, Set<String> choices, Stream<String> published) {
    Set<String> known = published.collect(Collectors.toCollection(TreeSet::new));
    for (String choice : choices) {
      if (!known.contains(choice)) {
        throw BarometerException.of(
            Message.NOT_PUBLISHED,
            Place.ofFile("show"),
            kind,
            choice,
            Spelling.suggest(choice, known));
      }
    }
  }

  /** The choices that name one thing each: all but {@code *}. */
  private static Set<String> single(Set<String> choices) {
    return choices.stream()
        .filter(choice -> !choice.equals(FigureFilter.EVERYTHING))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ways in which a row's breakdown can be asked for. */
  private static Stream<String> breakdowns(FigureRow row) {
    return Stream.of(row.breakdown().text(), String.join(",", row.breakdown().codes().keySet()));
  }

  /** The main figures of the run that has just been published and how it went; or its manifest. */
  public static String report(RunReport report, RunRequest request, Rendering rendering) {
    if (rendering.form() == Rendering.Form.JSON) {
      return Json.of(report.manifest());
    }

    PublishedRun run = latest(request.results());
    String area =
        request.areas().size() == 1 ? request.areas().iterator().next() : report.homeArea();
    return Overview.of(run, report.shown(), area, rendering.language())
        + "\n"
        + RunSummary.of(report, run, request, rendering.language());
  }

  /** The counts of checks, and each delivery beside those before it. */
  public static String validation(ExtractReport report, Rendering rendering) {
    if (rendering.form() == Rendering.Form.JSON) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("checks", QualityText.objects(report.quality()));
      answer.put("deliveries", DeliveryTable.objects(report.deliveries()));
      return Json.answer(answer);
    }

    return QualityText.of(report.quality()) + "\n" + DeliveryTable.of(report.deliveries());
  }

  /** What an audit of published runs found. */
  public static String audit(AuditReport report, Rendering rendering) {
    return rendering.form() == Rendering.Form.JSON
        ? Json.answer(report)
        : AuditText.of(report, rendering.language());
  }

  /** The published runs. */
  public static String runs(String out, Rendering rendering) {
    List<RunFacts> runs = new KeptRuns(OutputFolder.at(out, Hadoop.configuration())).facts();
    return rendering.form() == Rendering.Form.JSON
        ? Json.answer(runs)
        : RunsText.of(runs, rendering.language());
  }

  /**
   * Removes all but the newest runs, and says which.
   *
   * @param newest how many stay
   */
  public static String pruned(String out, int newest, Rendering rendering) {
    OutputFolder folder = OutputFolder.at(out, Hadoop.configuration());
    PublishedRun.all(folder); // a folder without runs is an error, and no place for a lock
    Optional<RunLock> lock = folder.local().map(RunLock::take);
    try {
      List<String> removed = new KeptRuns(folder).keep(newest);
      return rendering.form() == Rendering.Form.JSON
          ? Json.answer(removed)
          : RunsText.removed(removed, rendering.language());
    } finally {
      lock.ifPresent(RunLock::close);
    }
  }

  /** Published examples of the methods against what this program computes. */
  public static String selfCheck(Rendering rendering) {
    return rendering.form() == Rendering.Form.JSON
        ? SelfCheckText.json(SelfCheck.examples())
        : SelfCheckText.of(SelfCheck.examples());
  }

  public static boolean selfCheckAgrees() {
    return SelfCheck.examples().stream().allMatch(PublishedExample::agrees);
  }
}
