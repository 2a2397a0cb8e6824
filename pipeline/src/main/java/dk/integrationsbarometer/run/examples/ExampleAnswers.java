package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.compile.DraftMark;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.oracle.ExampleRun;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every example expects and what the definitions give, agreeing or not.
 *
 * @param problems those of the examples, sorted by place
 */
public record ExampleAnswers(ExampleCheck counts, List<Answer> answers, List<Problem> problems) {
  public ExampleAnswers {
    answers = List.copyOf(answers);
    problems = List.copyOf(problems);
  }

  /**
   * Runs all examples of a folder of definitions.
   *
   * @throws BarometerException when a definition is wrong, so that nothing can be run
   */
  public static ExampleAnswers of(Path folder) {
    return ofAll(LoadedDefinitions.load(folder));
  }

  /** Runs all examples. */
  public static ExampleAnswers ofAll(Definitions definitions) {
    return of(definitions, definitions.units().values(), definitions.indicators())
        .heldToTheFloor(definitions.indicators());
  }

  /** Runs all examples but those of indicators that are drafts, and of what only these need. */
  public static ExampleAnswers ofThoseInUse(Definitions definitions) {
    List<Indicator> inUse =
        definitions.indicators().stream().filter(each -> !each.isDraft()).toList();
    return of(definitions, definitions.units().values(), inUse)
        .withoutUnneededDrafts(inUse)
        .heldToTheFloor(inUse);
  }

  /**
   * Examples that agree have to try something, too, which a run does not ask; with those that do
   * not agree there is enough to do.
   */
  public ExampleAnswers heldToTheFloor(List<Indicator> indicators) {
    return problems.isEmpty()
        ? new ExampleAnswers(counts, answers, ExampleFloor.problems(indicators))
        : this;
  }

  /**
   * Runs the examples of some indicators, and those of the variables of their units; but of
   * variables that are drafts, only what they need is told.
   */
  public static ExampleAnswers of(Definitions definitions, List<Indicator> indicators) {
    Set<String> used =
        indicators.stream().map(each -> each.unit().id()).collect(Collectors.toSet());
    ExampleAnswers all =
        of(
            definitions,
            definitions.units().values().stream().filter(unit -> used.contains(unit.id())).toList(),
            indicators);
    return all.withoutUnneededDrafts(indicators);
  }

  private ExampleAnswers withoutUnneededDrafts(List<Indicator> indicators) {
    Set<Place> needed =
        indicators.stream().flatMap(ExampleAnswers::decisions).collect(Collectors.toSet());
    return without(
        problem ->
            problem.message() == Message.DECISION_EXAMPLE
                && DraftMark.isOn(problem)
                && !needed.contains(problem.place().of("")));
  }

  /** Where the examples of the decision tables stand that an indicator rests on. */
  private static Stream<Place> decisions(Indicator indicator) {
    return NamesUsed.needed(indicator.unit(), NamesUsed.in(indicator)).stream()
        .map(Variable::derivation)
        .filter(Variable.Decided.class::isInstance)
        .flatMap(derivation -> ((Variable.Decided) derivation).examples().stream())
        .map(example -> example.place().of(""));
  }

  private ExampleAnswers without(Predicate<Problem> passedOver) {
    return new ExampleAnswers(
        counts, answers, problems.stream().filter(passedOver.negate()).toList());
  }

  /** Runs the examples of some units and of some indicators. */
  public static ExampleAnswers of(
      Definitions definitions, Collection<Unit> units, List<Indicator> indicators) {
    var problems = new Problems();
    var examples = new ExampleRun(problems);
    units.forEach(examples::run);
    indicators.forEach(examples::run);
    var goals = new ExampleGoals(problems);
    indicators.forEach(goals::run);
    var gradients = new ExampleGradients(problems);
    indicators.forEach(gradients::run);
    List<Answer> answers = new ArrayList<>(examples.answers());
    answers.addAll(goals.answers());
    answers.addAll(gradients.answers());
    int count = indicators.stream().mapToInt(indicator -> indicator.examples().size()).sum();
    var counts =
        new ExampleCheck(definitions.hashes().size(), indicators.size(), count, answers.size());
    return new ExampleAnswers(counts, answers, problems.sorted());
  }

  /**
   * Ends the check.
   *
   * @throws BarometerException when an example has a problem
   */
  public void end() {
    if (!problems.isEmpty()) {
      throw new BarometerException(problems);
    }
  }
}
