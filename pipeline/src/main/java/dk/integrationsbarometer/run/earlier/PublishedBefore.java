package dk.integrationsbarometer.run.earlier;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.kept.LastRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The figures that readers have now, before a run publishes others: none of their periods may
 * vanish without a word.
 *
 * @param registers of which that run read something
 * @param run that run
 */
public record PublishedBefore(
    List<FigureRow> figures, Set<String> registers, Optional<PublishedRun> run) {
  public static final PublishedBefore NOTHING =
      new PublishedBefore(List.of(), Set.of(), Optional.empty());

  public PublishedBefore {
    figures = List.copyOf(figures);
    registers = Set.copyOf(registers);
  }

  /**
   * What the run publishes that readers are led to; nothing before the first run.
   *
   * @param notes is told when the run is there and cannot be read, as one of another version can be
   */
  public static PublishedBefore in(OutputFolder out, Consumer<Problem> notes) {
    try {
      return PublishedRun.latestIfAny(out)
          .map(
              run ->
                  new PublishedBefore(run.rows(Tables.FIGURES), registers(run), Optional.of(run)))
          .orElse(NOTHING);
    } catch (BarometerException e) {
      notes.accept(Problem.of(Message.NOT_KNOWN_BEFORE, Place.ofFile(out.location())));
      return NOTHING;
    }
  }

  private static Set<String> registers(PublishedRun run) {
    return run.manifest().inputs().stream()
        .map(Manifest.Input::register)
        .collect(Collectors.toSet());
  }

  /**
   * The run, when another would only repeat it: both rest on the same, and all that the one has
   * left is as it was.
   *
   * @param notes is told when what is remembered of it is damaged
   */
  public Optional<PublishedRun> repeatedBy(
      Manifest.Basis basis, LastRun last, Consumer<Problem> notes) {
    return run.filter(each -> each.manifest().basis().equals(basis))
        .filter(each -> last.leftAllAsItIs(each.manifest().runId(), notes))
        .filter(PublishedRun::isWhole);
  }

  /** The periods of an indicator that have rows, as long as its periods are of that length. */
  public SortedSet<Period> periods(Indicator indicator) {
    return figures.stream()
        .filter(row -> row.indicator().equals(indicator.id()))
        .map(FigureRow::period)
        .distinct()
        .flatMap(code -> Period.parse(code).stream())
        .filter(period -> period.length() == indicator.period().length())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The indicators whose newest period was published and is missing now, with that period; also
   * where it was missing the last time already.
   *
   * @param now the rows that are about to be published
   */
  public SortedMap<String, String> missingNow(List<Indicator> indicators, List<FigureRow> now) {
    Map<String, List<FigureRow>> earlier = byIndicator(figures);
    Map<String, List<FigureRow>> later = byIndicator(now);
    SortedMap<String, String> missing = new TreeMap<>();
    for (Indicator indicator : indicators) {
      Optional<String> newest = newest(earlier.getOrDefault(indicator.id(), List.of()));
      List<FigureRow> rows =
          later.getOrDefault(indicator.id(), List.of()).stream()
              .filter(row -> newest.filter(row.period()::equals).isPresent())
              .toList();
      if (!rows.isEmpty() && rows.stream().noneMatch(PublishedBefore::isDelivered)) {
        missing.put(indicator.id(), newest.orElseThrow());
      }
    }

    return missing;
  }

  private static Map<String, List<FigureRow>> byIndicator(List<FigureRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(FigureRow::indicator));
  }

  private static Optional<String> newest(List<FigureRow> rows) {
    return rows.stream().map(FigureRow::period).max(Comparator.naturalOrder());
  }

  private static boolean isDelivered(FigureRow row) {
    return row.obsStatus() != ObsStatus.MISSING;
  }
}
