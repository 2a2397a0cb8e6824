package dk.integrationsbarometer.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which delivery is missing. */
class RhythmTest {
  @ParameterizedTest
  @CsvSource({
    "MONTH,     2022-04-30 2022-05-31 2022-06-30,            2022-03-31, 2022-06-30, none",
    "MONTH,     2022-04-30 2022-06-30,                       2022-03-31, 2022-06-30, 2022-05-31",
    "MONTH,     2022-05-31 2022-06-30,                       2022-03-31, 2022-06-30, 2022-04-30",
    "MONTH,     2022-04-30 2022-05-31,                       2022-03-31, 2022-06-30, 2022-06-30",
    "MONTH,     2022-04-30 2022-05-31,                       2022-03-31, 2022-06-29, none",
    "MONTH,     2022-03-31 2022-07-31,                       2022-03-31, 2022-04-30, 2022-04-30",
    "MONTH,     2022-05-31,                                  2022-03-31, 2022-07-31, 2022-04-30 2022-06-30 2022-07-31",
    "MONTH,     2024-01-31 2024-02-29 2024-03-31,            2023-12-31, 2024-03-31, none",
    "QUARTER,   2022-01-01 2022-04-01,                       2021-12-31, 2022-06-30, none",
    "QUARTER,   2022-01-01,                                  2021-12-31, 2022-06-30, 2022-04-01",
    "HALF_YEAR, 2021-12-31,                                  2021-06-30, 2022-06-30, 2022-06-30",
    "HALF_YEAR, 2021-12-31 2022-06-30,                       2021-06-30, 2022-06-30, none",
    "YEAR,      2021-12-31,                                  2021-06-30, 2022-06-30, none",
    "YEAR,      2020-12-31,                                  2020-06-30, 2022-06-30, 2021-12-31",
    "YEAR,      2021-09-30,                                  2020-12-31, 2021-12-31, none",
    "YEAR,      2020-12-31,                                  2021-12-31, 2022-06-30, none",
    "QUARTER,   2022-03-31 2022-09-30,                       2022-04-30, 2022-06-30, 2022-06-30",
    "QUARTER,   2022-03-31 2022-06-30,                       2022-04-30, 2022-06-30, none",
    "YEAR,      2018-12-31 2020-12-31,                       2019-11-30, 2021-12-31, 2019-12-31 2021-12-31",
    "IRREGULAR, 2020-12-31,                                  2000-12-31, 2022-06-30, none"
  })
  void theDaysByWhichADeliveryHadToBeThere(
      Rhythm every, String delivered, LocalDate after, LocalDate last, String expected) {
    SortedSet<LocalDate> dates = days(delivered);

    assertThat(every.missing(dates, after, last))
        .containsExactlyElementsOf(expected.equals("none") ? List.of() : days(expected));
  }

  /** Yearly dates that come earlier from year to year can lie twice in one window of a year. */
  @ParameterizedTest
  @CsvSource({
    "MONTH,     2022-01-31 2022-02-28 2022-03-31,            none,                  MONTH",
    "QUARTER,   2022-01-31 2022-02-28 2022-03-31 2022-04-30, 2022-01-31 2022-02-28 2022-03-31 2022-04-30, MONTH",
    "QUARTER,   2022-03-31 2022-06-30 2022-08-31 2022-09-30, 2022-06-30 2022-08-31 2022-09-30, MONTH",
    "QUARTER,   2022-01-01 2022-04-01 2022-07-01,            none,                  QUARTER",
    "HALF_YEAR, 2022-01-01 2022-04-01 2022-07-01,            2022-01-01 2022-04-01 2022-07-01, QUARTER",
    "YEAR,      2021-06-30 2021-12-31 2022-06-30,            2021-06-30 2021-12-31 2022-06-30, HALF_YEAR",
    "YEAR,      2021-09-30 2022-08-31 2023-08-31,            2021-09-30 2022-08-31, HALF_YEAR",
    "YEAR,      2019-09-30 2022-10-31,                       none,                  YEAR",
    "IRREGULAR, 2022-01-31 2022-02-28,                       none,                  MONTH"
  })
  void whatIsCloserThanARhythmAndTheLongestThatFits(
      Rhythm every, String delivered, String close, Rhythm longest) {
    SortedSet<LocalDate> dates = days(delivered);

    assertThat(every.tooClose(dates))
        .isEqualTo(close.equals("none") ? new TreeSet<>() : days(close));
    assertThat(Rhythm.of(dates)).isEqualTo(longest);
  }

  private static SortedSet<LocalDate> days(String written) {
    return new TreeSet<>(Arrays.stream(written.split(" ")).map(LocalDate::parse).toList());
  }
}
