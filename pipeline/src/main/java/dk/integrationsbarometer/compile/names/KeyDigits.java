package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.function.ToIntFunction;

/**
 * How many digits a key has. Keys of different lengths stand for different kinds of things, and no
 * two of them are the same; 0 stands for everything that is no key.
 */
public final class KeyDigits {
  private KeyDigits() {}

  /** Of a value, given those of the names in it. */
  public static int of(Expression value, ToIntFunction<String> names) {
    if (value instanceof Expression.Reference reference) {
      return names.applyAsInt(reference.name());
    }

    return value instanceof Expression.Call call && call.function() == Expression.Function.COALESCE
        ? of(call.arguments().get(0), names)
        : 0;
  }

  /** Of a variable, given those of the names in its own row. */
  public static int of(Variable variable, ToIntFunction<String> names) {
    if (variable.derivation() instanceof Variable.Computed computed) {
      return of(computed.value(), names);
    }

    return variable.derivation() instanceof Variable.Gathered gathered
        ? gathered.taken().map(of -> of(of, Scope.of(gathered)::digits)).orElse(0)
        : 0;
  }
}
