package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules of its register a row breaks; a rule that is unknown is not broken. */
public final class RegisterRules {
  private RegisterRules() {}

  public static List<Register.Rule> broken(Register register, Example.Row row) {
    Map<String, Object> known = new HashMap<>(row.values());
    row.reference().ifPresent(date -> known.put(Expression.Reference.REFERENCE_DATE, date));
    var evaluation = new Evaluation(known::get);
    return register.rules().stream()
        .filter(rule -> Boolean.FALSE.equals(evaluation.of(rule.must())))
        .toList();
  }
}
