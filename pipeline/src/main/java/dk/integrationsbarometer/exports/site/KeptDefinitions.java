package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.comparison.DefinitionMoves;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a run, and the releases before it that are kept beside it, state of definitions. */
public final class KeptDefinitions {
  private final List<PublishedRun> runs;
  private final List<DefinitionMoves> moves = new ArrayList<>();
  private final List<String> unreadable;

  private KeptDefinitions(List<PublishedRun> runs, List<String> unreadable) {
    this.runs = runs;
    this.unreadable = unreadable;
    for (int i = 1; i < runs.size(); i++) {
      moves.add(DefinitionMoves.between(runs.get(i - 1), runs.get(i)));
    }
  }

  /**
   * Up to a run.
   *
   * @param run that pages are made of
   * @param kept the runs of its folder, the newest first; later ones and drafts are passed over
   */
  public static KeptDefinitions upTo(PublishedRun run, ReadableRuns kept) {
    List<PublishedRun> runs = new ArrayList<>(List.of(run));
    kept.runs().stream()
        .filter(each -> isBefore(id(each), run) && !Manifest.isDraft(each.manifest()))
        .forEach(runs::add);
    Collections.reverse(runs);
    return new KeptDefinitions(
        List.copyOf(runs), kept.unreadable().stream().filter(id -> isBefore(id, run)).toList());
  }

  /** The name of a run begins with the time at which it began. */
  private static boolean isBefore(String id, PublishedRun run) {
    return id.compareTo(id(run)) < 0;
  }

  private static String id(PublishedRun run) {
    return run.manifest().runId();
  }

  int size() {
    return runs.size();
  }

  /** The names of earlier runs that could not be read. */
  List<String> unreadable() {
    return unreadable;
  }

  /** What became of the definition of an indicator, the newest first. */
  List<DefinitionStep> of(String indicator) {
    List<DefinitionStep> steps = new ArrayList<>();
    for (int i = runs.size() - 1; i > 0; i--) {
      Optional<IndicatorRow> before = row(runs.get(i - 1), indicator);
      Optional<IndicatorRow> after = row(runs.get(i), indicator);
      Manifest run = runs.get(i).manifest();
      if (before.isPresent() && after.isPresent()) {
        var changed = new DefinitionStep.Changed(run, before.get(), after.get(), moves.get(i - 1));
        Optional.of(changed).filter(DefinitionStep.Changed::isTold).ifPresent(steps::add);
      } else if (after.isPresent()) {
        steps.add(new DefinitionStep.New(run));
      }
    }

    PublishedRun oldest = runs.get(0);
    row(oldest, indicator)
        .ifPresent(row -> steps.add(new DefinitionStep.Oldest(oldest.manifest())));
    return steps;
  }

  private static Optional<IndicatorRow> row(PublishedRun run, String indicator) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> row.indicator().equals(indicator))
        .findFirst();
  }
}
