package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out drafts that something is wrong with, until all that is left is in order. */
final class DraftSieve {
  private final BarometerException all;
  private final Set<String> unreadable;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Problem> drafts = new ArrayList<>();
  private final Set<Problem> found = new LinkedHashSet<>();
  private List<Document> left;

  /**
   * Nothing is left out yet.
   *
   * @param all what is wrong with all documents together
   */
  DraftSieve(List<Document> documents, BarometerException all) {
    this.left = documents;
    this.all = all;
    Set<String> read = documents.stream().map(DraftSieve::file).collect(Collectors.toSet());
    this.unreadable =
        all.problems().stream()
            .map(problem -> problem.place().file())
            .filter(file -> !read.contains(file))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What is left.
   *
   * @throws BarometerException with all problems when not all are those of drafts
   */
  UnfinishedDrafts sift() {
    if (!unreadable.stream().map(Path::of).allMatch(DraftMark::isOn)) {
      throw all;
    }

    unreadable.forEach(file -> note(file, all.problems()));
    unreadable.forEach(file -> ids.add(nameOf(file)));
    return unreadable.isEmpty() ? without(culprits(all.problems()), all.problems()) : rest();
  }

  private UnfinishedDrafts without(List<Document> culprits, List<Problem> wrong) {
    if (culprits.isEmpty()) {
      throw together(wrong);
    }

    leaveOut(culprits, wrong);
    return rest();
  }

  private UnfinishedDrafts rest() {
    left.forEach(each -> ids.removeAll(named(each)));
    Definitions rest;
    try {
      rest = Compiler.compileWithout(ids, left, new Problems());
    } catch (BarometerException e) {
      return without(culprits(e.problems()), e.problems());
    }

    return new UnfinishedDrafts(rest, ids, drafts, List.copyOf(found));
  }

  /** All that was found at first, and what is wrong without the drafts. */
  private BarometerException together(List<Problem> wrong) {
    return new BarometerException(
        Stream.concat(all.problems().stream(), wrong.stream()).distinct().toList());
  }

  /**
   * The drafts that have problems, else those that others have one with. What is in use is never
   * left out: what it suppresses would no longer be protected, and its figures would vanish.
   */
  private List<Document> culprits(List<Problem> wrong) {
    List<Document> own = of(wrong, DraftSieve::isIn);
    return own.isEmpty() ? of(wrong, DraftSieve::isNamed) : own;
  }

  private interface Involved {
    boolean is(String file, Problem problem);
  }

  private List<Document> of(List<Problem> wrong, Involved involved) {
    return left.stream()
        .filter(DraftMark::isOn)
        .filter(each -> wrong.stream().anyMatch(problem -> involved.is(file(each), problem)))
        .toList();
  }

  private static boolean isIn(String file, Problem problem) {
    return problem.place().file().equals(file);
  }

  private static boolean isNamed(String file, Problem problem) {
    return problem.arguments().stream().anyMatch(argument -> argument.startsWith(file + ":"));
  }

  private void leaveOut(List<Document> documents, List<Problem> wrong) {
    left = left.stream().filter(each -> !documents.contains(each)).toList();
    for (Document document : documents) {
      note(file(document), wrong);
      ids.addAll(named(document));
    }
  }

  /** Takes note of a draft and of what is wrong with it. */
  private void note(String file, List<Problem> wrong) {
    List<Problem> own =
        wrong.stream().filter(each -> isIn(file, each) || isNamed(file, each)).toList();
    found.addAll(own);
    drafts.add(UnfinishedDrafts.note(file, own.size()));
  }

  /** What a document defines, as far as it says it. */
  private static List<String> named(Document document) {
    return Repetition.of(document, new Problems()).stream()
        .map(each -> DraftMark.text(each, "id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Files are named after what they define. */
  private static String nameOf(String file) {
    return String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  private static String file(Document document) {
    return document.root().place().file();
  }
}
