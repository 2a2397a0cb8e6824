package dk.integrationsbarometer.compile;

import static java.util.stream.Collectors.toSet;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Sees to it that a mistake in what many rest on is reported before what follows from it. */
final class Causes {
  private static final Path INDICATORS = Path.of("indicators");

  private Causes() {}

  /**
   * Ends when a file could not be read that is no indicator: whatever rests on it would be reported
   * to be wrong.
   *
   * @param documents those that could be read
   * @throws BarometerException with all that was found while reading
   */
  static void endWhenUnreadable(List<Document> documents, Problems problems) {
    Set<String> read = files(documents);
    boolean foundations =
        problems.sorted().stream()
            .map(problem -> problem.place().file())
            .anyMatch(file -> !read.contains(file) && !isIndicator(Path.of(file)));
    if (foundations) {
      problems.end();
    }
  }

  /** Whether a file lies among the indicators, on which nothing rests but their likes. */
  static boolean isIndicator(Path file) {
    for (Path part : file) {
      if (part.equals(INDICATORS)) {
        return true;
      }
    }

    return false;
  }

  /**
   * Ends when anything was found; what is wrong with indicators comes last.
   *
   * @throws BarometerException with all problems when there are any
   */
  static void end(List<Document> indicators, Problems problems) {
    Set<String> last = files(indicators);
    if (!problems.isEmpty()) {
      throw new BarometerException(
          problems.sorted().stream()
              .sorted(Comparator.comparing(problem -> last.contains(problem.place().file())))
              .toList());
    }
  }

  private static Set<String> files(List<Document> documents) {
    return documents.stream().map(document -> document.root().place().file()).collect(toSet());
  }
}
