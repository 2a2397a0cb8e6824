package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.DraftMark;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is wrong with all definitions, as seen by who asks about some files.
 *
 * @param all what is wrong with all documents together
 */
record ProblemsAround(ChosenFiles chosen, List<Document> documents, List<Problem> all) {
  ProblemsAround {
    documents = List.copyOf(documents);
    all = List.copyOf(all);
  }

  /**
   * What is to be told of the files: their own problems and what follows from them, beside what
   * they may rest on. Nothing when they have none.
   */
  List<Problem> told() {
    Set<Problem> theirs = new HashSet<>(following());
    all.stream().filter(this::isTheirs).forEach(theirs::add);
    if (theirs.isEmpty()) {
      return List.of();
    }

    // Nothing rests on a definition of an indicator, but on every other it may.
    Set<String> unneeded = files(WrittenPlaces::isIndicator);
    unneeded.addAll(unneededDrafts());
    return all.stream()
        .filter(each -> theirs.contains(each) || !unneeded.contains(file(each)))
        .toList();
  }

  /** What the files can be wrong for although they have no problem. */
  List<Problem> causes() {
    Set<String> others = unneededDrafts();
    List<Problem> causes = all.stream().filter(each -> !others.contains(file(each))).toList();
    return causes.isEmpty() ? all : causes;
  }

  /** What a draft does to something in use, which would be in order without it. */
  private List<Problem> following() {
    boolean areDrafts = documents.stream().filter(this::isChosen).allMatch(DraftMark::isOn);
    Set<String> drafts = files(DraftMark::isOn);
    boolean canBe = areDrafts && all.stream().anyMatch(each -> !drafts.contains(file(each)));
    List<Problem> without = canBe ? wrongWithout(this::isChosen) : all;
    return all.stream()
        .filter(each -> !drafts.contains(file(each)) && !without.contains(each))
        .toList();
  }

  /** Wrong drafts without which nothing else would be wrong with the files. */
  private Set<String> unneededDrafts() {
    Set<String> wrong = all.stream().map(ProblemsAround::file).collect(Collectors.toSet());
    Predicate<Document> isWrongDraft =
        each ->
            DraftMark.isOn(each) && !isChosen(each) && wrong.contains(each.root().place().file());
    // Together first: of many drafts that have nothing to do with the files, one look is enough.
    return files(
        isNeededNowhere(isWrongDraft)
            ? isWrongDraft
            : isWrongDraft.and(each -> isNeededNowhere(each::equals)));
  }

  private boolean isNeededNowhere(Predicate<Document> drafts) {
    return wrongWithout(drafts).stream()
        .allMatch(problem -> !isTheirs(problem) || all.contains(problem));
  }

  private List<Problem> wrongWithout(Predicate<Document> leftOut) {
    return SoundDefinitions.wrong(documents.stream().filter(leftOut.negate()).toList());
  }

  private Set<String> files(Predicate<Document> which) {
    return documents.stream()
        .filter(which)
        .map(each -> each.root().place().file())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean isChosen(Document document) {
    return chosen.has(document.root().place());
  }

  private boolean isTheirs(Problem problem) {
    return chosen.has(problem.place());
  }

  private static String file(Problem problem) {
    return problem.place().file();
  }
}
