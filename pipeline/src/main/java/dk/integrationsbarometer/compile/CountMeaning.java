package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.indicators.NumberMeaning;
import dk.integrationsbarometer.model.indicators.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A hash of what decides a number: who is counted, in which group and class. By which rules it may
 * be hidden, and what its indicator prints beside it, is not in it.
 */
public final class CountMeaning implements NumberMeaning {
  private final Indicator indicator;
  private final DefinitionMeaning meaning =
      new DefinitionMeaning(DefinitionMeaning.Registers.BY_NAME);
  private final Map<Asked, String> known = new HashMap<>();

  /** What the numbers of a group are, cut by some variables. */
  private record Asked(boolean isValue, String group, Set<String> variables) {}

  public CountMeaning(Indicator indicator) {
    this.indicator = indicator;
  }

  @Override
  public String people(String group, Slice slice) {
    return of(new Asked(false, group, slice.codes().keySet()), slice);
  }

  @Override
  public String value(String group, Slice slice) {
    return of(new Asked(true, group, slice.codes().keySet()), slice);
  }

  private String of(Asked asked, Slice slice) {
    return known.computeIfAbsent(asked, this::hash) + "[" + slice.text() + "]";
  }

  private String hash(Asked asked) {
    Optional<Expression> group = indicator.group(asked.group()).map(Group::where);
    List<Object> parts = new ArrayList<>(List.of(indicator.unit(), indicator.population()));
    Set<String> names = new TreeSet<>(asked.variables());
    names.addAll(NamesUsed.in(indicator.population()));
    indicator.leavers().ifPresent(parts::add);
    group.ifPresent(
        where -> {
          parts.add(where);
          names.addAll(NamesUsed.in(where));
        });
    indicator
        .weight()
        .ifPresent(
            weight -> {
              parts.add(weight);
              names.addAll(NamesUsed.in(weight));
            });
    if (asked.isValue() || decidesWhoCounts(indicator.measure())) {
      parts.add(indicator.measure());
      indicator.measure().expressions().forEach(used -> names.addAll(NamesUsed.in(used)));
    }

    return Hash.of(meaning.of(parts, indicator.unit(), names));
  }

  /** Whether people without an answer are left out. */
  private static boolean decidesWhoCounts(Measure measure) {
    return switch (measure.kind().spread()) {
      case VALUES, ORDER, UNKNOWN -> true;
      case PROPORTION, EVENTS, EVENTS_PER_PERSON -> false;
    };
  }
}
