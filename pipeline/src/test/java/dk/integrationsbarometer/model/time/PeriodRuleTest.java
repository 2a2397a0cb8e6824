package dk.integrationsbarometer.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRuleTest {
  private static final List<MonthDay> ENDS =
      List.of(MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(9, 30), MonthDay.of(12, 31));
  private static final PeriodRule THREE_QUARTERS = new PeriodRule(Period.Length.QUARTER, ENDS, 3);

  @ParameterizedTest
  @CsvSource({
    "2022Q1, 2, 2021Q3",
    "2022H1, 1, 2021H2",
    "2022, 3, 2019",
    "2021/2022, 1, 2020/2021",
    "2022Q1, 0, 2022Q1"
  })
  void periodsAreCountedBack(String period, int back, String earlier) {
    assertThat(period(period).minus(back).code()).isEqualTo(earlier);
  }

  @ParameterizedTest
  @CsvSource({"2023-02-28, true", "2024-02-28, false", "2024-02-29, true"})
  void theLastOfFebruaryIsOneDayOfEachYear(LocalDate date, boolean isCounted) {
    var rule = new PeriodRule(Period.Length.YEAR, List.of(StatusDay.parse("02-last")));

    assertThat(rule.isStatusDate(date)).isEqualTo(isCounted);
    assertThat(rule.datesIn(period(String.valueOf(date.getYear()))).contains(date))
        .isEqualTo(isCounted);
  }

  @ParameterizedTest
  @CsvSource({"02-last, 02-last", "04-last, 04-30", "12-last, 12-31", "02-28, 02-28"})
  void daysAreWrittenInOneWay(String text, String written) {
    assertThat(StatusDay.written(StatusDay.parse(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-last", "00-last", "02-30", "2-last", "last"})
  void otherTextsAreNoDays(String text) {
    assertThatThrownBy(() -> StatusDay.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void aSpanEndsWithThePeriodItself() {
    assertThat(THREE_QUARTERS.span(period("2022Q2")))
        .extracting(Period::code)
        .containsExactly("2021Q4", "2022Q1", "2022Q2");
    assertThat(THREE_QUARTERS.reach(period("2022Q2")).code()).isEqualTo("2021Q4");
    assertThat(THREE_QUARTERS.datesBehind(period("2022Q2")))
        .extracting(LocalDate::toString)
        .containsExactly("2021-12-31", "2022-03-31", "2022-06-30");
  }

  @Test
  void withoutPoolAFigureRestsOnItsOwnPeriod() {
    var rule = new PeriodRule(Period.Length.QUARTER, ENDS);

    assertThat(rule.isPooled()).isFalse();
    assertThat(rule.span(period("2022Q2"))).containsExactly(period("2022Q2"));
    assertThat(rule.datesBehind(period("2022Q2"))).isEqualTo(rule.datesIn(period("2022Q2")));
  }

  /** 2022 is wished for: its first quarter rests on the last two of 2021, too. */
  @ParameterizedTest
  @CsvSource({
    "2021-06-30, 2022,   false",
    "2021-09-30, 2022,   true",
    "2022-12-31, 2022,   true",
    "2023-03-31, 2022,   false",
    "2021-12-31, 2022Q2, true",
    "2021-09-30, 2022Q2, false"
  })
  void aWishedPeriodRestsOnEarlierDates(LocalDate date, String wished, boolean isBehind) {
    assertThat(THREE_QUARTERS.isBehind(date, period(wished))).isEqualTo(isBehind);
  }

  @Test
  void nothingRestsOnNoPeriod() {
    assertThatThrownBy(() -> new PeriodRule(Period.Length.QUARTER, ENDS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid pool: 0");
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }
}
