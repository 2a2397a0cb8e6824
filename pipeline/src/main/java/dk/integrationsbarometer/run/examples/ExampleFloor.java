package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.oracle.ExampleCoverage;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The least that the examples of an indicator in use have to try: somebody who counts and somebody
 * who does not, two people with different values where it measures values, and two of its groups.
 * An example in which all are alike passes with a wrong definition, too.
 */
final class ExampleFloor {
  private final ExampleCoverage coverage = new ExampleCoverage();

  /** By the place of the first example: one for all repetitions of a definition. */
  private final Map<Place, Tried> tried = new TreeMap<>();

  private ExampleFloor() {}

  /**
   * What the examples of an indicator try.
   *
   * @param answers what the condition that decides who counts is of their people, where there is
   *     one
   * @param alike the places, among all that the measure looks at, of values in which people never
   *     differ
   * @param groups those of which a figure is expected, alone or in a gap
   */
  private record Tried(
      Indicator indicator, Optional<Set<Object>> answers, Set<Integer> alike, Set<String> groups) {
    private Tried with(Tried other) {
      Optional<Set<Object>> both = answers.or(other::answers);
      both.ifPresent(given -> other.answers.ifPresent(given::addAll));
      alike.retainAll(other.alike);
      groups.addAll(other.groups);
      return new Tried(indicator, both, alike, groups);
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
          if (!each.alike().isEmpty()) {
            problems.add(Problem.of(Message.EQUAL_VALUES, place, each.indicator().id()));
          }

          addGroups(each, place, problems);
        });
    return problems;
  }

  private void add(Indicator indicator) {
    Tried own = new Tried(indicator, answers(indicator), alike(indicator), groups(indicator));
    tried.merge(indicator.examples().get(0).place().of(""), own, Tried::with);
  }

  /**
   * What is measured, of those in the population: what others are like says nothing of it. Where
   * people are only counted, the population itself decides.
   */
  private Optional<Set<Object>> answers(Indicator indicator) {
    return isCounted(indicator)
        ? answers(indicator, Expression.Literal.TRUE, List.of(indicator.population()))
        : answers(indicator, indicator.population(), indicator.measure().expressions());
  }

  private Optional<Set<Object>> answers(
      Indicator indicator, Expression asked, List<Expression> measured) {
    return measured.stream()
        .filter(each -> isTried(each) && each.type() == ValueType.TRUTH)
        .findFirst()
        .map(
            each -> {
              Set<Object> answers = new HashSet<>();
              coverage.values(indicator, asked, each).forEach(answers::addAll);
              return answers;
            });
  }

  /** A mean of equal values, or of one, is their sum, their median and their maximum, too. */
  private Set<Integer> alike(Indicator indicator) {
    List<Expression> measured =
        hasOneRow(indicator.unit().register()) ? List.of() : indicator.measure().expressions();
    Set<Integer> alike = new TreeSet<>();
    for (int i = 0; i < measured.size(); i++) {
      Expression each = measured.get(i);
      if (isTried(each)
          && each.type() != ValueType.TRUTH
          && coverage.values(indicator, indicator.population(), each).stream()
              .allMatch(values -> values.size() < 2)) {
        alike.add(i);
      }
    }

    return alike;
  }

  /** Whether a figure of a status date is of one row, so that no two can differ. */
  private static boolean hasOneRow(Register register) {
    return register.area().map(List::of).filter(register.key()::equals).isPresent();
  }

  private static boolean isCounted(Indicator indicator) {
    return indicator.measure().expressions().isEmpty();
  }

  private static boolean isTried(Expression measured) {
    return !(measured instanceof Expression.Literal);
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
      Set<Object> given, Tried tried, Place place, List<Problem> problems) {
    Stream.of(true, false)
        .filter(answer -> !given.contains(answer))
        .findFirst()
        .ifPresent(
            answer ->
                problems.add(
                    Problem.of(
                        Message.TRIVIAL_EXAMPLES,
                        place,
                        tried.indicator().id(),
                        answer,
                        isCounted(tried.indicator())
                            ? "its 'population'"
                            : "the condition that it measures")));
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
