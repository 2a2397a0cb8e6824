package dk.integrationsbarometer.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
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
    "YEAR,      2018-12-31 2020-12-31,                       2019-11-30, 2021-12-31, 2019-12-31",
    "IRREGULAR, 2020-12-31,                                  2000-12-31, 2022-06-30, none"
  })
  void theFirstDayByWhichADeliveryHadToBeThere(
      Rhythm every, String delivered, LocalDate after, LocalDate last, String expected) {
    SortedSet<LocalDate> dates =
        new TreeSet<>(Arrays.stream(delivered.split(" ")).map(LocalDate::parse).toList());

    assertThat(every.firstMissing(dates, after, last).map(LocalDate::toString).orElse("none"))
        .isEqualTo(expected);
  }
}
