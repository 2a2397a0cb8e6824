package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the goals that examples expect with those that the definitions give, judged as in a run.
 */
final class ExampleGoals {
  private final Problems problems;
  private final List<Answer> answers = new ArrayList<>();

  ExampleGoals(Problems problems) {
    this.problems = problems;
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  void run(Indicator indicator) {
    indicator.examples().stream()
        .filter(example -> !example.goals().isEmpty())
        .forEach(example -> run(indicator, example));
  }

  private void run(Indicator indicator, Example example) {
    var rows = new RegisterRows(example.given());
    Figures own = ExampleCells.figures(indicator, rows);
    Figures figures =
        indicator
            .against()
            .map(other -> own.against(ExampleCells.figures(other, rows)))
            .orElse(own);
    for (Example.ExpectedGoal expected : example.goals()) {
      List<Goal> goals = figures.withGoals(expected.area()).goals();
      compare(indicator, example, expected, goals);
    }
  }

  private void compare(
      Indicator indicator, Example example, Example.ExpectedGoal expected, List<Goal> goals) {
    String name = expected.period() + ", " + expected.area() + ", target " + expected.target();
    String found =
        goals.stream()
            .filter(goal -> goal.target().id().equals(expected.target()))
            .filter(goal -> goal.key().period().code().equals(expected.period()))
            .map(goal -> goal.status().code())
            .findFirst()
            .orElse("no such period");
    String wanted = expected.status().code();
    answers.add(
        new Answer(indicator.id(), example.title(), name, wanted, found, wanted.equals(found)));
    if (!wanted.equals(found)) {
      problems.add(
          Message.EXAMPLE_DIFFERS,
          expected.place(),
          example.title(),
          wanted,
          name,
          found,
          "Compute the figure by hand, its interval too where there is one, then correct the target or the example.");
    }
  }
}
