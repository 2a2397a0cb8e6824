package dk.integrationsbarometer.generator.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.generator.Towns;
import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {
  @TempDir private Path folder;

  @Test
  void theRestOfThePeopleAreOfDanishOrigin() {
    assertThat(Towns.profile().town().people(Background.DANSK))
        .isEqualTo(650_000 - 100_826 - 69_000 - 500);
    assertThat(Towns.profile().town().people(Background.OEVRIGE)).isEqualTo(100_826 - 41_600);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "kvinde: 57.6, mand: 61.8 | kvinde: 60.6, mand: 61.8 | the total 59.7 does not lie between its parts 60.6 and 61.8",
        "people: 69000 | people: 690000 | the parts leave less than nobody for dansk",
        "25-34: 38 | 25-34: 99 | 'ages' are more than 100 per cent of vestlig",
        "father: vestlig | father: vesterlig | 'vesterlig' is not a possible value of 'father'. Did you mean 'vestlig'?",
        "arrivals: 5 | arrivals: -5 | '-5' is not a number that is not negative",
        "date: 2022-06-30 | date: 30-06-2022 | '30-06-2022' is not a date",
        "two_jobs: 8 | no_jobs: 8 | 'two_jobs' is missing",
      })
  void whatIsWrongIsTold(String text, String replacement, String message) {
    assertThatThrownBy(() -> Towns.profilesWith(text, replacement))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining("profile.yaml:")
        .hasMessageContaining(message);
  }

  @Test
  void aMessageTellsThePlaceAndHowToMendIt() {
    assertThatThrownBy(() -> Towns.profilesWith("  redrawn: 6 ", "  redrawn: six "))
        .isInstanceOfSatisfying(
            BarometerException.class,
            problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.DEFINITIONS))
        .hasMessageMatching(
            "profile.yaml:\\d+:12: 'six' is not a number that is not negative\\.\\n"
                + "  Write a number such as 12\\.5\\. \\[D010\\]");
  }

  @Test
  void aMessageThatOnlyProfilesGiveTellsWhereTheirKeysAreExplained() {
    assertThatThrownBy(() -> Towns.profilesWith("  redrawn: 6 ", "  redrwan: 6 "))
        .hasMessageMatching(
            "profile.yaml:\\d+:\\d+: The profile cannot be used: 'redrawn' is missing\\.\\n"
                + "  Correct it; sample-data/README.md and the comments in sample-data/profile.yaml say what each key holds\\. \\[S002\\]\\n"
                + "profile.yaml:\\d+:3: 'redrwan' is not a key of 'employment'\\. (?s).*");
  }

  @Test
  void aProfileBasedOnAnotherSaysOnlyInWhatItDiffers() throws IOException {
    Profile ours = based("population: {people: 700000}\nemployment: {two_jobs: 9}\n").people();
    Profile theirs = Towns.profile();
    assertThat(ours.town().people()).isEqualTo(700_000);
    assertThat(ours.town().nonWestern()).isEqualTo(theirs.town().nonWestern());
    assertThat(ours.employment().twoJobs()).isEqualTo(9);
    assertThat(ours.employment().quotas()).isEqualTo(theirs.employment().quotas());
    assertThat(ours.allDates()).isEqualTo(theirs.allDates());
  }

  @Test
  void registersWithoutAProfileOfTheirOwnHaveTheOtherOne() throws IOException {
    Path own = Files.createDirectories(folder.resolve("profiles")).resolve("valg.yaml");
    String base = Towns.HOME.resolve("sample-data/profiles/valg.yaml").toAbsolutePath().toString();
    Files.writeString(own, "kind: extract-profile\nbased_on: " + base + "\ndates: [2017-11-30]\n");
    Profiles ours = based("");
    assertThat(ours.extracts()).hasSameSizeAs(Towns.profiles().extracts());
    assertThat(ours.extracts())
        .filteredOn(extract -> extract.register().id().equals("valg"))
        .singleElement()
        .satisfies(
            extract -> {
              assertThat(extract.dates()).containsExactly(LocalDate.of(2017, 11, 30));
              assertThat(extract.columns()).hasSize(4);
            });
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(
            () -> ProfileReader.parse("town/profile.yaml", "kind: profile\nbased_on: ../no.yaml\n"))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "town/profile.yaml:2:11: The profile cannot be used: it is based on no.yaml, which cannot be read.\n"
                + "  Correct it; sample-data/README.md and the comments in sample-data/profile.yaml say what each key holds. [S002]");
  }

  private Profiles based(String differences) throws IOException {
    Path base = Towns.HOME.resolve("sample-data/profile.yaml").toAbsolutePath();
    Path file = folder.resolve("profile.yaml");
    Files.writeString(file, "kind: profile\nbased_on: " + base + "\n" + differences);
    return ProfileReader.read(file, Towns.definitions());
  }
}
