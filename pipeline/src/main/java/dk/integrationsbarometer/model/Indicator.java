package dk.integrationsbarometer.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one indicator computes.
 *
 * @param policyArea the area of policy: the folder in which the definition lies
 * @param population who is counted
 * @param breakdowns beside the total, which is always computed
 * @param hash changes when, and only when, the definition's content changes
 */
public record Indicator(
    String id,
    String policyArea,
    Labels label,
    Labels description,
    String source,
    Unit unit,
    Expression population,
    Measure measure,
    List<Group> groups,
    List<Comparison> comparisons,
    List<Breakdown> breakdowns,
    PeriodRule period,
    Direction direction,
    int decimals,
    IntervalPolicy interval,
    Disclosure disclosure,
    List<Example> examples,
    String hash) {
  public Indicator {
    groups = List.copyOf(groups);
    comparisons = List.copyOf(comparisons);
    breakdowns = List.copyOf(breakdowns);
    examples = List.copyOf(examples);
  }

  /** Which way the city wants the figure to go. */
  public enum Direction {
    UP,
    DOWN,
    NONE
  }

  public Optional<Group> group(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }
}
