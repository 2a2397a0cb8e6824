package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.oracle.Evaluation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * For which rows something holds.
 *
 * @param condition in the language of the definitions; none holds for every row
 * @param values how a row answers each name that the condition may use
 */
public record Where(
    Optional<Expression> condition, Map<String, Function<DraftRow, Object>> values) {
  public static final Where EVERYTHING = new Where(Optional.empty(), Map.of());

  public boolean holds(DraftRow row) {
    return condition.isEmpty()
        || new Evaluation(name -> values.get(name).apply(row)).holds(condition.get());
  }

  /** The names that the condition asks about. */
  public Set<String> names() {
    return condition.map(NamesUsed::in).orElse(Set.of());
  }
}
