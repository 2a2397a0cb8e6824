package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.problems.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A few made-up people and the figures that the definition must give for them.
 *
 * @param given rows per register
 */
public record Example(
    String title,
    Place place,
    Map<String, List<Row>> given,
    List<Expected> expected,
    List<ExpectedGoal> goals,
    List<ExpectedGradient> gradients) {
  public Example {
    given = Map.copyOf(given);
    expected = List.copyOf(expected);
    goals = List.copyOf(goals);
    gradients = List.copyOf(gradients);
  }

  /**
   * A row of a register.
   *
   * @param reference the day it stands for; empty in registers of spells
   * @param values by column; String, Long, BigDecimal or LocalDate; a value that is not known is
   *     left out
   */
  public record Row(Optional<LocalDate> reference, Map<String, Object> values) {
    public Row {
      values = Map.copyOf(values);
    }
  }

  /**
   * An expected figure; a gap when there is a reference, a change when there is an earlier period,
   * and the distance from another area when there is a benchmark.
   *
   * @param since the earlier period
   * @param benchmark the other area
   * @param reference a group, a class of the same group, or the indicator that this one is compared
   *     with
   * @param isAdjusted whether the gap is between people who are alike
   * @param value empty when the figure is undefined
   */
  public record Expected(
      Place place,
      String period,
      Optional<String> since,
      String area,
      Optional<String> benchmark,
      String group,
      Optional<String> reference,
      String breakdown,
      boolean isAdjusted,
      Optional<BigDecimal> value) {
    /** What the class is compared with, of a gap within a group. */
    public Optional<ClassReference> ofClass() {
      return reference.flatMap(ClassReference::parse);
    }
  }

  /**
   * Where a target is expected to stand.
   *
   * @param target the target's id
   */
  public record ExpectedGoal(
      Place place, String period, String area, String target, GoalStatus status) {}

  /** Which number of a gradient is expected. */
  public enum GradientPart {
    SLOPE,
    RELATIVE,
    /** Per cent of the people. */
    INCLUDED;

    /** The column of the example's table. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number that is expected of a gradient.
   *
   * @param value empty when there is none
   */
  public record ExpectedGradient(
      Place place,
      String period,
      String area,
      String group,
      GradientPart part,
      Optional<BigDecimal> value) {}
}
