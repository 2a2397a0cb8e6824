package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.registers.Variable;
import java.util.List;

/**
 * Over which ordered classes of people an indicator has a gradient.
 *
 * @param over the variable whose classes they are
 * @param order codes of the classes, the least well-off first; people of other classes, and those
 *     whose class is not known, are left out
 */
public record GradientRule(Variable over, List<String> order) {
  public GradientRule {
    order = List.copyOf(order);
  }

  /** What cells are cut into for it. */
  public Breakdown cut() {
    return new Breakdown(List.of(over));
  }
}
