package dk.integrationsbarometer.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one run of a piece of work has cost.
 *
 * @param cpuMillis of all threads together; on a busy machine it says more than the clock
 * @param jobs of Spark; 0 elsewhere
 * @param shuffled bytes that Spark wrote between stages
 */
record Measured(long millis, long cpuMillis, long jobs, long shuffled) {
  private static final String MARK = "measured ";

  /** What the process has used so far. */
  static long cpuMillisNow() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }

  void print() {
    System.out.println(MARK + millis + " " + cpuMillis + " " + jobs + " " + shuffled);
  }

  static Optional<Measured> parse(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }

    List<Long> numbers =
        Arrays.stream(line.substring(MARK.length()).split(" ")).map(Long::valueOf).toList();
    return Optional.of(
        new Measured(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
  }
}
