package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.Group;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an indicator is computed, as an indented list from the figures down to the registers. */
final class PlanWords {
  private final Indicator indicator;
  private final Tongue tongue;
  private final ExpressionWords words;
  private final List<String> lines = new ArrayList<>();

  private PlanWords(Indicator indicator, Tongue tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
    this.words = new ExpressionWords(indicator.unit(), tongue);
  }

  static List<String> lines(Indicator indicator, Tongue tongue) {
    var plan = new PlanWords(indicator, tongue);
    plan.figures();
    plan.lines.add(
        tongue.say(
            "celler: summer over personer pr. statusdato, kommune, gruppe og opdeling",
            "cells: sums over persons by status date, municipality, group and breakdown"));
    plan.variables();
    plan.lines.add(tongue.say("registre: ", "registers: ") + plan.registers());
    return plan.lines;
  }

  private void figures() {
    lines.add(tongue.say("tal og forskelle", "figures and gaps"));
    lines.add("  " + tongue.say("grupper", "groups"));
    indicator.groups().forEach(group -> lines.add("    " + group(group)));
    lines.add(
        "  "
            + tongue.say("opdelinger", "breakdowns")
            + ": "
            + tongue.say("i alt", "total")
            + breakdowns());
  }

  private String group(Group group) {
    String where =
        group.where().equals(Expression.Literal.TRUE)
            ? tongue.say("alle i populationen", "all of the population")
            : words.of(group.where());
    return group.code() + " (" + group.label().in(tongue.language()) + "): " + where;
  }

  private String breakdowns() {
    return indicator.breakdowns().stream()
        .map(Breakdown::variables)
        .map(
            variables ->
                ", " + variables.stream().map(Variable::name).collect(Collectors.joining(" x ")))
        .collect(Collectors.joining());
  }

  private void variables() {
    lines.add(
        tongue.say(
            "population: variable, i den rækkefølge de udledes",
            "population: variables, in the order they are derived"));
    var variableWords = new VariableWords(indicator.unit(), tongue);
    for (Variable variable : Names.needed(indicator.unit(), Names.in(indicator))) {
      List<String> said = variableWords.of(variable);
      lines.add(
          "  " + variable.name() + " " + tongue.quoted(variable.label()) + ": " + said.get(0));
      said.subList(1, said.size()).forEach(line -> lines.add("  " + line));
    }
  }

  private String registers() {
    List<String> names = new ArrayList<>(List.of(indicator.unit().id()));
    Names.registers(indicator.unit(), Names.in(indicator)).stream()
        .map(Register::id)
        .forEach(names::add);
    return names.stream().distinct().collect(Collectors.joining(", "));
  }
}
