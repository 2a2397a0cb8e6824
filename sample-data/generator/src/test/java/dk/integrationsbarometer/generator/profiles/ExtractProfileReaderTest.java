package dk.integrationsbarometer.generator.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.generator.Towns;
import dk.integrationsbarometer.generator.Trial;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractProfileReaderTest {
  private static final String SOUND =
      """
      kind: extract-profile
      register: proeve
      dates: [2022-06-30]
      people:
        where: age between 16 and 64
        take: [{where: sex = 'kvinde', percent: 50}]
      columns:
        PNR: {person: key}
        SVAR: {percent: {ja: 47, nej: 53}}
        NOTE: {where: SVAR = 'ja', constant: x}
        ANTAL: {mean: 3, spread: 2, least: 0, most: 9}
        FRA: {date: {days: [-30, 0]}}
        TIL: {date: {days: 5, after: FRA}}
      """;

  @Test
  void aSoundProfileIsRead() {
    assertThat(Trial.read(SOUND)).hasSize(1);
  }

  @Test
  void withoutAFolderThereAreNoProfiles() {
    assertThat(ExtractProfileReader.read(List.of(Path.of("nowhere")), Towns.definitions()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: extract-profile | kind: profile | 1:1: The profile cannot be used: 'kind' should be 'extract-profile'.",
        "register: proeve | register: prove | 2:11: The profile cannot be used: the register 'prove' is not defined. Did you mean 'proeve'?",
        "register: proeve | register: bef | 2:11: The profile cannot be used: 'bef' is made from profile.yaml.",
        "register: proeve | register: udfk | 2:11: The profile cannot be used: the file should be called udfk.yaml, like its register.",
        "[2022-06-30] | [2022-06-15] | 3:8: The profile cannot be used: 2022-06-15 cannot be a reference date of the register proeve.",
        "[2022-06-30] | [June] | 3:9: 'June' is not a date.",
        "[2022-06-30] | [] | 1:1: The profile cannot be used: 'dates' should have a date.",
        "people: | persons: | 1:1: The profile cannot be used: the profile should have exactly one of people, invented, rows.",
        "age between 16 and 64 | age = 'adult' | 5:16: 'adult' is text, but a whole number is needed here.",
        "age between 16 and 64 | ages = 16 | 5:10: The name 'ages' is not defined. Did you mean 'age'?",
        "age between 16 and 64 | share < 50 | 5:10: The name 'share' is not defined.",
        "sex = 'kvinde' | sex = 'woman' | 6:24: 'woman' is not a code of 'sex'. Known: kvinde, mand.",
        "percent: 50 | percent: 150 | 6:10: The profile cannot be used: 'percent' is a share of at most 100 per cent.",
        "percent: 50 | share: 50 | 6:10: The profile cannot be used: exactly one of 'percent' and 'number' should be there.",
        "PNR: {person: key} | NOTE2: {person: key} | The profile cannot be used: 'columns' name NOTE2, which the register proeve does not have. Did you mean 'NOTE'?",
        "PNR: {person: key} | pnr: {person: key} | 1:1: The profile cannot be used: the register requires PNR, which 'columns' does not fill.",
        "PNR: {person: key} | PNR: {person: cpr} | 8:17: 'cpr' is not a possible value of 'person'.",
        "nej: 53 | nej: 54 | 9:9: The profile cannot be used: the shares make 101.0, which is more than 100 per cent.",
        "nej: 53 | nix: 53 | 9:33: The profile cannot be used: 'nix' is not a code of ja-nej.",
        "nej: 53} | nej: rest, ja2: rest} | The profile cannot be used: 'percent' needs a code, and 'rest' for one code at most.",
        "nej: 53} | nej: 53}, mean: 4 | The profile cannot be used: codes with a 'mean' should be numbers.",
        "where: SVAR = 'ja', constant | where: TIL = date '2022-03-31', constant | 10:17: The name 'TIL' is not defined.",
        "constant: x} | text: x} | 10:9: The profile cannot be used: NOTE should have exactly one of constant, percent, mean, between, date, person, running, refers_to.",
        "constant: x} | refers_to: dwellings} | 10:41: The profile cannot be used: no profile invents things of 'dwellings' with a 'running' column.",
        "most: 9 | most: 2 | 11:10: The profile cannot be used: the mean 3 does not lie between 'least' and 'most'.",
        "spread: 2 | spread: two | 11:28: 'two' is not a number.",
        "spread: 2 | spred: 2 | 11:20: 'spred' is not a key of ANTAL. Did you mean 'spread'?",
        "{mean: 3, spread: 2, least: 0, most: 9} | 3.5 | 11:10: The profile cannot be used: '3.5' is not a whole number.",
        "{mean: 3, spread: 2, least: 0, most: 9} | {between: [9, 1]} | 11:10: The profile cannot be used: 'between' should be two numbers such as [0, 100], the smaller one first.",
        "[-30, 0] | [0, -30] | 12:15: The profile cannot be used: 'days' should be a whole number or two such as [-30, 0], the smaller one first.",
        "after: FRA | after: SLUT | 13:15: The profile cannot be used: 'after' names SLUT, which is not filled further up.",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String replacement, String message) {
    assertThat(SOUND).contains(text);
    assertThatThrownBy(() -> Trial.read(SOUND.replace(text, replacement)))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining("profiles/proeve.yaml:")
        .hasMessageContaining(message);
  }

  @Test
  void onlyPeopleWork() {
    assertThatThrownBy(
            () ->
                Trial.read(
                    """
                    kind: extract-profile
                    register: proeve
                    dates: [2022-06-30]
                    invented: {exactly: 9}
                    columns:
                      PNR: {running: {digits: 12}}
                      SVAR: {percent: {ja: 50, nej: rest}, like_work: 30}
                    """))
        .hasMessage(
            "profiles/proeve.yaml:7:9: The profile cannot be used: 'like_work' holds for people only.\n"
                + "  Correct it; sample-data/README.md and the comments in sample-data/profile.yaml say what each key holds. [S002]");
  }

  @Test
  void aMessageTellsThePlaceAndHowToMendIt() {
    assertThatThrownBy(() -> Trial.read(SOUND.replace("ja: 47", "ja: -4")))
        .isInstanceOfSatisfying(
            BarometerException.class,
            problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.DEFINITIONS))
        .hasMessage(
            "profiles/proeve.yaml:9:24: '-4' is not a number that is not negative."
                + "\n  Write a number such as 12.5. [D010]");
  }

  @Test
  void rowsWrittenOutAreReadStrictly() {
    String rows =
        """
        kind: extract-profile
        register: proeve
        dates: [2022-06-30]
        rows: |
          PNR          | SVR
          000000000001
          1            |
        """;
    assertThatThrownBy(() -> Trial.read(rows))
        .hasMessageContaining("'rows' and 'each' give PNR: '1' is not 12 digits.")
        .hasMessageContaining("The table cannot be read: this line has 1 cell, the first line 2.")
        .hasMessageContaining(
            "'rows' and 'each' name SVR, which the register proeve does not have.");
  }
}
