package dk.integrationsbarometer.bench;

import java.util.List;
import java.util.Optional;

/**
 * What one run of a piece of work has cost.
 *
 * @param jobs of Spark; 0 elsewhere
 * @param shuffled bytes that Spark wrote between stages
 */
record Measured(long millis, long jobs, long shuffled) {
  private static final String MARK = "measured ";

  void print() {
    System.out.println(MARK + millis + " " + jobs + " " + shuffled);
  }

  static Optional<Measured> parse(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }

    List<Long> numbers =
        java.util.Arrays.stream(line.substring(MARK.length()).split(" "))
            .map(Long::valueOf)
            .toList();
    return Optional.of(new Measured(numbers.get(0), numbers.get(1), numbers.get(2)));
  }
}
