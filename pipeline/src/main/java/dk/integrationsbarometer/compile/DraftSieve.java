package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out drafts that something is wrong with, until all that is left is in order. */
final class DraftSieve {
  private final BarometerException all;
  private final Set<String> unreadable;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private final SortedSet<String> following = new TreeSet<>();
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

    unreadable.forEach(file -> note(file, of(file, all.problems())));
    unreadable.forEach(file -> ids.add(nameOf(file)));
    names.addAll(ids);
    return unreadable.isEmpty() ? without(culprits(all.problems()), all.problems()) : rest();
  }

  private UnfinishedDrafts without(Map<Document, List<Problem>> culprits, List<Problem> wrong) {
    if (culprits.isEmpty()) {
      throw together(wrong);
    }

    left = left.stream().filter(each -> !culprits.containsKey(each)).toList();
    List<Document> after =
        culprits.keySet().stream().filter(each -> follows(culprits.get(each))).toList();
    culprits.forEach(
        (document, own) -> {
          if (!after.contains(document)) {
            note(file(document), own);
          }

          ids.addAll(DraftMark.ids(document));
          names.addAll(WrittenNames.in(document));
        });
    after.forEach(each -> following.add(file(each)));
    return rest();
  }

  private UnfinishedDrafts rest() {
    left.forEach(each -> ids.removeAll(DraftMark.ids(each)));
    Definitions rest;
    try {
      rest = Compiler.compileWithout(ids, left, new Problems());
    } catch (BarometerException e) {
      return without(culprits(e.problems()), e.problems());
    }

    Definitions inUse = InUse.alone(ids, left, rest);
    return new UnfinishedDrafts(rest, inUse, ids, notes(), List.copyOf(found));
  }

  /** One for each draft that something is wrong with, and one for all that rest on those. */
  private List<Problem> notes() {
    return Stream.concat(drafts.stream(), UnfinishedDrafts.noteOfFollowing(following).stream())
        .toList();
  }

  /** Whether problems are none of the first, and name what is left out. */
  private boolean follows(List<Problem> own) {
    return own.stream()
        .allMatch(
            each ->
                !all.problems().contains(each)
                    && each.arguments().stream().anyMatch(names::contains));
  }

  /** All that was found at first, and what is wrong without the drafts. */
  private BarometerException together(List<Problem> wrong) {
    return new BarometerException(
        Stream.concat(all.problems().stream(), wrong.stream()).distinct().toList());
  }

  /**
   * The drafts that have problems, else those that others have one with, each with these problems.
   * What is in use is never left out: what it suppresses would no longer be protected, and its
   * figures would vanish.
   */
  private Map<Document, List<Problem>> culprits(List<Problem> wrong) {
    boolean haveSome = left.stream().anyMatch(each -> DraftMark.isOn(each) && isIn(each, wrong));
    Map<Document, List<Problem>> told =
        drafts(each -> haveSome && !isIn(each, wrong) ? List.of() : of(file(each), wrong));
    return told.isEmpty() ? untold(wrong) : told;
  }

  /**
   * Those without which a problem is gone that does not name them, as long as what is in use is in
   * order by itself.
   */
  private Map<Document, List<Problem>> untold(List<Problem> wrong) {
    List<Document> all = left.stream().filter(DraftMark::isOn).toList();
    if (!InUse.problems(ids, left, all).isEmpty()) {
      return Map.of();
    }

    Map<Document, List<Problem>> each = drafts(draft -> goneWithout(draft, wrong));
    return each.isEmpty() ? drafts(draft -> wrong) : each;
  }

  private List<Problem> goneWithout(Document draft, List<Problem> wrong) {
    List<Problem> others = InUse.problems(ids, left, List.of(draft));
    return wrong.stream().filter(each -> !others.contains(each)).toList();
  }

  /** The drafts of which there are problems, with them. */
  private Map<Document, List<Problem>> drafts(Function<Document, List<Problem>> problems) {
    Map<Document, List<Problem>> found = new LinkedHashMap<>();
    for (Document document : left) {
      List<Problem> own = DraftMark.isOn(document) ? problems.apply(document) : List.of();
      if (!own.isEmpty()) {
        found.put(document, own);
      }
    }

    return found;
  }

  private static boolean isIn(Document document, List<Problem> wrong) {
    return wrong.stream().anyMatch(each -> each.place().file().equals(file(document)));
  }

  /** Those in a file, and those that name it. */
  private static List<Problem> of(String file, List<Problem> wrong) {
    return wrong.stream()
        .filter(
            each ->
                each.place().file().equals(file)
                    || each.arguments().stream()
                        .anyMatch(argument -> argument.startsWith(file + ":")))
        .toList();
  }

  /** Takes note of a draft and of what is wrong with it. */
  private void note(String file, List<Problem> own) {
    found.addAll(own);
    drafts.add(UnfinishedDrafts.note(file, own.size()));
  }

  /** Files are named after what they define. */
  private static String nameOf(String file) {
    return String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  private static String file(Document document) {
    return document.root().place().file();
  }
}
