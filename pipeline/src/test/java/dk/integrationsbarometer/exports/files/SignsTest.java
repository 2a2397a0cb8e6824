package dk.integrationsbarometer.exports.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignsTest {
  @ParameterizedTest
  @EnumSource(Signs.class)
  void noTwoStatusesHaveOneSign(Signs signs) {
    List<String> given =
        Arrays.stream(ObsStatus.values()).map(signs::of).filter(sign -> !sign.isEmpty()).toList();

    assertThat(new HashSet<>(given)).hasSameSizeAs(given);
    assertThat(given).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Signs.class)
  void aFigureThatIsAsItShouldBeNeedsNoSign(Signs signs) {
    assertThat(signs.of(ObsStatus.NORMAL)).isEmpty();
  }

  /** Elsewhere it means nothing, or less than half a unit. */
  @ParameterizedTest
  @EnumSource(Signs.class)
  void aDashIsNoSign(Signs signs) {
    assertThat(ObsStatus.values()).extracting(signs::of).doesNotContain("-");
  }

  @Test
  void everySignIsInTheLegend() {
    assertThat(Signs.LEGEND)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ObsStatus.values())
                .filter(status -> status != ObsStatus.NORMAL)
                .toList());
  }

  @Test
  void theReasonForHidingIsGivenInGeneral() {
    assertThat(Signs.words(ObsStatus.SUPPRESSED, Language.EN))
        .isEqualTo(
            "hidden for confidentiality: rests on few people, or could be used to work out such a"
                + " figure; which of the two is not told");
    assertThat(Signs.words(ObsStatus.MISSING, Language.DA))
        .isEqualTo("mangler: en leverance bag det er der ikke");
  }
}
