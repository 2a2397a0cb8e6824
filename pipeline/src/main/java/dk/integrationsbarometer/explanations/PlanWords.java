package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an indicator is computed, as an indented list from the figures down to the registers. */
final class PlanWords {
  private final Indicator indicator;
  private final Bilingual tongue;
  private final List<String> lines = new ArrayList<>();

  private PlanWords(Indicator indicator, Bilingual tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
  }

  static List<String> lines(Indicator indicator, Bilingual tongue) {
    var plan = new PlanWords(indicator, tongue);
    plan.figures();
    plan.lines.add(
        tongue.say("cells: sums over persons by status date, municipality, group and breakdown"));
    plan.variables();
    plan.lines.add(tongue.say("registers: ") + plan.registers());
    return plan.lines;
  }

  private void figures() {
    lines.add(tongue.say("figures and gaps"));
    lines.add("  " + tongue.say("groups"));
    indicator.groups().forEach(group -> lines.add("    " + group(group)));
    lines.add("  " + tongue.say("breakdowns") + ": " + tongue.say("total") + breakdowns());
  }

  private String group(Group group) {
    String where = PartWords.who(group, indicator.unit(), tongue);
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
    lines.add(tongue.say("population: variables, in the order they are derived"));
    var variableWords = new VariableWords(indicator.unit(), tongue);
    for (Variable variable : NamesUsed.needed(indicator.unit(), NamesUsed.in(indicator))) {
      List<String> said = variableWords.of(variable);
      lines.add(
          "  " + variable.name() + " " + tongue.quoted(variable.label()) + ": " + said.get(0));
      said.subList(1, said.size()).forEach(line -> lines.add("  " + line));
    }
  }

  private String registers() {
    List<String> names = new ArrayList<>(List.of(indicator.unit().id()));
    NamesUsed.registers(indicator.unit(), NamesUsed.in(indicator)).stream()
        .map(Register::id)
        .forEach(names::add);
    return names.stream().distinct().collect(Collectors.joining(", "));
  }
}
