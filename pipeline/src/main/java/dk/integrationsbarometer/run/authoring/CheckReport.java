package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.exports.json.ProblemJson;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import java.nio.file.Path;
import java.util.List;

/** What there is to say after a check of the definitions. */
public sealed interface CheckReport permits FolderCheck, FileCheck {
  /** How much is reported. */
  enum Detail {
    COUNTS,
    EVERY_ANSWER
  }

  /**
   * Checks the definitions of a folder.
   *
   * @param files those whose problems are wanted, as they were named; all when there are none
   * @throws dk.integrationsbarometer.problems.BarometerException when one cannot be understood
   */
  static CheckReport of(Path folder, List<String> files) {
    return files.isEmpty() ? FolderCheck.of(folder) : FileCheck.of(folder, files);
  }

  /** For programs, what keeps definitions from being in order. */
  static String problems(List<Problem> problems, MessageLanguage language) {
    return ProblemJson.of(problems, language);
  }

  /** What is said besides, which ends nothing. */
  List<Problem> notes();

  /** For people; when an example differs nothing but the answers, as the problems say the rest. */
  String text(Detail detail, MessageLanguage language);

  /** For programs; when an example differs nothing but the answers. */
  String json(Detail detail);

  /** Ends with problems when an example has any. */
  void end();
}
