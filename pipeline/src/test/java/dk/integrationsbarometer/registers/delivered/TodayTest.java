package dk.integrationsbarometer.registers.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {
  @ParameterizedTest(name = "{0} is {1} in Copenhagen")
  @CsvSource({
    "2022-03-31T21:59:59Z, 2022-03-31",
    "2022-03-31T22:00:00Z, 2022-04-01",
    "2022-12-31T23:00:00Z, 2023-01-01",
    "2022-12-31T22:59:59Z, 2022-12-31"
  })
  void theDayBeginsAtMidnightInCopenhagen(Instant now, LocalDate day) {
    assertThat(Today.of(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(day);
    assertThat(Today.of(Clock.fixed(now, ZoneOffset.ofHours(-8)))).isEqualTo(day);
  }
}
