package dk.integrationsbarometer.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days belong to a reference date. */
class TimingTest {
  @ParameterizedTest
  @CsvSource({
    "2022-06-30, 12, 2023-06-30",
    "2022-06-30, 1, 2022-07-31",
    "2023-02-28, 12, 2024-02-29",
    "2024-02-29, -12, 2023-02-28",
    "2024-02-28, 12, 2025-02-28",
    "2023-03-30, -1, 2023-02-28",
    "2023-01-15, 2, 2023-03-15"
  })
  void endsOfMonthsLeadToEndsOfMonths(LocalDate date, int shift, LocalDate expected) {
    Timing timing = new Timing(Timing.When.SAME_DATE, shift, Optional.empty());

    assertThat(timing.span(date)).isEqualTo(new Timing.Span(Optional.of(expected), expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, -12, 0, 2021-07-01, 2022-06-30",
    "2022-06-30, 0, 12, 2022-07-01, 2023-06-30",
    "2022-06-15, -1, 1, 2022-05-16, 2022-07-15"
  })
  void windowBeginsAfterOneDateAndEndsWithTheOther(
      LocalDate date, int from, int to, LocalDate first, LocalDate last) {
    Timing timing = new Timing(Timing.When.WINDOW, 0, Optional.of(new Timing.Window(from, to)));

    assertThat(timing.span(date)).isEqualTo(new Timing.Span(Optional.of(first), last));
  }
}
