package dk.integrationsbarometer.problems;

import java.util.ArrayList;
import java.util.List;

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

  /** All problems, in the order of their places, each said once. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
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
