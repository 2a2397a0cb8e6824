package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.model.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The time scale of periods: {@code TLIST(H1),"20221"} for the first half of 2022. A school year is
 * told by the year in which it begins.
 */
final class PxPeriods {
  private PxPeriods() {}

  static String of(List<String> codes) {
    List<Period> periods = codes.stream().map(code -> Period.parse(code).orElseThrow()).toList();
    return "TLIST("
        + scale(periods.get(0).length())
        + "),"
        + periods.stream()
            .map(period -> '"' + digits(period) + '"')
            .collect(Collectors.joining(",\n"));
  }

  private static String scale(Period.Length length) {
    return switch (length) {
      case YEAR, SCHOOL_YEAR -> "A1";
      case HALF_YEAR -> "H1";
      case QUARTER -> "Q1";
    };
  }

  private static String digits(Period period) {
    return switch (period.length()) {
      case YEAR, SCHOOL_YEAR -> String.valueOf(period.year());
      case HALF_YEAR, QUARTER -> period.year() + "" + period.part();
    };
  }
}
