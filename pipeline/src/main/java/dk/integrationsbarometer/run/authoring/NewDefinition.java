package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.problems.BarometerException;
import java.nio.file.Path;

/** Writes the file with which a definition begins that needs no more than its name. */
public final class NewDefinition {
  private NewDefinition() {}

  /** What can be begun. */
  public enum Kind {
    VARIABLES("variables", "variables", "set of variables"),
    GROUPS("groups", "classifications", "set of groups"),
    CLASSIFICATION("classification", "classifications", "classification"),
    POLICY("policy", "policies", "policy");

    private final String code;
    private final String folder;
    private final String words;

    Kind(String code, String folder, String words) {
      this.code = code;
      this.folder = folder;
      this.words = words;
    }
  }

  /**
   * Writes the file and returns it.
   *
   * @throws BarometerException when the name cannot be used, or the definition is there already
   */
  public static Path write(Path folder, Kind kind, String id) {
    NewFile.checkName(id, "id of a " + kind.words, "boern-i-klub");
    String text = NewFile.template("new-" + kind.code + ".yaml").replace("{id}", id);
    return NewFile.write(folder.resolve(kind.folder).resolve(id + ".yaml"), text, kind.words, id);
  }
}
