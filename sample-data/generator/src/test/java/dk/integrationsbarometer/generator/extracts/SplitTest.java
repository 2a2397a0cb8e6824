package dk.integrationsbarometer.generator.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.generator.town.Profile.Parts;
import dk.integrationsbarometer.generator.town.Profile.Quota;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final Quota MENAPT = new Quota(53.1, Optional.of(new Parts(50.7, 55.2)));

  @Test
  void theShareOfWomenFollowsFromTheParts() {
    assertThat(new Parts(57.6, 61.8).womenIn(59.7)).isBetween(0.4999, 0.5001);
    assertThat(new Parts(50.7, 55.2).womenIn(53.1)).isBetween(0.4666, 0.4667);
  }

  @Test
  void withEnoughPeopleNobodyIsLeftOut() {
    // 507 of 1,000 and 631 of 1,143 (55.2056), together 1,138 of 2,143 (53.1031).
    assertThat(Split.exact(MENAPT, Split.Size.of(1000, 1143))).isEqualTo(new Split(507, 631, 0, 0));
  }

  @Test
  void aFewAreLeftOutWhereNoWholeNumberWillDo() {
    Split split = Split.exact(MENAPT, Split.Size.of(498, 569));
    assertThat(split.womenOut()).isEqualTo(1);
    // 252 of 497 is 50.704.
    assertThat(split.women()).isEqualTo(252);
    assertThat(100.0 * split.men() / (569 - split.menOut())).isBetween(55.155, 55.245);
  }

  @Test
  void withoutPartsWomenAndMenWorkAlike() {
    assertThat(Split.exact(new Quota(78.4, Optional.empty()), Split.Size.of(500, 1000)))
        .isEqualTo(new Split(392, 784, 0, 0));
  }

  @Test
  void nobodyAtAllIsNobody() {
    assertThat(Split.exact(MENAPT, Split.Size.of(0, 0))).isEqualTo(new Split(0, 0, 0, 0));
  }
}
