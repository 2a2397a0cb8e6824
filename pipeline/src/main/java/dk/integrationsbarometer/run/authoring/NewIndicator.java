package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the file with which a new indicator begins. */
public final class NewIndicator {
  private static final String KIND = "indicator";

  private final Path folder;
  private final List<Document> documents;
  private final Definitions definitions;

  private NewIndicator(Path folder) {
    this.folder = folder;
    this.documents = DefinitionFolder.read(folder, new Problems());
    this.definitions = SoundDefinitions.among(documents);
  }

  /**
   * Writes {@code indicators/AREA/ID.yaml} and returns the file.
   *
   * @param area the area of policy, a folder that is made when it is new
   * @param unit that is counted; when none is requested, the one that most indicators count
   * @throws BarometerException when a name cannot be used, or the indicator is there already
   */
  public static Path write(Path folder, String id, String area, Optional<String> unit) {
    NewFile.checkName(id, "id of an indicator", "boern-i-klub");
    NewFile.checkName(area, "folder of an area of policy", "kultur-fritid");
    return new NewIndicator(folder).write(id, area, unit);
  }

  private Path write(String id, String area, Optional<String> unit) {
    String name = id + ".yaml";
    for (Document document : documents) {
      if (document.path().startsWith("indicators/")
          && Path.of(document.path()).getFileName().toString().equals(name)) {
        throw NewFile.exists(folder.resolve(document.path()), KIND, id);
      }
    }

    Path file = folder.resolve("indicators").resolve(area).resolve(name);
    return NewFile.write(file, new StartingFile(definitions, unit(unit)).text(id), KIND, id);
  }

  private Unit unit(Optional<String> requested) {
    String name = requested.orElseGet(() -> CommonChoices.of(definitions).unit().orElse(""));
    Unit unit = definitions.units().get(name);
    if (unit == null) {
      endWhenUnfinished(name);
      throw BarometerException.of(
          Message.NO_SUCH_UNIT,
          Place.ofFile("--unit"),
          name,
          Spelling.suggest(name, definitions.units().keySet()));
    }

    return unit;
  }

  /** A register that is there but wrong is no misspelling: what is wrong with it is told. */
  private void endWhenUnfinished(String register) {
    List<Problem> wrong =
        SoundDefinitions.wrong(documents).stream()
            .filter(
                each -> Path.of(each.place().file()).endsWith("registers/" + register + ".yaml"))
            .toList();
    if (!wrong.isEmpty()) {
      List<Problem> told = new ArrayList<>(wrong);
      told.add(
          0, Problem.of(Message.UNIT_UNFINISHED, Place.ofFile("--unit"), register, wrong.size()));
      throw new BarometerException(told);
    }
  }
}
