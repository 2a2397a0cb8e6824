package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN = List.of("dansk", "indvandrer", "koen", "efterkommer");

  @ParameterizedTest
  @CsvSource({
    "dnask, dansk",
    "damsk, dansk",
    "danks, dansk",
    "indvandre, indvandrer",
    "invdandre, indvandrer",
    "køn, koen"
  })
  void aLetterThatIsWrongMissingOrExchangedWithItsNeighbourIsForgiven(
      String written, String meant) {
    assertThat(Spelling.nearest(written, KNOWN)).isEqualTo(Optional.of(meant));
  }

  @ParameterizedTest
  @CsvSource({"snadk", "norsk", "keno", "11"})
  void whatIsFurtherAwayIsNotGuessed(String written) {
    assertThat(Spelling.nearest(written, KNOWN)).isEmpty();
  }

  @Test
  void theNearestOfSeveralIsMeant() {
    assertThat(Spelling.nearest("dnaske", List.of("dansk", "danske"))).contains("danske");
  }
}
