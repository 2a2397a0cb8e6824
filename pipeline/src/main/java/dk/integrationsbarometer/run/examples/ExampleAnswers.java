package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.oracle.ExampleRun;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    Definitions definitions = LoadedDefinitions.load(folder);
    var problems = new Problems();
    var examples = new ExampleRun(problems);
    definitions.units().values().forEach(examples::run);
    definitions.indicators().forEach(examples::run);
    var goals = new ExampleGoals(problems);
    definitions.indicators().forEach(goals::run);
    var gradients = new ExampleGradients(problems);
    definitions.indicators().forEach(gradients::run);
    List<Answer> answers = new ArrayList<>(examples.answers());
    answers.addAll(goals.answers());
    answers.addAll(gradients.answers());
    int count =
        definitions.indicators().stream().mapToInt(indicator -> indicator.examples().size()).sum();
    var counts =
        new ExampleCheck(
            definitions.hashes().size(), definitions.indicators().size(), count, answers.size());
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
