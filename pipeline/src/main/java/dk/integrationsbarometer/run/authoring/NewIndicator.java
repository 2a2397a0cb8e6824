package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the file with which a new indicator begins. */
public final class NewIndicator {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Path folder;
  private final List<Document> documents;
  private final Definitions definitions;

  private NewIndicator(Path folder) {
    this.folder = folder;
    this.documents = DefinitionFolder.read(folder, new Problems());
    this.definitions = sound(documents);
  }

  /**
   * Writes {@code indicators/AREA/ID.yaml} and returns the file.
   *
   * @param area the area of policy, a folder that is made when it is new
   * @param unit that is counted; when none is requested, the one that most indicators count
   * @throws BarometerException when a name cannot be used, or the indicator is there already
   */
  public static Path write(Path folder, String id, String area, Optional<String> unit) {
    checkName(id, "id of an indicator", "boern-i-klub");
    checkName(area, "folder of an area of policy", "kultur-fritid");
    return new NewIndicator(folder).write(id, area, unit);
  }

  static void checkName(String name, String what, String example) {
    if (!ID.matcher(name).matches()) {
      throw BarometerException.of(Message.BAD_ID, Place.ofFile("new"), name, what, example);
    }
  }

  private Path write(String id, String area, Optional<String> unit) {
    String name = id + ".yaml";
    for (Document document : documents) {
      if (document.path().startsWith("indicators/")
          && Path.of(document.path()).getFileName().toString().equals(name)) {
        throw exists(folder.resolve(document.path()), id);
      }
    }

    Path file = folder.resolve("indicators").resolve(area).resolve(name);
    String text = new StartingFile(definitions, unit(unit)).text(id);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw exists(file, id);
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE_FILE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }

  private static BarometerException exists(Path file, String id) {
    return BarometerException.of(Message.INDICATOR_EXISTS, Place.ofFile(file.toString()), id);
  }

  private Unit unit(Optional<String> requested) {
    String name = requested.orElseGet(() -> CommonChoices.of(definitions).unit().orElse(""));
    Unit unit = definitions.units().get(name);
    if (unit == null) {
      throw BarometerException.of(
          Message.NO_SUCH_UNIT,
          Place.ofFile("--unit"),
          name,
          Spelling.suggest(name, definitions.units().keySet()));
    }

    return unit;
  }

  /** The definitions without the files that are wrong: another new indicator may be unfinished. */
  private static Definitions sound(List<Document> documents) {
    try {
      return Compiler.compile(documents, new Problems());
    } catch (BarometerException e) {
      Set<String> wrong =
          e.problems().stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
      return without(wrong, documents).orElseThrow(() -> e);
    }
  }

  /** Nothing when others rest on those that are wrong. */
  private static Optional<Definitions> without(Set<String> wrong, List<Document> documents) {
    try {
      return Optional.of(
          Compiler.compile(
              documents.stream()
                  .filter(document -> !wrong.contains(document.root().place().file()))
                  .toList(),
              new Problems()));
    } catch (BarometerException consequences) {
      return Optional.empty();
    }
  }
}
