package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports indicators whose figures are made of the same numbers of people and follow rules that
 * would hide such a number here and show it there, and rules that do not suit what is counted.
 */
public final class SameRules {
  private final Map<List<Object>, Indicator> firsts = new HashMap<>();
  private final Problems problems;

  public SameRules(Problems problems) {
    this.problems = problems;
  }

  /**
   * Holds an indicator against the first one of its unit, and of its population.
   *
   * @param place where it names its rule
   */
  public void check(Indicator indicator, Place place) {
    String unit = indicator.unit().id();
    Indicator first = firsts.computeIfAbsent(List.of(unit), key -> indicator);
    Indicator alike =
        firsts.computeIfAbsent(List.of(unit, indicator.population()), key -> indicator);
    Disclosure rule = indicator.disclosure();
    if (rule.publicKnowledge().isPresent() && indicator.unit().register().person().isPresent()) {
      problems.add(Message.PUBLIC_ROWS, place, rule.id(), unit);
    }

    if (rule.threshold() != first.disclosure().threshold()) {
      report(indicator, first, "threshold", place);
    } else if (rule.width() != first.disclosure().width()) {
      report(indicator, first, "width", place);
    } else if (!rule.publicKnowledge().equals(alike.disclosure().publicKnowledge())) {
      report(indicator, alike, "public", place);
    }
  }

  private void report(Indicator indicator, Indicator other, String key, Place place) {
    problems.add(
        Message.OTHER_RULES,
        place,
        indicator.id(),
        indicator.disclosure().id(),
        other.id(),
        other.disclosure().id(),
        key);
  }
}
