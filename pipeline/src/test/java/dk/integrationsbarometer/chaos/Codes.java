package dk.integrationsbarometer.chaos;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often runs ended with which code; it can be asked while runs go on. */
final class Codes {
  private final Map<Integer, Integer> times = new TreeMap<>();

  synchronized void add(int code) {
    times.merge(code, 1, Integer::sum);
  }

  @Override
  public synchronized String toString() {
    return times.entrySet().stream()
        .map(each -> each.getKey() + " x " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
