package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows of a run are exported.
 *
 * @param indicators all when it is empty
 * @param policies whose goals alone are exported; all goals when it is empty
 */
public record Choice(Set<String> indicators, Set<String> policies) {
  public static final Choice ALL = new Choice(Set.of(), Set.of());

  private static final Labels ONLY = Labels.of("Only the indicators and goals of: ");

  /**
   * Those indicators and, of policies that the run knows, those that a goal of theirs is set for.
   */
  public static Choice of(PublishedRun run, Set<String> indicators, Set<String> policies) {
    Set<String> all = new HashSet<>(indicators);
    run.rows(Tables.TARGETS).stream()
        .filter(row -> row.place().policy().filter(policies::contains).isPresent())
        .map(TargetRow::indicator)
        .forEach(all::add);
    return new Choice(Set.copyOf(all), Set.copyOf(policies));
  }

  /** The policies that a run has goals of. */
  public static List<String> policies(PublishedRun run) {
    Set<String> policies = new TreeSet<>();
    run.rows(Tables.TARGETS).forEach(row -> row.place().policy().ifPresent(policies::add));
    return List.copyOf(policies);
  }

  /** Rows without an indicator are of all of them; goals without a policy are of none. */
  <R extends Record> boolean includes(TableOf<R> table, R row) {
    return (indicators.isEmpty()
            || table.cell(row, "indicator").stream().allMatch(indicators::contains))
        && (policies.isEmpty()
            || !table.has(CodeLists.POLICY)
            || table.cell(row, CodeLists.POLICY).filter(policies::contains).isPresent());
  }

  /** What readers are told when there are not all goals; nothing when there are. */
  public Optional<String> words(ExportedRun run, Language language) {
    return policies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ONLY.in(language)
                + policies.stream()
                    .sorted()
                    .map(id -> run.labels(language).label(CodeLists.POLICY, id))
                    .collect(Collectors.joining(", "))
                + ".");
  }
}
