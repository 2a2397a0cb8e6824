package dk.integrationsbarometer.run.examples;

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
    ExampleAnswers answers = ExampleAnswers.of(folder);
    answers.end();
    return answers.counts();
  }
}
