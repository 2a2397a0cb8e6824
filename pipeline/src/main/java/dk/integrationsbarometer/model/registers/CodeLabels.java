package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Labels;
import java.util.Optional;

/** What the codes of a unit are called, also where a variable passes on what a column holds. */
public record CodeLabels(Unit unit) {
  /**
   * The label of a code; empty where no list has it.
   *
   * @param name of a variable or a column of the unit
   */
  public Optional<Labels> of(String name, String code) {
    Optional<Variable> variable = unit.variable(name);
    return variable.isEmpty()
        ? ofColumn(name, code)
        : variable.flatMap(known -> ofList(known, code)).or(() -> passedOn(variable.get(), code));
  }

  private static Optional<Labels> ofList(Variable variable, String code) {
    return variable.classification().stream()
        .flatMap(list -> list.codes().stream())
        .filter(known -> known.code().equals(code))
        .map(Code::label)
        .findFirst();
  }

  private Optional<Labels> passedOn(Variable variable, String code) {
    if (variable.derivation() instanceof Variable.Gathered gathered) {
      var theirs = new CodeLabels(new Unit(gathered.from(), gathered.variables()));
      return gathered.of().flatMap(of -> theirs.ofName(of, code));
    }

    return variable.derivation() instanceof Variable.Computed computed
        ? ofName(computed.value(), code)
        : Optional.empty();
  }

  private Optional<Labels> ofName(Expression of, String code) {
    return of instanceof Expression.Reference name ? of(name.name(), code) : Optional.empty();
  }

  private Optional<Labels> ofColumn(String name, String spelling) {
    return unit.register()
        .column(name)
        .map(RegisterColumn::type)
        .filter(type -> type instanceof RegisterColumn.Coded)
        .flatMap(
            type ->
                ((RegisterColumn.Coded) type)
                    .codes().items().stream().filter(item -> item.isWritten(spelling)).findFirst())
        .map(CodeList.Item::label);
  }
}
