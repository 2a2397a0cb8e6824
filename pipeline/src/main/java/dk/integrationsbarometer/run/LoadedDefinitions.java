package dk.integrationsbarometer.run;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads the definitions. */
public final class LoadedDefinitions {
  private LoadedDefinitions() {}

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
   * The requested indicators and those they are compared with, sorted by name; all of them when
   * none is requested in particular.
   *
   * @throws BarometerException when one is not defined
   */
  public static List<Indicator> choose(Definitions definitions, Set<String> requested) {
    var problems = new Problems();
    List<String> known = definitions.indicators().stream().map(Indicator::id).sorted().toList();
    for (String id : requested) {
      if (!known.contains(id)) {
        problems.add(
            Message.NO_SUCH_INDICATOR,
            Place.ofFile("--indicator"),
            id,
            Spelling.suggest(id, known));
      }
    }

    problems.end();
    SortedMap<String, Indicator> chosen = new TreeMap<>();
    for (Indicator indicator : definitions.indicators()) {
      if (requested.isEmpty() || requested.contains(indicator.id())) {
        chosen.put(indicator.id(), indicator);
        indicator.against().ifPresent(other -> chosen.put(other.id(), other));
      }
    }

    return List.copyOf(chosen.values());
  }
}
