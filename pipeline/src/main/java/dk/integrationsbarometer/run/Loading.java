package dk.integrationsbarometer.run;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Loads the definitions. */
public final class Loading {
  private Loading() {}

  /**
   * The checked model.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static Definitions load(Path folder) {
    var problems = new Problems();
    List<Document> documents = DefinitionFolder.read(folder, problems);
    return Compiler.compile(documents, problems);
  }

  /**
   * The wished indicators, sorted by name; all of them when none is wished in particular.
   *
   * @throws BarometerException when one is not defined
   */
  public static List<Indicator> choose(Definitions definitions, Set<String> wished) {
    var problems = new Problems();
    List<String> known = definitions.indicators().stream().map(Indicator::id).sorted().toList();
    for (String id : wished) {
      if (!known.contains(id)) {
        problems.add(
            Message.NO_SUCH_INDICATOR,
            Place.ofFile("--indicator"),
            id,
            Spelling.suggest(id, known));
      }
    }

    problems.end();
    return definitions.indicators().stream()
        .filter(indicator -> wished.isEmpty() || wished.contains(indicator.id()))
        .sorted(Comparator.comparing(Indicator::id))
        .toList();
  }
}
