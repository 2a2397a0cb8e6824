package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at all definitions, of which one is an unfinished draft. */
class CheckDraftsTest {
  private static final String IN_USE = "indicators/arbejde/arbejde.yaml";
  private static final String DRAFT = "indicators/arbejde/ny.yaml";
  private static final String NOTE =
      ": This draft is unfinished, so it is left out and everything else goes on. Problems in it: 1.";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void definitions() throws IOException {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
    Files.writeString(
        folder.resolve(DRAFT), "kind: indicator\nid: ny\nstate: draft\nlabel: {da: [\n");
  }

  private Said said(String... arguments) {
    return Said.by(
        Stream.concat(Stream.of(arguments), Stream.of("--definitions", folder.toString()))
            .toArray(String[]::new));
  }

  /** A draft that is in order, but for the figure that its example expects. */
  private void draftWithAnotherFigure() throws IOException {
    Files.writeString(
        folder.resolve(DRAFT),
        Files.readString(folder.resolve(IN_USE))
                .replace("id: arbejde", "id: ny")
                .replace("{da: Arbejde, en: Work}", "{da: Ny, en: New}")
                .replace("|           | 50", "|           | 51")
            + "state: draft\n");
  }

  @Test
  void mistakesOfADraftAreToldAndEndNothing() {
    Said said = said("check");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualTo(
            "10 documents with 1 indicator are in order; their 1 example and decision tables give all 2 expected answers.\n");
    assertThat(said.err()).contains(DRAFT + ":5:1: ", "[D002]", DRAFT + NOTE, "[W014]");
  }

  @Test
  void programsReadHowManyThereAre() {
    assertThat(said("check", "--json").out())
        .isEqualToNormalizingNewlines(
            "{\"documents\": 10, \"indicators\": 1, \"examples\": 1, \"figures\": 2, \"problems_of_drafts\": 1}\n");
  }

  @Test
  void whoChecksTheDraftIsToldByTheExitCode() throws IOException {
    assertThat(said("check", DRAFT).code()).isEqualTo(10);
    draftWithAnotherFigure();
    assertThat(said("check", DRAFT).code()).isEqualTo(13);
  }

  /** A colleague's file that nobody can read hides none of them. */
  @Test
  void whoChecksADraftIsToldItsMistakesBesideAFileThatIsNoYaml() throws IOException {
    String mine = DRAFT.replace("ny.yaml", "min.yaml");
    Files.writeString(folder.resolve(mine), "kind: indicator\nid: min\nstate: draft\n");

    Said said = said("check", mine);
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err()).contains(DRAFT + ":5:1: ", mine + ":1:1: ");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void mistakesOfOtherDraftsAreNotTold() throws IOException {
    String mine = DRAFT.replace("ny.yaml", "min.yaml");
    write(mine, "kind: indicator\nid: min\nstate: draft\n");
    write(DRAFT, "kind: indicator\nid: ny\nstate: draft\n");
    write("classifications/nye.yaml", "kind: classification\nid: nye\nstate: draft\n");
    write("registers/klub.yaml", "kind: register\nid: klub\nstate: draft\nlabel: ???\n");

    assertThat(said("check", mine).err())
        .contains(mine + ":1:1: ")
        .doesNotContain("ny.yaml", "nye.yaml", "klub.yaml");
    write(mine, "kind: indicator\nid: min\nstate: draft\nunit: klub\n");
    assertThat(said("check", mine).err())
        .contains(mine + ":1:1: ", "klub.yaml")
        .doesNotContain("ny.yaml", "nye.yaml");
  }

  /** The policy is in use; it names a target that the draft does not have. */
  @Test
  void whatFollowsFromItIsTold() throws IOException {
    draftWithAnotherFigure();
    Path settings = folder.resolve("barometer.yaml");
    Files.writeString(
        settings,
        Files.readString(settings) + "committees: {udvalg: {da: Udvalget, en: The committee}}\n");
    Files.createDirectories(folder.resolve("policies"));
    write(
        "policies/plan.yaml",
        """
        kind: policy
        id: plan
        label: {da: Plan, en: Plan}
        first_day: 2022-01-01
        last_day: 2025-12-31
        goals:
          - {number: "1", label: {da: Mål, en: Goal}, committee: udvalg, targets: {ny: [halvdelen]}}
        """);

    assertThat(said("check").code()).isZero();
    Said said = said("check", DRAFT);
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err()).contains("plan.yaml:7:81: Of 'ny', the target 'halvdelen'");
  }

  /** However many they are, as nobody has to mend them. */
  @Test
  void draftsThatRestOnAnUnfinishedOneAreNotedInOneLine() throws IOException {
    draftWithAnotherFigure();
    String sound = Files.readString(folder.resolve(DRAFT)).replace("[koen]", "[medlem]");
    write(DRAFT, sound);
    write(
        DRAFT.replace("ny", "nyere"),
        sound
            .replace("id: ny", "id: nyere")
            .replace("{da: Ny, en: New}", "{da: Nyere, en: Newer}"));
    write(
        "variables/klub.yaml",
        """
        kind: variables
        id: klub
        state: draft
        unit: bef
        variables:
          medlem: {label: {da: Medlem, en: Member}, value: aldr > 50}
        """);

    Said said = said("check");
    assertThat(said.code()).isZero();
    assertThat(said.err())
        .containsOnlyOnce("[D020]")
        .containsOnlyOnce("[W014]")
        .contains(
            folder.resolve(DRAFT)
                + ": 2 drafts rest on unfinished ones, so they are left out, too: ny.yaml, nyere.yaml."
                + System.lineSeparator()
                + "  Nothing needs to be done. Finish those that they rest on. [W016]");
  }

  @Test
  void anExampleOfADraftMayDiffer() throws IOException {
    draftWithAnotherFigure();
    Said said = said("check");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("give all 2 expected answers");
    assertThat(said.err()).contains("[D041]", DRAFT + NOTE);
  }

  @Test
  void mistakesOfWhatIsInUseStillEndIt() throws IOException {
    draftWithAnotherFigure();
    Files.writeString(
        folder.resolve(IN_USE),
        Files.readString(folder.resolve(IN_USE)).replace("|           | 50", "|           | 52"));
    Said said = said("check");
    assertThat(said.code()).isEqualTo(13);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("ny.yaml:", "arbejde.yaml:");
  }

  @Test
  void whatTheOthersDoNotTryIsToldAllTheSame() {
    assertThat(said("check", "--coverage").out())
        .contains("arbejde.yaml:7:1 arbejde: 'population'");
  }

  @Test
  void theCatalogueAndThePlanAreOfTheOthers() {
    for (Said said : new Said[] {said("catalogue"), said("explain", "--plan")}) {
      assertThat(said.code()).isZero();
      assertThat(said.out()).isNotEmpty();
      assertThat(said.err()).contains(DRAFT + NOTE);
    }
  }
}
