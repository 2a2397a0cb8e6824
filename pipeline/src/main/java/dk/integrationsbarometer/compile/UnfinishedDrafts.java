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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Definitions in the state of a draft that something is wrong with, and what is left without them.
 *
 * @param rest all that can be done without them
 * @param ids what they are called
 * @param drafts what to say of each
 * @param problems what is wrong with the drafts
 */
public record UnfinishedDrafts(
    Definitions rest, Set<String> ids, List<Problem> drafts, List<Problem> problems) {
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
   *     or has some itself
   */
  public static UnfinishedDrafts leftOut(List<Document> documents, Problems problems) {
    try {
      Definitions all = Compiler.compile(documents, problems);
      return new UnfinishedDrafts(all, Set.of(), List.of(), List.of());
    } catch (BarometerException e) {
      return new DraftSieve(documents, e).sift();
    }
  }

  /** What to say of each draft that has one of some problems. */
  public static List<Problem> notes(List<Problem> problems) {
    Map<String, Long> byFile =
        problems.stream()
            .collect(groupingBy(each -> each.place().file(), TreeMap::new, counting()));
    return byFile.entrySet().stream().map(each -> note(each.getKey(), each.getValue())).toList();
  }

  static Problem note(String file, long problems) {
    return Problem.of(Message.DRAFT_LEFT_OUT, Place.ofFile(file), problems);
  }
}
