package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definitions that can be worked with although others are unfinished.
 *
 * @param elsewhere what is wrong with the others
 */
record SoundDefinitions(Definitions definitions, List<Problem> elsewhere) {
  SoundDefinitions {
    elsewhere = List.copyOf(elsewhere);
  }

  /** All but the files that are wrong; ends when others rest on them. */
  static Definitions among(List<Document> documents) {
    try {
      return Compiler.compile(documents, new Problems());
    } catch (BarometerException e) {
      return rest(place -> true, without(e, documents), e);
    }
  }

  /** All that is wrong with some documents. */
  static List<Problem> wrong(List<Document> documents) {
    try {
      Compiler.compile(documents, new Problems());
      return List.of();
    } catch (BarometerException e) {
      return e.problems();
    }
  }

  /**
   * Some files, and of the others all that are in order.
   *
   * @param problems what was found while the documents were read
   * @throws BarometerException with what is wrong with these files and with what they may rest on
   */
  static SoundDefinitions with(ChosenFiles chosen, List<Document> documents, Problems problems) {
    try {
      return new SoundDefinitions(Compiler.compile(documents, problems), List.of());
    } catch (BarometerException e) {
      var around = new ProblemsAround(chosen, documents, e.problems());
      List<Problem> told = around.told();
      if (!told.isEmpty()) {
        throw new BarometerException(told);
      }

      List<Document> sound = without(e, documents);
      if (sound.size() == documents.size()) {
        endWithTheirs(chosen, documents, e);
      }

      return new SoundDefinitions(
          rest(chosen::has, sound, new BarometerException(around.causes())), e.problems());
    }
  }

  /** A file that nobody can read ends the reading before it comes to what is wrong with these. */
  private static void endWithTheirs(
      ChosenFiles chosen, List<Document> documents, BarometerException unread) {
    List<Problem> theirs =
        wrong(documents).stream().filter(each -> chosen.has(each.place())).toList();
    if (!theirs.isEmpty()) {
      throw new BarometerException(
          Stream.concat(unread.problems().stream(), theirs.stream()).toList());
    }
  }

  /** Leaves out what rests on files that are left out, until all is in order. */
  private static Definitions rest(
      Predicate<Place> isNeeded, List<Document> documents, BarometerException cause) {
    try {
      return Compiler.compile(documents, new Problems());
    } catch (BarometerException e) {
      List<Document> fewer = without(e, documents);
      if (fewer.size() == documents.size()
          || e.problems().stream().map(Problem::place).anyMatch(isNeeded)) {
        throw cause;
      }

      return rest(isNeeded, fewer, cause);
    }
  }

  private static List<Document> without(BarometerException e, List<Document> documents) {
    Set<String> wrong =
        e.problems().stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
    return documents.stream()
        .filter(document -> !wrong.contains(document.root().place().file()))
        .toList();
  }
}
