package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft that is in order has to do with what is in use: nothing. */
class DraftsInUseTest extends DraftedDefinitions {
  private static final String STRICT =
      "kind: disclosure\nid: streng\nstate: draft\nthreshold: 9\nunanimous_share: suppress\n";

  /** A draft like the one in use, so that its figures are of the same people. */
  private String alike() throws IOException {
    return inUse()
            .replace("id: arbejde", "id: ny")
            .replace("{da: Arbejde, en: Work}", "{da: Nye, en: New}")
        + "state: draft\n";
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void nothingIsComparedWithOne() throws IOException {
    writeShares("{da: Nye, en: New}", "{da: Mod, en: Against}");

    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            BarometerException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DEFINITIONS))
        .hasMessage(
            folder.resolve("indicators/arbejde/mod.yaml")
                + ":3:10: This rests on the draft "
                + folder.resolve(DRAFT)
                + ". What is in use is published, and nobody has approved the draft.\n"
                + "  Approve it: take 'state: draft' out of "
                + folder.resolve(DRAFT)
                + ". Or take out what needs it here. [D200]");
    assertThat(notes).isEmpty();
  }

  /** Else a run, and a check of the extracts, would convert all deliveries in turns. */
  @Test
  void aListThatIsADraftLeavesRegistersAsTheyAre() throws IOException {
    Map<String, String> before = hashesOfRegisters();
    write(
        "classifications/ny-liste.yaml",
        """
        kind: classification
        id: ny-liste
        state: draft
        label: {da: Ny, en: New}
        source: made up
        items:
          - {code: a, da: A, en: A}
        """);

    assertThat(load().classifications()).containsKey("ny-liste");
    assertThat(hashesOfRegisters()).isEqualTo(before);
  }

  private Map<String, String> hashesOfRegisters() {
    return load().registers().values().stream()
        .collect(Collectors.toMap(Register::id, Register::hash));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registers/bef.yaml variables/person.yaml:3:7",
        "registers/bfl.yaml variables/person.yaml:7:48",
        "classifications/koen.yaml registers/bef.yaml:13:26",
        "classifications/grupper.yaml indicators/arbejde/arbejde.yaml:10:10",
        "variables/person.yaml barometer.yaml:4:11",
        "disclosure/standard.yaml indicators/arbejde/arbejde.yaml:17:13"
      })
  void nothingOfAnyKindRestsOnOne(String both) throws IOException {
    String draft = both.substring(0, both.indexOf(' '));
    write(draft, text(draft) + "state: draft\n");

    assertThatThrownBy(this::load)
        .hasMessageContaining(
            folder.resolve(both.substring(both.indexOf(' ') + 1))
                + ": This rests on the draft "
                + folder.resolve(draft)
                + ".");
  }

  @Test
  void anotherDraftMayRestOnOne() throws IOException {
    write("disclosure/streng.yaml", STRICT.replace("9", "5"));
    write(DRAFT, alike().replace("disclosure: standard", "disclosure: streng"));

    assertThat(loaded()).containsExactly("arbejde", "ny");
    assertThat(notes).isEmpty();
  }

  /** Goals of a policy can be written before the indicators that measure them are approved. */
  @Test
  void aPolicyMayNameOne() throws IOException {
    write(
        "barometer.yaml",
        text("barometer.yaml") + "committees: {udvalg: {da: Udvalget, en: The committee}}\n");
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
    String target = "targets:\n  - {id: halvdelen, rule: at-least, group: alle, value: 50}\n";
    write(DRAFT, alike().replace("examples:\n", target + "examples:\n"));
    assertThat(loaded()).containsExactly("arbejde", "ny");
    assertThat(notes).isEmpty();

    write(DRAFT, alike());
    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).containsExactly(leftOut(DRAFT, 1));
  }

  /** Also where all of the unit are read after it, as they are compared with another. */
  @Test
  void otherDisclosureRulesAreTheDraftsMistake() throws IOException {
    writeShares("{da: Nye, en: New}", "{da: Mod, en: Against}");
    String share = text(DRAFT);
    write("indicators/arbejde/del.yaml", share.replace("id: ny\nstate: draft", "id: del"));
    write("registers/klub.yaml", text("registers/bef.yaml").replace("id: bef", "id: klub"));
    write(
        "variables/person.yaml",
        text("variables/person.yaml").replace("unit: bef", "units: [bef, klub]"));
    String compared = "indicators/arbejde/mod.yaml";
    write(compared, ofClub(text(compared).replace("against: ny", "against: del")));
    write("disclosure/streng.yaml", STRICT);
    write(
        DRAFT,
        ofClub(share.replace("disclosure: standard", "disclosure: streng"))
            .replace("{da: Nye, en: New}", "{da: Andre, en: Others}"));

    assertThat(loaded()).containsExactly("arbejde", "del", "mod");
    assertThat(notes).containsExactly(leftOut(DRAFT, 1));
  }

  private static String ofClub(String indicator) {
    return indicator.replace("unit: bef", "unit: klub").replace("      bef: |", "      klub: |");
  }

  @Test
  void theIdOfARetiredIndicatorIsTheDraftsMistake() throws IOException {
    write(
        "barometer.yaml",
        text("barometer.yaml")
            + "retired: [{id: ny, since: 2023-01-01, note: {da: Slut., en: Ended.}}]\n");
    write(DRAFT, alike());

    assertThat(loaded()).containsExactly("arbejde");
    assertThat(notes).containsExactly(leftOut(DRAFT, 1));
    assertThat(LoadedDefinitions.leftOut(folder).problems())
        .singleElement()
        .extracting(problem -> problem.text())
        .isEqualTo(
            folder.resolve(DRAFT)
                + ":1:1: The id 'ny' is that of a retired indicator, as "
                + folder.resolve("barometer.yaml")
                + ":7:16 says: readers would take the draft's figures for the earlier ones.\n"
                + "  Give the draft another id, or take 'ny' out of 'retired'. [D202]");
  }

  @Test
  void theNameOfSomethingInUseIsToBeChangedInTheDraft() throws IOException {
    write(DRAFT, alike().replace("{da: Nye, en: New}", "{da: Arbejde, en: New}"));

    assertThat(LoadedDefinitions.leftOut(folder).problems())
        .singleElement()
        .extracting(problem -> problem.text())
        .isEqualTo(
            folder.resolve(DRAFT)
                + ":1:1: The Danish label of an indicator 'Arbejde' is in use at "
                + folder.resolve(IN_USE)
                + ":1:1, so a draft cannot have the same.\n"
                + "  Write something else in the draft; what is in use stays as it is. [D201]");
  }

  @Test
  void noRunCountsOneThatNobodyAsksFor() throws IOException {
    write(
        "variables/klub.yaml",
        "kind: variables\nid: klub\nstate: draft\nunit: bef\nvariables:\n  medlem: {label: {da: Medlem, en: Member}, value: alder > 50}\n");
    write(DRAFT, alike());

    RunDefinitions nightly = LoadedDefinitions.forRun(folder, Set.of(), note -> {});
    assertThat(nightly.counted().indicators())
        .extracting(each -> each.id())
        .containsExactly("arbejde");
    assertThat(nightly.counted().hashes()).doesNotContainKey("variables/klub.yaml");
    assertThat(nightly.counted().sharedHash()).isEqualTo(nightly.known().sharedHash());
    RunDefinitions asked = LoadedDefinitions.forRun(folder, Set.of("ny"), note -> {});
    assertThat(asked.counted()).isEqualTo(asked.known());
  }

  /** Numbers of rejected rows are of no indicator, and hidden by the strictest rule. */
  @Test
  void theRuleOfADraftHidesNumbersOnlyWhereItIsAskedFor() throws IOException {
    write("disclosure/streng.yaml", STRICT);
    write("registers/klub.yaml", text("registers/bef.yaml").replace("id: bef", "id: klub"));
    write(
        DRAFT,
        """
        kind: indicator
        id: ny
        state: draft
        label: {da: Nye, en: New}
        description: {da: Antal, en: Number}
        source: made up
        unit: klub
        population: "KOM = '101'"
        measure: count
        groups: [{code: hver, da: Hver, en: Each, where: "true"}]
        period: {length: quarter, status_dates: [03-31, 06-30, 09-30, 12-31]}
        direction: none
        decimals: 0
        disclosure: streng
        examples:
          - title: one
            given:
              klub: |
                reference  | PNR | KOEN | FOED_DAG   | KOM
                2022-03-31 | 101 | 1    | 1980-01-01 | 101
            expect: |
              period | area | group | breakdown | value
              2022Q1 | 101  | hver  |           | 1
        """);

    Definitions all = load();
    assertThat(notes).isEmpty();
    assertThat(all.strictestThreshold(LoadedDefinitions.choose(all, Set.of()))).isEqualTo(5);
    assertThat(all.strictestThreshold(LoadedDefinitions.choose(all, Set.of("ny")))).isEqualTo(9);
  }
}
