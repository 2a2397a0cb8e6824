package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indicators in the state of a draft that something is wrong with. Nothing rests on them, so the
 * others can do without.
 *
 * @param drafts the documents that they stand in
 * @param others all other documents
 * @param problems all that was found, in whatever document
 */
public record UnfinishedDrafts(
    List<Document> drafts, List<Document> others, List<Problem> problems) {
  public UnfinishedDrafts {
    drafts = List.copyOf(drafts);
    others = List.copyOf(others);
    problems = List.copyOf(problems);
  }

  public static UnfinishedDrafts among(List<Document> documents, List<Problem> problems) {
    Set<String> wrong =
        problems.stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
    var split =
        documents.stream()
            .collect(
                Collectors.partitioningBy(each -> isDraft(each) && wrong.contains(file(each))));
    return new UnfinishedDrafts(split.get(true), split.get(false), problems);
  }

  private static boolean isDraft(Document document) {
    return text(document, "kind").equals("indicator")
        && text(document, "state").equals(Stewardship.State.DRAFT.code());
  }

  private static String text(Document document, String key) {
    return document
        .root()
        .find(key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text())
        .orElse("");
  }

  private static String file(Document document) {
    return document.root().place().file();
  }

  /** Whether nothing is wrong elsewhere. */
  public boolean areAllThatIsWrong() {
    Set<String> files = drafts.stream().map(UnfinishedDrafts::file).collect(Collectors.toSet());
    return problems.stream().allMatch(problem -> files.contains(problem.place().file()));
  }

  /** What they are called, as far as they say it. */
  public List<String> ids() {
    return drafts.stream()
        .flatMap(draft -> Repetition.of(draft, new Problems()).stream())
        .map(draft -> text(draft, "id"))
        .toList();
  }

  /** The others alone; nothing when something is wrong with them without the drafts. */
  public Optional<Definitions> rest() {
    try {
      return Optional.of(Compiler.compile(others, new Problems()));
    } catch (BarometerException e) {
      return Optional.empty();
    }
  }

  /** What to say of each. */
  public List<Problem> notes() {
    return drafts.stream().map(this::note).toList();
  }

  private Problem note(Document draft) {
    long found = problems.stream().filter(each -> each.place().file().equals(file(draft))).count();
    return Problem.of(Message.DRAFT_LEFT_OUT, Place.ofFile(file(draft)), found);
  }
}
