package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ExampleCoverage;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The least that the examples of an indicator in use have to try: somebody who counts and somebody
 * who does not, and two of its groups. An example in which all are alike passes with a wrong
 * definition, too.
 */
final class ExampleFloor {
  private static final String MEASURED = "measured";
  private static final String REST = "rest";

  private final ExampleCoverage coverage = new ExampleCoverage();

  /** By the place of the first example: one for all repetitions of a definition. */
  private final Map<Place, Tried> tried = new TreeMap<>();

  private ExampleFloor() {}

  /**
   * What the examples of an indicator try.
   *
   * @param answers what the condition that is measured is of their people, where it is one
   * @param groups those of which a figure is expected, alone or in a gap
   */
  private record Tried(Indicator indicator, Optional<Set<Boolean>> answers, Set<String> groups) {
    private Tried with(Tried other) {
      Optional<Set<Boolean>> both = answers.or(other::answers);
      both.ifPresent(given -> other.answers.ifPresent(given::addAll));
      groups.addAll(other.groups);
      return new Tried(indicator, both, groups);
    }
  }

  /** What some indicators lack, by place. */
  static List<Problem> problems(List<Indicator> indicators) {
    var floor = new ExampleFloor();
    indicators.stream().filter(each -> !each.isDraft()).forEach(floor::add);
    List<Problem> problems = new ArrayList<>();
    floor.tried.forEach(
        (place, each) -> {
          each.answers().ifPresent(given -> addAnswers(given, each, place, problems));
          addGroups(each, place, problems);
        });
    return problems;
  }

  private void add(Indicator indicator) {
    Tried own = new Tried(indicator, answers(indicator), groups(indicator));
    tried.merge(indicator.examples().get(0).place().of(""), own, Tried::with);
  }

  private Optional<Set<Boolean>> answers(Indicator indicator) {
    return indicator.measure().expressions().stream()
        .filter(each -> each.type() == ValueType.TRUTH)
        .filter(each -> !(each instanceof Expression.Literal))
        .findFirst()
        .map(each -> answers(indicator, each));
  }

  /** Of those in the population: what others are like says nothing of the condition. */
  private Set<Boolean> answers(Indicator indicator, Expression measured) {
    Expression counted = new Expression.And(indicator.population(), measured);
    Expression rest = new Expression.And(indicator.population(), new Expression.Not(measured));
    Map<String, Set<Boolean>> found =
        coverage.add(indicator, Map.of(MEASURED, counted, REST, rest));
    Set<Boolean> answers = new TreeSet<>();
    Map.of(MEASURED, true, REST, false)
        .forEach(
            (key, answer) -> {
              if (found.get(key).contains(true)) {
                answers.add(answer);
              }
            });
    return answers;
  }

  private static Set<String> groups(Indicator indicator) {
    Set<String> expected = new TreeSet<>();
    for (Example example : indicator.examples()) {
      example.expected().forEach(figure -> expected.add(figure.group()));
      example.expected().forEach(figure -> figure.reference().ifPresent(expected::add));
      example.gradients().forEach(gradient -> expected.add(gradient.group()));
    }

    expected.retainAll(indicator.groups().stream().map(Group::code).toList());
    return expected;
  }

  private static void addAnswers(
      Set<Boolean> given, Tried tried, Place place, List<Problem> problems) {
    Stream.of(true, false)
        .filter(answer -> !given.contains(answer))
        .findFirst()
        .ifPresent(
            answer ->
                problems.add(
                    Problem.of(Message.TRIVIAL_EXAMPLES, place, tried.indicator().id(), answer)));
  }

  private static void addGroups(Tried tried, Place place, List<Problem> problems) {
    int groups = tried.indicator().groups().size();
    if (tried.groups().size() == 1 && groups > 1) {
      problems.add(
          Problem.of(
              Message.EXAMPLES_OF_ONE_GROUP,
              place,
              tried.indicator().id(),
              tried.groups().iterator().next(),
              groups));
    }
  }
}
