package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a small set of definitions, in which drafts are written and mistakes made. */
abstract class DraftedDefinitions {
  static final String IN_USE = "indicators/arbejde/arbejde.yaml";
  static final String DRAFT = "indicators/arbejde/ny.yaml";

  @TempDir private Path temporary;
  Path folder;
  final List<String> notes = new ArrayList<>();

  @BeforeEach
  void definitions() {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String inUse() throws IOException {
    return Files.readString(folder.resolve(IN_USE));
  }

  Definitions load(String... requested) {
    return LoadedDefinitions.withoutUnfinishedDrafts(
        folder, Set.of(requested), note -> notes.add(note.text()));
  }

  List<String> loaded() {
    return load().indicators().stream().map(Indicator::id).toList();
  }

  String leftOut(String name, int problems) {
    return folder.resolve(name)
        + ": This draft is unfinished, so it is left out and everything else goes on. Problems in it: "
        + problems
        + ".\n  Nothing needs to be done for the others. To finish it, run check with the name of the file. [W014]";
  }

  /** Two indicators of shares, of which the draft is what the other is compared with. */
  void writeShares(String draft, String inUse) throws IOException {
    String shares =
        inUse()
            .replace("measure: share\nnumerator: timer > 0\n", "measure: group-share\n")
            .replace("comparisons:\n  - {group: kvinder, reference: alle}\n", "")
            .replaceAll("(?m)^.*kvinder - alle.*\\R?", "")
            .replaceAll("(?m)^      bfl: [|]\\R.*\\R.*\\R", "")
            .replace("|           | 50", "|           | 100");
    write(
        DRAFT,
        shares
            .replace("id: arbejde", "id: ny\nstate: draft")
            .replace("{da: Arbejde, en: Work}", draft));
    write(
        "indicators/arbejde/mod.yaml",
        shares
            .replace("id: arbejde", "id: mod\nagainst: ny")
            .replace("{da: Arbejde, en: Work}", inUse));
  }
}
