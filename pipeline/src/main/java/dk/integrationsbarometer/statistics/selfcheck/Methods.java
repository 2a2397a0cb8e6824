package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How each published figure is computed, by the method's name in {@code examples.csv}. */
final class Methods {
  private final Map<String, Function<Given, Optional<Double>>> all = new TreeMap<>();

  /** By name, in alphabetical order. */
  Map<String, Function<Given, Optional<Double>>> all() {
    return Collections.unmodifiableMap(all);
  }

  void number(String name, Function<Given, Optional<Double>> computation) {
    all.put(name, computation);
  }

  /** Adds two methods, one for each limit. */
  void interval(String name, Function<Given, Optional<Interval>> computation) {
    number(name + ", lower", computation.andThen(found -> found.map(Interval::low)));
    number(name + ", upper", computation.andThen(found -> found.map(Interval::high)));
  }
}
