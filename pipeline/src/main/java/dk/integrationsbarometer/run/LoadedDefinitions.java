package dk.integrationsbarometer.run;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.compile.UnfinishedDrafts;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Retired;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the definitions. */
public final class LoadedDefinitions {
  private LoadedDefinitions() {}

  /**
   * The checked model.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static Definitions load(Path folder) {
    var problems = new Problems();
    List<Document> documents = DefinitionFolder.read(folder, problems);
    return Compiler.compile(documents, problems);
  }

  /**
   * The checked model without unfinished drafts, which keep nobody else from their figures.
   *
   * @param requested drafts that may not be left out
   * @param note is told of each draft that is left out
   * @throws BarometerException with all problems when anything else is wrong
   */
  public static Definitions withoutUnfinishedDrafts(
      Path folder, Set<String> requested, Consumer<Problem> note) {
    return forRun(folder, requested, note).known();
  }

  /**
   * The same for a run: no draft changes what is counted and hidden unless one is asked for.
   *
   * @throws BarometerException with all problems when anything else is wrong
   */
  static RunDefinitions forRun(Path folder, Set<String> requested, Consumer<Problem> note) {
    UnfinishedDrafts left = leftOut(folder);
    Definitions known = left.rest();
    Set<String> meant =
        requested.stream()
            .flatMap(id -> Stream.concat(Stream.of(id), replacement(known, id).stream()))
            .collect(Collectors.toSet());
    if (meant.stream().anyMatch(left.ids()::contains)) {
      throw new BarometerException(left.problems());
    }

    left.drafts().forEach(note);
    boolean isDraftMeant =
        known.indicators().stream().anyMatch(each -> each.isDraft() && meant.contains(each.id()));
    return new RunDefinitions(
        isDraftMeant ? known : left.inUse().withSharedHash(known.sharedHash()), known);
  }

  /**
   * The checked model without unfinished drafts, and what is wrong with these.
   *
   * @throws BarometerException with all problems when anything else is wrong
   */
  public static UnfinishedDrafts leftOut(Path folder) {
    var problems = new Problems();
    return UnfinishedDrafts.leftOut(DefinitionFolder.read(folder, problems), problems);
  }

  private static Optional<String> replacement(Definitions definitions, String id) {
    return Optional.ofNullable(definitions.retired().get(id)).flatMap(Retired::replacedBy);
  }

  /**
   * The requested indicators and those they are compared with, sorted by name; all but drafts when
   * none is requested in particular. In place of one that is retired comes the one that replaces
   * it.
   *
   * @throws BarometerException when one is not defined, or is retired and not replaced
   */
  public static List<Indicator> choose(Definitions definitions, Set<String> requested) {
    var problems = new Problems();
    List<String> known = definitions.indicators().stream().map(Indicator::id).sorted().toList();
    Set<String> wanted = new TreeSet<>();
    for (String id : requested) {
      Optional<Retired> retired = Optional.ofNullable(definitions.retired().get(id));
      wanted.add(replacement(definitions, id).orElse(id));
      if (retired.isPresent() && retired.get().replacedBy().isEmpty()) {
        problems.add(
            Message.INDICATOR_RETIRED,
            Place.ofFile("--indicator"),
            id,
            retired.get().since(),
            retired.get().note().in(Language.EN));
      } else if (retired.isEmpty() && !known.contains(id)) {
        problems.add(
            Message.NO_SUCH_INDICATOR,
            Place.ofFile("--indicator"),
            id,
            Spelling.suggest(id, known));
      }
    }

    problems.end();
    SortedMap<String, Indicator> chosen = new TreeMap<>();
    for (Indicator indicator : definitions.indicators()) {
      if (requested.isEmpty() ? !indicator.isDraft() : wanted.contains(indicator.id())) {
        chosen.put(indicator.id(), indicator);
        indicator.against().ifPresent(other -> chosen.put(other.id(), other));
      }
    }

    return List.copyOf(chosen.values());
  }

  /** What to say of requested indicators in whose place others are chosen. */
  static List<Problem> replaced(Definitions definitions, Set<String> requested) {
    List<Problem> notes = new ArrayList<>();
    for (String id : requested) {
      replacement(definitions, id)
          .ifPresent(
              other ->
                  notes.add(
                      Problem.of(
                          Message.INDICATOR_REPLACED, Place.ofFile("--indicator"), id, other)));
    }

    return notes;
  }

  /**
   * Some indicators, and all that are of the same people: what is hidden of one depends on them.
   *
   * @param isDelivered all that an indicator needs; others are left out
   */
  static List<Indicator> withThoseOfTheSamePeople(
      Definitions definitions, List<Indicator> chosen, Predicate<Indicator> isDelivered) {
    Set<Unit> units = chosen.stream().map(Indicator::unit).collect(Collectors.toSet());
    return definitions.indicators().stream()
        .filter(
            each ->
                chosen.contains(each)
                    || (!each.isDraft() && units.contains(each.unit()) && isDelivered.test(each)))
        .sorted(Comparator.comparing(Indicator::id))
        .toList();
  }
}
