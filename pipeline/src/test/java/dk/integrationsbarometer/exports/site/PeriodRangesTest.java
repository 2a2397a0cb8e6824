package dk.integrationsbarometer.exports.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.model.labels.Delivered;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.PeriodRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodRangesTest {
  /** Of a series, those with a minus behind them were not delivered. */
  private static List<String> missing(Language language, String... series) {
    return PeriodRanges.of(
        Arrays.stream(series).map(PeriodRangesTest::row).toList(),
        row -> row.delivered() == Delivered.NO,
        new PeriodWords(language));
  }

  private static PeriodRow row(String period) {
    return new PeriodRow(
        "job",
        period.replace("-", ""),
        "",
        "",
        new Labels("", ""),
        period.endsWith("-") ? Delivered.NO : Delivered.YES,
        Optional.empty());
  }

  @Test
  void yearsThatFollowEachOtherAreOneRange() {
    assertThat(missing(Language.EN, "2007", "2008-", "2009-", "2010-", "2011", "2012-"))
        .containsExactly("2008-2010", "2012");
  }

  @Test
  void otherPeriodsAreARangeInWords() {
    assertThat(missing(Language.EN, "2020H1-", "2020H2-", "2021H1"))
        .containsExactly("the first half of 2020 to the second half of 2020");
    assertThat(missing(Language.DA, "2020H1-", "2020H2-", "2021H1"))
        .containsExactly("1. halvår 2020 til 2. halvår 2020");
  }

  @Test
  void whatIsWholeHasNone() {
    assertThat(missing(Language.EN, "2020", "2021")).isEmpty();
  }
}
