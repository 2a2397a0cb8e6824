package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the indicators of a folder mostly do, which is what a new one begins with. */
record CommonChoices(List<Indicator> indicators) {
  public CommonChoices {
    indicators = List.copyOf(indicators);
  }

  public static CommonChoices of(Definitions definitions) {
    return new CommonChoices(definitions.indicators());
  }

  /** Of those indicators only that count a unit. */
  public CommonChoices in(Unit unit) {
    return new CommonChoices(
        indicators.stream().filter(indicator -> indicator.unit().id().equals(unit.id())).toList());
  }

  public Optional<String> unit() {
    return most(indicators.stream().map(indicator -> indicator.unit().id()));
  }

  public Optional<String> disclosure() {
    return most(indicators.stream().map(indicator -> indicator.disclosure().id()));
  }

  public Optional<String> group() {
    return most(
        indicators.stream()
            .flatMap(indicator -> indicator.groups().stream().limit(1))
            .map(Group::code));
  }

  /** The most frequent; of several, the first by name. */
  private static Optional<String> most(Stream<String> names) {
    return names
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
