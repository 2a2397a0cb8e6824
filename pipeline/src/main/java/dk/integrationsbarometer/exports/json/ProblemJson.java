package dk.integrationsbarometer.exports.json;

import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Json;
import java.util.List;
import java.util.Map;

/**
 * A problem for programs, such as editors.
 *
 * @param line 0 when it is of the whole file
 * @param column 0 when it is of the whole file
 * @param how how to mend it
 */
public record ProblemJson(String code, String file, int line, int column, String what, String how) {
  /** All of them, in their order. */
  public static String of(List<Problem> problems, MessageLanguage language) {
    return Json.answer(
        Map.of("problems", problems.stream().map(problem -> of(problem, language)).toList()));
  }

  private static ProblemJson of(Problem problem, MessageLanguage language) {
    return new ProblemJson(
        problem.message().code(),
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.what(language),
        problem.how(language));
  }
}
