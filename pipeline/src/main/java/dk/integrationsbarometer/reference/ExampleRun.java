package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the examples inside definitions and reports where a figure is not as expected. */
public final class ExampleRun {
  /**
   * Expected figures are written with some decimals; a figure agrees when it is nearer than half of
   * the last one.
   */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Problems problems;
  private int figures;

  public ExampleRun(Problems problems) {
    this.problems = problems;
  }

  /** How many expected figures and decisions have been compared so far. */
  public int figures() {
    return figures;
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
        Names.registers(
            unit, unit.variables().stream().map(Variable::name).collect(Collectors.toSet())));
    return registers;
  }

  private void checkRules(Example example, Register register) {
    for (Example.Row row : example.given().getOrDefault(register.id(), List.of())) {
      Map<String, Object> known = new HashMap<>(row.values());
      row.reference().ifPresent(date -> known.put(Expression.Reference.REFERENCE_DATE, date));
      var evaluation = new Evaluation(known::get);
      for (Register.Rule rule : register.rules()) {
        if (Boolean.FALSE.equals(evaluation.of(rule.must()))) {
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
        decided.examples().forEach(example -> decide(decided, example));
      }
    }
  }

  private void decide(Variable.Decided decided, Variable.DecisionExample example) {
    figures++;
    var unit = new Derivations(new RegisterRows(Map.of()), LocalDate.EPOCH, example.given());
    Object found = unit.decided(decided);
    if (!example.then().equals(found)) {
      problems.add(
          Message.DECISION_EXAMPLE,
          example.place(),
          found == null ? "unknown" : found,
          example.then());
    }
  }

  private void compare(
      Indicator indicator, Example example, Example.Expected expected, ExampleFigures found) {
    figures++;
    String name = name(expected);
    if (!found.isComputed(expected)) {
      problems.add(
          Message.EXAMPLE_MISSING_FIGURE,
          expected.place(),
          example.title(),
          name,
          advice(indicator, expected, found));
      return;
    }

    OptionalDouble value = found.value(expected);
    if (!agrees(expected, value)) {
      String wanted = expected.value().map(BigDecimal::toPlainString).orElse("no figure");
      problems.add(
          Message.EXAMPLE_DIFFERS,
          expected.place(),
          example.title(),
          wanted,
          name,
          value.isPresent() ? shown(value.getAsDouble()) : "no figure (nobody is counted)");
    }
  }

  private static boolean agrees(Example.Expected expected, OptionalDouble value) {
    if (expected.value().isEmpty() || value.isEmpty()) {
      return expected.value().isEmpty() && value.isEmpty();
    }

    BigDecimal wanted = expected.value().get();
    BigDecimal margin = HALF.movePointLeft(Math.max(wanted.scale(), 0));
    return wanted
            .subtract(BigDecimal.valueOf(value.getAsDouble()))
            .abs()
            .compareTo(wanted.scale() <= 0 ? new BigDecimal("0.000001") : margin)
        <= 0;
  }

  private static String shown(double value) {
    return new BigDecimal(value)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String name(Example.Expected expected) {
    String group =
        expected.group() + expected.reference().map(reference -> " - " + reference).orElse("");
    String slice = expected.breakdown().isEmpty() ? "" : ", " + expected.breakdown();
    String since = expected.since().map(period -> " - " + period).orElse("");
    return expected.period() + since + ", " + expected.area() + ", " + group + slice;
  }

  private static String days(Indicator indicator) {
    return indicator.period().statusDates().stream()
        .map(day -> day.toString().substring(2))
        .collect(Collectors.joining(", "));
  }

  private static String advice(
      Indicator indicator, Example.Expected expected, ExampleFigures found) {
    String sorted =
        Arrays.stream(expected.breakdown().split(",", -1))
            .sorted()
            .collect(Collectors.joining(","));
    if (!sorted.equals(expected.breakdown()) && Slices.isComputed(indicator, sorted)) {
      return "names in alphabetical order: " + sorted + ".";
    }

    String periods =
        found.periods().isEmpty()
            ? "no status date is given"
            : "status dates are given for " + String.join(", ", found.periods());
    return periods
        + ", and a "
        + indicator.period().length().word()
        + " needs "
        + days(indicator)
        + ".";
  }
}
