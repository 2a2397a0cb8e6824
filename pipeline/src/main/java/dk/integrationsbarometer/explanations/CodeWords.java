package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.Optional;

/** Codes by the labels of their lists, also where a variable only passes on what a column holds. */
record CodeWords(Language language) {
  /**
   * The label of a code; empty where no list has it.
   *
   * @param name of a variable or a column of the unit
   */
  Optional<String> of(Unit unit, String name, String code) {
    Optional<Variable> variable = unit.variable(name);
    return variable.isEmpty()
        ? ofColumn(unit, name, code)
        : variable
            .flatMap(known -> ofList(known, code))
            .or(() -> passedOn(unit, variable.get(), code));
  }

  private Optional<String> ofList(Variable variable, String code) {
    return variable.classification().stream()
        .flatMap(list -> list.codes().stream())
        .filter(known -> known.code().equals(code))
        .map(Code::label)
        .map(label -> label.in(language))
        .findFirst();
  }

  private Optional<String> passedOn(Unit unit, Variable variable, String code) {
    if (variable.derivation() instanceof Variable.Gathered gathered) {
      var theirs = new Unit(gathered.from(), gathered.variables());
      return gathered.of().flatMap(of -> ofName(theirs, of, code));
    }

    return variable.derivation() instanceof Variable.Computed computed
        ? ofName(unit, computed.value(), code)
        : Optional.empty();
  }

  private Optional<String> ofName(Unit unit, Expression of, String code) {
    return of instanceof Expression.Reference name ? of(unit, name.name(), code) : Optional.empty();
  }

  private Optional<String> ofColumn(Unit unit, String name, String spelling) {
    return unit.register()
        .column(name)
        .map(RegisterColumn::type)
        .filter(type -> type instanceof RegisterColumn.Coded)
        .flatMap(
            type ->
                ((RegisterColumn.Coded) type)
                    .codes().items().stream().filter(item -> item.isWritten(spelling)).findFirst())
        .map(item -> item.label().in(language));
  }
}
