package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Definitions without any draft. What is in use must be whole without them: through whatever it
 * rests on, a draft would be published.
 */
final class InUse {
  private final Set<String> leftOut;
  private final List<Document> documents;
  private final List<Document> drafts;

  private InUse(Set<String> leftOut, List<Document> documents) {
    this.leftOut = leftOut;
    this.documents = documents;
    this.drafts = documents.stream().filter(DraftMark::isOn).toList();
  }

  /**
   * The checked model of what is in use.
   *
   * @param leftOut the ids of definitions that are not among the documents
   * @param all the model of all documents, drafts among them
   * @throws BarometerException with every place that rests on a draft
   */
  static Definitions alone(Set<String> leftOut, List<Document> documents, Definitions all) {
    var inUse = new InUse(leftOut, documents);
    if (inUse.drafts.isEmpty()) {
      return all;
    }

    try {
      return inUse.without(inUse.drafts);
    } catch (BarometerException e) {
      throw new BarometerException(inUse.resting(e));
    }
  }

  /** What is wrong with some documents when drafts are left out; nothing when they are in order. */
  static List<Problem> problems(
      Set<String> leftOut, List<Document> documents, List<Document> drafts) {
    try {
      new InUse(leftOut, documents).without(drafts);
      return List.of();
    } catch (BarometerException e) {
      return e.problems();
    }
  }

  private Definitions without(List<Document> some) {
    Set<String> ids = new LinkedHashSet<>(leftOut);
    some.forEach(each -> ids.addAll(DraftMark.ids(each)));
    List<Document> rest = documents.stream().filter(each -> !some.contains(each)).toList();
    rest.forEach(each -> ids.removeAll(DraftMark.ids(each)));
    return Compiler.compileWithout(ids, rest, new Problems());
  }

  private List<Problem> resting(BarometerException withoutAny) {
    List<Problem> found = new ArrayList<>();
    for (Document draft : drafts) {
      String file = file(draft);
      problems(leftOut, documents, List.of(draft)).stream()
          .filter(each -> !isInDraft(each))
          .forEach(each -> found.add(restsOn(file, each)));
    }

    String all = drafts.stream().map(InUse::file).sorted().collect(Collectors.joining(", "));
    return found.isEmpty()
        ? withoutAny.problems().stream().map(each -> restsOn(all, each)).distinct().toList()
        : found.stream().distinct().sorted().toList();
  }

  private static Problem restsOn(String drafts, Problem problem) {
    return Problem.of(Message.RESTS_ON_DRAFT, problem.place(), drafts);
  }

  private boolean isInDraft(Problem problem) {
    return drafts.stream().anyMatch(each -> file(each).equals(problem.place().file()));
  }

  private static String file(Document document) {
    return document.root().place().file();
  }
}
