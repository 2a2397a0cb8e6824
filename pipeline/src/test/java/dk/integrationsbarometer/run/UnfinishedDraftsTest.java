package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that something is wrong with keeps nobody else from their figures, whatever it is of. */
class UnfinishedDraftsTest extends DraftedDefinitions {
  private static final String WITH_A_WRONG_NAME =
      "kind: indicator\nid: ny\nstate: draft\nunit: bef\npopulation: aldr > 24\n";

  private static final String POLICY =
      """
      kind: policy
      id: plan
      label: {da: Plan, en: Plan}
      first_day: 2022-01-01
      last_day: 2025-12-31
      goals:
        - {number: "1", label: {da: Mål, en: Goal}, committee: udvalg, targets: {%s: [halvdelen]}}
      """;

  @Test
  void itIsLeftOut() throws IOException {
    write(DRAFT, WITH_A_WRONG_NAME);

    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).containsExactly(leftOut(DRAFT, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: indicator\nstate: draft\nlabel: {da: [\n",
        "state: 'draft' # soon\r\nlabel: a: b\r\n",
        "state: draft\n\tlabel: x\n"
      })
  void oneThatIsNoYamlIsKnownByItsLine(String text) throws IOException {
    write(DRAFT, text);

    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).containsExactly(leftOut(DRAFT, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: indicator\nlabel: {da: [\n",
        "# state: draft\nlabel: {da: [\n",
        "state: drafted\nlabel: {da: [\n",
        "note: |\n  state: draft\nlabel: {da: [\n"
      })
  void oneThatIsNoYamlAndDoesNotSaySoEndsTheRun(String text) throws IOException {
    write(DRAFT, text);

    assertThatThrownBy(this::load).hasMessageContaining("ny.yaml").hasMessageContaining("[D002]");
  }

  /** Whether its file is read before the one in use or after it. */
  @ParameterizedTest
  @CsvSource({
    "aa, label",
    "ny, label",
    "aa, id",
    "ny, id",
    "aa, group",
    "ny, group",
  })
  void whatItHasInCommonWithOneInUseIsItsMistake(String id, String same) throws IOException {
    String own = "groups: [alle, {code: unge, da: Unge, en: Young, where: alder < 30}]";
    String groups = "groups: [alle, kvinder]\ncomparisons:\n  - {group: kvinder, reference: alle}";
    String cut = inUse().replace(groups, own).replaceAll("(?m)^.*kvinder - alle.*\\R?", "");
    write(IN_USE, cut);
    String draft = cut + "state: draft\n";
    if (!same.equals("id")) {
      draft = draft.replace("id: arbejde", "id: " + id);
    }

    if (!same.equals("label")) {
      draft = draft.replace("{da: Arbejde, en: Work}", "{da: Andet, en: Other}");
    }

    if (!same.equals("group")) {
      draft = draft.replace("unge, da: Unge, en: Young", "nye, da: Nye, en: New");
    }

    String name = "indicators/arbejde/" + id + ".yaml";
    write(name, draft);
    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).singleElement().asString().startsWith(folder.resolve(name) + ": This draft");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registers/klub.yaml: kind: register",
        "classifications/klub.yaml: kind: classification",
        "classifications/klub.yaml: kind: groups",
        "variables/klub.yaml: kind: variables",
        "disclosure/klub.yaml: kind: disclosure",
        "indicators/arbejde/klub.yaml: kind: indicator\nfor_each: [{a: 1}]"
      })
  void eachKindCanBeADraft(String draft) throws IOException {
    String name = draft.substring(0, draft.indexOf(':'));
    String text = draft.substring(name.length() + 2) + "\nid: klub\nstate: draft\nlabel: ???\n";
    write(name, text);
    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).singleElement().asString().startsWith(folder.resolve(name) + ": This draft");

    notes.clear();
    write(name, text + "klub: [\n");
    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).containsExactly(leftOut(name, 1));
  }

  @Test
  void whatPoliciesAndSettingsNameIsThereAllTheSame() throws IOException {
    write("policies/plan.yaml", POLICY.formatted("ny"));
    write(
        "barometer.yaml",
        Files.readString(folder.resolve("barometer.yaml"))
            + "headline: [arbejde, ny]\n"
            + "committees: {udvalg: {da: Udvalget, en: The committee}}\n"
            + "retired: [{id: gammel, since: 2023-01-01, replaced_by: ny, note: {da: Slut., en: Ended.}}]\n");
    write(DRAFT, WITH_A_WRONG_NAME);

    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).hasSize(1);
    assertThatThrownBy(() -> load("gammel")).hasMessageContaining("'aldr' is not defined");
  }

  /** Targets that it names would hold as if they had no last day. */
  @ParameterizedTest
  @ValueSource(strings = {"state: draft\n", "state: draft\nx: [\n"})
  void aPolicyIsNeverADraft(String more) throws IOException {
    write("policies/plan.yaml", POLICY.formatted("arbejde") + more);

    assertThatThrownBy(this::load).hasMessageContaining("plan.yaml");
  }

  /** One version of it may be in use. */
  @Test
  void twoVersionsThatAreNotPutTogetherAreNoDraft() throws IOException {
    write(IN_USE, "<<<<<<< ours\n" + inUse() + "=======\nstate: draft\n>>>>>>> theirs\n");

    assertThatThrownBy(this::load).hasMessageContaining("arbejde.yaml");
  }

  /** What it suppresses would no longer be protected, and its figures would vanish. */
  @Test
  void nothingInUseMayRestOnIt() throws IOException {
    writeShares("{da: Nye, en: ???}", "{da: Mod, en: Against}");
    assertThatThrownBy(this::load).hasMessageContaining("ny.yaml").hasMessageContaining("mod.yaml");
    assertThat(notes).isEmpty();
  }

  /** The mistake of one in use is not taken for that of a draft beside it. */
  @Test
  void aMistakeOfOneInUseIsToldBesideADraftOfGroups() throws IOException {
    write("classifications/klub.yaml", "kind: groups\nid: klub\nstate: draft\ngroups: ???\n");
    assertThat(loaded()).containsExactly("arbejde");

    write(IN_USE, inUse().replace("groups: [alle, kvinder]", "groups: [alle, kvinderr]"));
    assertThatThrownBy(this::load).hasMessageContaining("'kvinderr'");
  }

  @Test
  void theRunEndsWhenAllRestsOnIt() throws IOException {
    Path person = folder.resolve("variables/person.yaml");
    Files.writeString(person, Files.readString(person).replace("koen: {label", "koen: {labl"));
    Files.writeString(person, Files.readString(person) + "state: draft\n");

    assertThatThrownBy(this::load).hasMessageContaining("'labl' is not a key");
    assertThat(notes).isEmpty();
  }

  @Test
  void whoAsksForItIsToldWhatIsWrong() throws IOException {
    write(DRAFT, WITH_A_WRONG_NAME);

    assertThatThrownBy(() -> load("ny"))
        .hasMessageContaining("The name 'aldr' is not defined. Did you mean 'alder'?");
  }

  @Test
  void whoAsksForOneWhoseNameItHasTakenIsNotHeldUp() throws IOException {
    write("indicators/andet/arbejde.yaml", inUse() + "state: draft\n");

    assertThat(load("arbejde").indicators()).extracting(Indicator::isDraft).containsExactly(false);
  }

  @Test
  void nothingIsLeftOutWhenSomethingElseIsWrongToo() throws IOException {
    write(DRAFT, WITH_A_WRONG_NAME);
    write(IN_USE, inUse() + "decimaler: 1\n");

    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            BarometerException.class,
            e ->
                assertThat(e.problems().stream().map(Problem::place).map(each -> each.file()))
                    .contains(folder.resolve(IN_USE).toString(), folder.resolve(DRAFT).toString()));
  }

  @Test
  void examplesOfDraftVariablesEndARunOnlyWhereTheyAreNeeded() throws IOException {
    write(
        "variables/klub.yaml",
        """
        kind: variables
        id: klub
        state: draft
        unit: bef
        variables:
          gammel:
            label: {da: Gammel, en: Old}
            decide: [{when: alder > 50, then: 1, note: {da: Over 50, en: Above 50}}]
            otherwise: 0
            examples: [{given: {alder: 60}, then: 0}]
        """);
    assertThat(exampleProblems()).isEmpty();

    write(
        DRAFT,
        inUse()
                .replace("id: arbejde", "id: ny")
                .replace("{da: Arbejde, en: Work}", "{da: Ny, en: New}")
                .replace("alder >= 25", "alder >= 25 and gammel = 0")
            + "state: draft\n");
    assertThat(exampleProblems())
        .singleElement()
        .satisfies(each -> assertThat(each.place().file()).endsWith("klub.yaml"));
  }

  private List<Problem> exampleProblems() {
    Definitions all = load();
    return ExampleAnswers.of(all, all.indicators()).problems();
  }
}
