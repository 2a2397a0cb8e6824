package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a variable is found, in words: one line, or several for a decision table. */
final class VariableWords implements Variable.Visitor<List<String>> {
  private final Bilingual tongue;
  private final ExpressionWords words;

  VariableWords(Unit unit, Bilingual tongue) {
    this.tongue = tongue;
    this.words = ExpressionWords.ofSteps(unit, tongue);
  }

  List<String> of(Variable variable) {
    if (variable.derivation() instanceof Variable.Decided decided) {
      return table(decided, variable.classification());
    }

    return variable.derivation().accept(this);
  }

  private String say(String key) {
    return tongue.say(key);
  }

  @Override
  public List<String> computed(Variable.Computed computed) {
    return List.of(words.of(computed.value()));
  }

  @Override
  public List<String> recoded(Variable.Recoded recoded) {
    return List.of(
        words.of(recoded.of())
            + say(" read by the list ")
            + recoded.codes().id()
            + shown(recoded.codes(), recoded.map()));
  }

  @Override
  public List<String> classed(Variable.Classed classed) {
    return List.of(words.of(classed.of()) + say(" classed by ") + classed.intervals().id());
  }

  @Override
  public List<String> property(Variable.PropertyOf property) {
    return List.of(
        say("the property ")
            + property.property()
            + say(" of @a property")
            + words.of(property.of())
            + say(" in the list ")
            + property.codes().id()
            + say(" on the status date")
            + shown(property.codes(), property.map()));
  }

  /** The map, where codes of the list became others. */
  private String shown(CodeList codes, CodeMap map) {
    if (!codes.isLinked()) {
      return "";
    }

    return switch (map) {
      case NEWEST -> say(", by the newest map for all years (merged codes are followed)");
      case THEN -> say(", by the status date's own map");
    };
  }

  @Override
  public List<String> decided(Variable.Decided decided) {
    throw new IllegalArgumentException("A decision table is explained with the list of its codes");
  }

  private List<String> table(Variable.Decided decided, Optional<Classification> list) {
    List<String> lines = new ArrayList<>();
    lines.add(say("the first line that holds:"));
    int number = 1;
    for (Variable.Branch branch : decided.branches()) {
      lines.add(
          "  " + number++ + ". " + words.of(branch.when()) + ": " + given(branch.then(), list));
    }

    decided
        .otherwise()
        .ifPresent(otherwise -> lines.add("  " + say("otherwise: ") + given(otherwise, list)));
    return lines;
  }

  private String given(Expression answer, Optional<Classification> list) {
    return list.map(codes -> words.code(answer, codes)).orElseGet(() -> words.of(answer));
  }

  @Override
  public List<String> gathered(Variable.Gathered gathered) {
    return new GatheredWords(gathered, tongue).lines();
  }
}
