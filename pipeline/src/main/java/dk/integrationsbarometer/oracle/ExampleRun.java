package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the examples inside definitions and reports where a figure is not as expected. */
public final class ExampleRun {
  private static final String NO_FIGURE = "no figure";

  private final Problems problems;
  private final List<Answer> answers = new ArrayList<>();

  public ExampleRun(Problems problems) {
    this.problems = problems;
  }

  /** The expected figures and decisions that have been compared so far. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  public void run(Indicator indicator) {
    Set<Register> registers = registers(indicator.unit());
    indicator.against().ifPresent(other -> registers.addAll(registers(other.unit())));
    for (Example example : indicator.examples()) {
      registers.forEach(register -> checkRules(example, register));
      var found = ExampleFigures.of(indicator, new RegisterRows(example.given()));
      example.expected().forEach(expected -> compare(indicator, example, expected, found));
    }
  }

  private static Set<Register> registers(Unit unit) {
    Set<Register> registers = new LinkedHashSet<>();
    registers.add(unit.register());
    registers.addAll(
        NamesUsed.registers(
            unit, unit.variables().stream().map(Variable::name).collect(Collectors.toSet())));
    return registers;
  }

  private void checkRules(Example example, Register register) {
    for (Example.Row row : example.given().getOrDefault(register.id(), List.of())) {
      for (Register.Rule rule : RegisterRules.broken(register, row)) {
        problems.add(
            Message.EXAMPLE_RULE,
            example.place(),
            example.title(),
            rule.name(),
            register.id(),
            shown(row));
      }
    }
  }

  private static String shown(Example.Row row) {
    return row.reference().map(date -> date + " ").orElse("")
        + new TreeMap<>(row.values())
            .entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(" "));
  }

  /** Runs the examples of a unit's decision tables. */
  public void run(Unit unit) {
    for (Variable variable : unit.variables()) {
      if (variable.derivation() instanceof Variable.Decided decided) {
        String name = unit.id() + ", " + variable.name();
        decided.examples().forEach(example -> decide(name, decided, example));
      }
    }
  }

  private void decide(String name, Variable.Decided decided, Variable.DecisionExample example) {
    var unit = new DerivedValues(new RegisterRows(Map.of()), LocalDate.EPOCH, example.given());
    Object found = unit.decided(decided);
    String shown = found == null ? "unknown" : shown(found);
    boolean agrees = found != null && example.then().equals(shown(found));
    String given =
        new TreeMap<>(example.given())
            .entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(", "));
    answers.add(new Answer(name, "decision table", given, example.then(), shown, agrees));
    if (!agrees) {
      problems.add(Message.DECISION_EXAMPLE, example.place(), shown, example.then());
    }
  }

  private static String shown(Object found) {
    return found instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : found.toString();
  }

  private void compare(
      Indicator indicator, Example example, Example.Expected expected, ExampleFigures found) {
    String name = name(expected);
    if (!found.isComputed(expected)) {
      var advice = ExampleAdvice.notComputed(indicator, expected, found);
      problems.add(
          Message.EXAMPLE_MISSING_FIGURE,
          expected.place(),
          example.title(),
          name,
          advice.why(),
          advice.how());
      answers.add(
          new Answer(
              indicator.id(), example.title(), name, wanted(expected), "not computed", false));
      return;
    }

    OptionalDouble value = found.value(expected);
    String shown = value.isPresent() ? Agreement.shown(value.getAsDouble()) : NO_FIGURE;
    boolean agrees = Agreement.of(expected.value(), value);
    answers.add(new Answer(indicator.id(), example.title(), name, wanted(expected), shown, agrees));
    if (!agrees) {
      var advice = ExampleAdvice.differs(indicator, expected, found);
      problems.add(
          Message.EXAMPLE_DIFFERS,
          expected.place(),
          example.title(),
          wanted(expected),
          name,
          value.isPresent() ? shown : shown + ": " + advice.why(),
          advice.how());
    }
  }

  private static String wanted(Example.Expected expected) {
    return expected.value().map(BigDecimal::toPlainString).orElse(NO_FIGURE);
  }

  private static String name(Example.Expected expected) {
    String minus = expected.reference().map(reference -> " - " + reference).orElse("");
    boolean isOfClass = expected.ofClass().isPresent();
    String group = expected.group() + (isOfClass ? "" : minus);
    String slice =
        (expected.breakdown().isEmpty() ? "" : ", " + expected.breakdown())
            + (isOfClass ? minus : "");
    String since = expected.since().map(period -> " - " + period).orElse("");
    String adjusted = expected.isAdjusted() ? ", adjusted" : "";
    String area = expected.area() + expected.benchmark().map(other -> " - " + other).orElse("");
    return expected.period() + since + ", " + area + ", " + group + slice + adjusted;
  }
}
