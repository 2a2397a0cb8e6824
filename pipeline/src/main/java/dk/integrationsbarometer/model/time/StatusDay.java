package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the days of the year are written on which is counted. */
public final class StatusDay {
  /** In other years than leap years it is 28 February. */
  public static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(Month.FEBRUARY, 29);

  private static final Pattern LAST = Pattern.compile("(\\d\\d)-last");
  private static final int LEAP_YEAR = 2024;

  private StatusDay() {}

  /**
   * The day that {@code 03-31} or {@code 02-last} means; the last of February also for {@code
   * 02-29}.
   *
   * @throws java.time.DateTimeException when it is no day
   */
  public static MonthDay parse(String text) {
    Matcher last = LAST.matcher(text);
    if (!last.matches()) {
      return MonthDay.parse("--" + text);
    }

    int month = Integer.parseInt(last.group(1));
    return MonthDay.from(YearMonth.of(LEAP_YEAR, month).atEndOfMonth());
  }

  /** The day on which a date lies; at the end of February the last of it. */
  public static MonthDay of(LocalDate date) {
    return date.equals(LAST_OF_FEBRUARY.atYear(date.getYear()))
        ? LAST_OF_FEBRUARY
        : MonthDay.from(date);
  }

  /** The day as definitions write it. */
  public static String written(MonthDay day) {
    return day.equals(LAST_OF_FEBRUARY) ? "02-last" : day.toString().substring(2);
  }
}
