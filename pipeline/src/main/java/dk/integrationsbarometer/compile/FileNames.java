package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Parameters;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Set;

/** Sees to it that files are called what they define, so that they are found. */
final class FileNames {
  /** The settings have one file; languages say themselves where they stand. */
  private static final Set<String> OTHERS = Set.of("barometer", "language");

  private FileNames() {}

  /** Looks at a document of a kind; of one that gives several definitions without the braces. */
  static void check(String kind, Document document, Fields fields, Problems problems) {
    String name = document.path().substring(document.path().lastIndexOf('/') + 1);
    if (!OTHERS.contains(kind)) {
      fields
          .scalar("id")
          .filter(id -> NameRule.ID.allows(id.text()))
          .filter(id -> !name.equals(Parameters.bare(id.written()) + ".yaml"))
          .ifPresent(
              id ->
                  problems.add(Message.FILE_NAME, id.place(), Parameters.bare(id.written()), name));
    }
  }
}
