package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.tables.Tables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers get of a run who ask for an indicator that has been retired before it. */
public final class Replaced {
  private final Set<String> published;
  private final Map<String, String> settings;

  private Replaced(PublishedRun run) {
    this.published =
        run.rows(Tables.INDICATORS).stream()
            .map(row -> row.indicator())
            .collect(Collectors.toSet());
    this.settings = run.manifest().settings();
  }

  static Replaced in(PublishedRun run) {
    return new Replaced(run);
  }

  /**
   * What to say of each indicator in whose place another one is shown.
   *
   * @param run its name; the latest when there is none
   */
  public static List<Problem> notes(String out, Optional<String> run, Set<String> asked) {
    if (asked.isEmpty()) {
      return List.of();
    }

    OutputFolder folder = OutputFolder.at(out, Hadoop.configuration());
    return in(run.map(id -> PublishedRun.named(folder, id))
            .orElseGet(() -> PublishedRun.latest(folder)))
        .notes(asked);
  }

  List<Problem> notes(Set<String> asked) {
    return asked.stream()
        .flatMap(
            id ->
                successor(id).stream()
                    .map(
                        other ->
                            Problem.of(
                                Message.INDICATOR_REPLACED,
                                Place.ofFile("--indicator"),
                                id,
                                other)))
        .toList();
  }

  /**
   * The indicators in the place of those asked for; unknown ones stay as they are.
   *
   * @throws BarometerException when one is retired and nothing replaces it
   */
  Set<String> current(Set<String> asked) {
    Set<String> current = new LinkedHashSet<>();
    for (String id : asked) {
      String since = settings.get(Manifest.RETIRED + id);
      if (since != null && successor(id).isEmpty() && !published.contains(id)) {
        throw BarometerException.of(
            Message.INDICATOR_RETIRED,
            Place.ofFile("--indicator"),
            id,
            since,
            settings.getOrDefault(Manifest.RETIRED_BECAUSE + id, ""));
      }

      current.add(successor(id).orElse(id));
    }

    return current;
  }

  /** Of an indicator that the run itself has not. */
  private Optional<String> successor(String id) {
    return published.contains(id)
        ? Optional.empty()
        : Optional.ofNullable(settings.get(Manifest.REPLACED + id));
  }
}
