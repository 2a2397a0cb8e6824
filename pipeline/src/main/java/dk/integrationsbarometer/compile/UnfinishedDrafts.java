package dk.integrationsbarometer.compile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Definitions in the state of a draft that something is wrong with, and what is left without them.
 *
 * @param rest all that can be done without them
 * @param inUse the same without any draft
 * @param ids what they are called
 * @param drafts what to say of each, and of all that rest on them
 * @param problems what is wrong with the drafts
 */
public record UnfinishedDrafts(
    Definitions rest,
    Definitions inUse,
    Set<String> ids,
    List<Problem> drafts,
    List<Problem> problems) {
  public UnfinishedDrafts {
    ids = Set.copyOf(ids);
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }

  /**
   * Leaves out as little as it can.
   *
   * @param problems what was found while the documents were read
   * @throws BarometerException with all problems when what is in use cannot do without the drafts,
   *     or has some itself; also when it rests on a draft that is in order
   */
  public static UnfinishedDrafts leftOut(List<Document> documents, Problems problems) {
    Definitions all;
    try {
      all = Compiler.compileWithout(Set.of(), documents, problems);
    } catch (BarometerException e) {
      return new DraftSieve(documents, e).sift();
    }

    Definitions inUse = InUse.alone(Set.of(), documents, all);
    return new UnfinishedDrafts(all, inUse, Set.of(), List.of(), List.of());
  }

  /** What to say of each draft that has one of some problems. */
  public static List<Problem> notes(List<Problem> problems) {
    Map<String, Long> byFile =
        problems.stream()
            .collect(groupingBy(each -> each.place().file(), TreeMap::new, counting()));
    return byFile.entrySet().stream().map(each -> note(each.getKey(), each.getValue())).toList();
  }

  /** What to say of drafts that rest on those; nothing where there are none. */
  static Optional<Problem> noteOfFollowing(SortedSet<String> files) {
    List<String> names =
        files.stream().map(file -> String.valueOf(Path.of(file).getFileName())).toList();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Message.DRAFTS_AFTER,
                Place.ofFile(files.first()),
                files.size(),
                Spelling.list(names)));
  }

  static Problem note(String file, long problems) {
    return Problem.of(Message.DRAFT_LEFT_OUT, Place.ofFile(file), problems);
  }
}
