package dk.integrationsbarometer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountMeaningTest {
  private static final Slice WOMEN = Slice.TOTAL.with("koen", "kvinde");

  private static CountMeaning of(Indicator indicator) {
    return new CountMeaning(indicator);
  }

  @Test
  void aFurtherBreakdownAndAnotherMeasureOfTheSamePeopleDoNotChangeWhoTheyAre() {
    CountMeaning share = of(Employment.share().indicator());
    CountMeaning bySex =
        of(Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator());
    CountMeaning count = of(Employment.count().indicator());

    assertThat(bySex.people("alle", WOMEN)).isEqualTo(share.people("alle", WOMEN));
    assertThat(bySex.value("alle", WOMEN)).isEqualTo(share.value("alle", WOMEN));
    assertThat(count.people("alle", WOMEN)).isEqualTo(share.people("alle", WOMEN));
    assertThat(count.value("alle", WOMEN)).isNotEqualTo(share.value("alle", WOMEN));
  }

  @Test
  void groupsClassesAndValuesDiffer() {
    CountMeaning share = of(Employment.share().indicator());

    assertThat(share.people("alle", WOMEN))
        .isNotEqualTo(share.people("dansk", WOMEN))
        .isNotEqualTo(share.people("alle", Slice.TOTAL))
        .isNotEqualTo(share.people("alle", Slice.TOTAL.with("koen", "mand")))
        .isNotEqualTo(share.value("alle", WOMEN))
        .endsWith("[koen=kvinde]");
  }
}
