package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.reference.ExampleRun;
import java.nio.file.Path;

/**
 * Checks all definitions and the examples inside them, without extracts and without Spark.
 *
 * @param documents how many documents were read
 * @param figures how many expected figures and decisions agree
 */
public record ExampleCheck(int documents, int indicators, int examples, int figures) {

  /** Ends with problems when a definition is wrong or an example differs. */
  public static ExampleCheck check(Path folder) {
    Definitions definitions = Loading.load(folder);
    var problems = new Problems();
    var examples = new ExampleRun(problems);
    definitions.units().values().forEach(examples::run);
    definitions.indicators().forEach(examples::run);
    problems.end();
    int count =
        definitions.indicators().stream().mapToInt(indicator -> indicator.examples().size()).sum();
    return new ExampleCheck(
        definitions.hashes().size(), definitions.indicators().size(), count, examples.figures());
  }
}
