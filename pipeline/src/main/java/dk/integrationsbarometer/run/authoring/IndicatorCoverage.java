package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Untouched;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Leavers;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.oracle.ExampleCoverage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the examples of one indicator touch of it. */
final class IndicatorCoverage {
  private final Indicator indicator;
  private final WrittenPlaces places;
  private final List<Untouched> untouched = new ArrayList<>();
  private int parts;

  IndicatorCoverage(Indicator indicator, WrittenPlaces places) {
    this.indicator = indicator;
    this.places = places;
  }

  List<Untouched> untouched() {
    return List.copyOf(untouched);
  }

  /** How many groups, classes and answers of conditions there are to touch. */
  int parts() {
    return parts;
  }

  /** Looks at the figures that are expected, and lets the people of the examples be evaluated. */
  void add(ExampleCoverage examples) {
    addGroups();
    variables().forEach(this::addClasses);
    examples.add(indicator, conditions()).forEach(this::addAnswers);
  }

  private void addGroups() {
    Set<String> expected = new HashSet<>();
    for (Example example : indicator.examples()) {
      example.expected().forEach(figure -> expected.add(figure.group()));
      example.expected().forEach(figure -> figure.reference().ifPresent(expected::add));
      example.gradients().forEach(gradient -> expected.add(gradient.group()));
    }

    List<String> groups = indicator.groups().stream().map(Group::code).toList();
    add(Untouched.Kind.GROUPS, "groups", "groups", groups, expected);
  }

  /** By which its figures are broken down. */
  private Set<Variable> variables() {
    Set<Variable> variables = new LinkedHashSet<>();
    indicator.allBreakdowns().forEach(each -> variables.addAll(each.variables()));
    return variables;
  }

  private void addClasses(Variable variable) {
    Set<String> expected = new HashSet<>();
    for (Example example : indicator.examples()) {
      for (Example.Expected figure : example.expected()) {
        expected.addAll(List.of(figure.breakdown().split(",", -1)));
        figure.reference().ifPresent(expected::add);
      }
    }

    String before = variable.name() + "=";
    Set<String> codes = new HashSet<>();
    expected.stream()
        .filter(part -> part.startsWith(before))
        .forEach(part -> codes.add(part.substring(before.length())));
    boolean isOver = indicator.measure().over().filter(variable::equals).isPresent();
    List<String> classes =
        variable.classification().orElseThrow().codes().stream().map(Code::code).toList();
    add(Untouched.Kind.CLASSES, isOver ? "over" : "breakdowns", variable.name(), classes, codes);
  }

  /** By the keys that hold them; what is said of everybody is no question. */
  private Map<String, Expression> conditions() {
    Map<String, Expression> conditions = new LinkedHashMap<>();
    conditions.put(
        "population", indicator.leavers().map(Leavers::population).orElse(indicator.population()));
    indicator.leavers().ifPresent(leavers -> conditions.put("leavers", leavers.who()));
    String measured = places.has(indicator.id(), "event") ? "event" : "numerator";
    indicator.measure().expressions().stream()
        .filter(each -> each.type() == ValueType.TRUTH)
        .forEach(each -> conditions.put(measured, each));
    conditions.values().removeIf(Expression.Literal.class::isInstance);
    return conditions;
  }

  private void addAnswers(String key, Set<Boolean> answers) {
    Set<String> given = new HashSet<>();
    answers.forEach(answer -> given.add(String.valueOf(answer)));
    add(Untouched.Kind.CONDITION, key, key, List.of("true", "false"), given);
  }

  private void add(
      Untouched.Kind kind, String key, String about, List<String> all, Set<String> touched) {
    parts += all.size();
    List<String> missing = all.stream().filter(each -> !touched.contains(each)).toList();
    if (!missing.isEmpty()) {
      untouched.add(
          new Untouched(places.of(indicator.id(), key), indicator.id(), kind, about, missing));
    }
  }
}
