package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {
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
        "father: vestlig | father: vesterlig | 'vesterlig' is not a possible 'father'. Did you mean 'vestlig'?",
        "arrivals: 5 | arrivals: -5 | 'arrivals' should be a number that is not negative",
        "date: 2022-06-30 | date: 30-06-2022 | 'date' should be a date such as 2022-06-30",
        "two_jobs: 8 | no_jobs: 8 | employment has no 'two_jobs'",
      })
  void whatIsWrongIsTold(String text, String replacement, String message) {
    assertThatThrownBy(() -> Towns.profileWith(text, replacement))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining("profile.yaml:")
        .hasMessageContaining(message);
  }

  @Test
  void aMessageTellsThePlaceAndHowToMendIt() {
    assertThatThrownBy(() -> Towns.profileWith("  redrawn: 6 ", "  redrawn: six "))
        .isInstanceOfSatisfying(
            BarometerException.class,
            problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.DEFINITIONS))
        .hasMessageMatching(
            "profile.yaml:\\d+:12: The profile cannot be used: 'redrawn' should be a number that is not negative\\.\\n"
                + "  Correct it; sample-data/README.md and the comments in sample-data/profile.yaml say what each key holds\\. \\[S002\\]");
  }
}
