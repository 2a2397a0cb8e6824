package dk.integrationsbarometer.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the problems of one phase, so that a user hears of all of them at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Message message, Place place, Object... arguments) {
    found.add(Problem.of(message, place, arguments));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  /** Whether something is wrong in a file of that name, in whichever folder it lies. */
  public boolean concern(String fileName) {
    return found.stream()
        .map(problem -> problem.place().file())
        .anyMatch(file -> file.substring(file.lastIndexOf('/') + 1).equals(fileName));
  }

  /**
   * All problems, in the order of their places, each said once; what is wrong with several of the
   * definitions that a file gives is said of the first of them.
   */
  public List<Problem> sorted() {
    Map<Problem, List<String>> repetitions = new LinkedHashMap<>();
    for (Problem problem : found) {
      List<String> said = repetitions.computeIfAbsent(problem.of(""), whole -> new ArrayList<>());
      if (!said.contains(problem.place().repetition())) {
        said.add(problem.place().repetition());
      }
    }

    return repetitions.entrySet().stream()
        .map(said -> said.getKey().of(first(said.getValue())))
        .sorted()
        .toList();
  }

  private static String first(List<String> repetitions) {
    int others = repetitions.size() - 1;
    return repetitions.get(0) + (others == 0 ? "" : Counted.say(" and %d [other|others]", others));
  }

  /**
   * Ends the phase.
   *
   * @throws BarometerException when anything was found
   */
  public void end() {
    if (!found.isEmpty()) {
      throw new BarometerException(sorted());
    }
  }
}
