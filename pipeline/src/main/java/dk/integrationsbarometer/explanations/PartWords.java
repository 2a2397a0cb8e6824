package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A variable, a group or a register in words, for who asks for one in place of an indicator. */
public final class PartWords {
  private final Definitions definitions;
  private final String name;
  private final Bilingual tongue;

  private PartWords(Definitions definitions, String name, Language language) {
    this.definitions = definitions;
    this.name = name;
    this.tongue = new Bilingual(language);
  }

  /** Every thing of that name; nothing when there is none. Every line ends with \n. */
  public static Optional<String> of(Definitions definitions, String name, Language language) {
    var words = new PartWords(definitions, name, language);
    List<String> lines =
        Stream.of(words.variable(), words.group(), words.register())
            .flatMap(List::stream)
            .map(line -> line.stripTrailing() + "\n")
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("", lines));
  }

  /** Units that find it in the same way are told together. */
  private List<String> variable() {
    Map<List<String>, List<String>> ways = new LinkedHashMap<>();
    Labels label = null;
    for (Unit unit : definitions.units().values()) {
      Optional<Variable> variable = unit.variable(name);
      if (variable.isPresent()) {
        label = variable.get().label();
        List<String> way = new VariableWords(unit, tongue).of(variable.get());
        ways.computeIfAbsent(way, each -> new ArrayList<>()).add(unit.id());
      }
    }

    List<String> lines = new ArrayList<>();
    if (label != null) {
      lines.add(heading(tongue.say("variable"), label));
      ways.forEach(
          (way, units) -> {
            lines.add("  " + String.join(", ", units) + ": " + way.get(0));
            way.subList(1, way.size()).forEach(line -> lines.add("  " + line));
          });
      lines.add(users(this::needs));
    }

    return lines;
  }

  private boolean needs(Indicator indicator) {
    return NamesUsed.needed(indicator.unit(), NamesUsed.in(indicator)).stream()
        .anyMatch(variable -> variable.name().equals(name));
  }

  private List<String> group() {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    Labels label = null;
    for (Indicator indicator : definitions.indicators()) {
      Optional<Group> group = indicator.group(name);
      if (group.isPresent()) {
        label = group.get().label();
        String unit = indicator.unit().id();
        List<String> units =
            ways.computeIfAbsent(
                who(group.get(), indicator.unit(), tongue), each -> new ArrayList<>());
        if (!units.contains(unit)) {
          units.add(unit);
        }
      }
    }

    List<String> lines = new ArrayList<>();
    if (label != null) {
      lines.add(heading(tongue.say("group"), label));
      ways.forEach((way, units) -> lines.add("  " + String.join(", ", units) + ": " + way));
      lines.add(users(indicator -> indicator.group(name).isPresent()));
    }

    return lines;
  }

  /** Who is in a group of a unit. */
  static String who(Group group, Unit unit, Bilingual tongue) {
    return group.where().equals(Expression.Literal.TRUE)
        ? tongue.say("all of the population")
        : ExpressionWords.ofSteps(unit, tongue).of(group.where());
  }

  private List<String> register() {
    Register register = definitions.registers().get(name);
    List<String> lines = new ArrayList<>();
    if (register != null) {
      lines.add(heading(tongue.say("register"), register.label()));
      register
          .columns()
          .forEach(column -> lines.add("  " + column.name() + described(column.label())));
      lines.add(users(indicator -> reads(indicator, register)));
    }

    return lines;
  }

  private String described(Labels label) {
    String words = label.in(tongue.language());
    return words.isEmpty() ? "" : ": " + words;
  }

  private static boolean reads(Indicator indicator, Register register) {
    return indicator.unit().id().equals(register.id())
        || NamesUsed.registers(indicator.unit(), NamesUsed.in(indicator)).contains(register);
  }

  private String heading(String what, Labels label) {
    return label.in(tongue.language()) + " (" + what + " " + name + ")";
  }

  private String users(Predicate<Indicator> uses) {
    List<String> ids =
        definitions.indicators().stream().filter(uses).map(Indicator::id).sorted().toList();
    return "  "
        + tongue.say("indicators that use it: ")
        + (ids.isEmpty() ? tongue.say("none") : String.join(", ", ids));
  }
}
