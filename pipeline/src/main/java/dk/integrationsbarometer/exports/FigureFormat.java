package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.Rounding;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Writes the numbers of one indicator as people read them.
 *
 * <p>Rounds by {@link Rounding}. In Danish 1.234,5; in English 1,234.5. What has no number is
 * reported by the signs that Statistics Denmark uses.
 */
public record FigureFormat(Language language, String unit, int decimals) {
  private static final Labels PER_CENT = Labels.of("%");
  private static final String PERCENT = "percent";
  private static final String PERSONS = "persons";

  public static FigureFormat of(IndicatorRow indicator, Language language) {
    return new FigureFormat(language, indicator.unit(), indicator.decimals());
  }

  /** For shares of any indicator. */
  public static FigureFormat perCent(Language language, int decimals) {
    return new FigureFormat(language, PERCENT, decimals);
  }

  /** So many per cent of the people of an indicator. */
  public String perCentOfPeople(double value) {
    return perCent(language, Rounded.To.PER_CENT.decimals(decimals)).share(value);
  }

  /** A known value. */
  public String share(double value) {
    return value(OptionalDouble.of(value), ObsStatus.NORMAL);
  }

  /** Whether the values are numbers of persons themselves. */
  public boolean isOfPersons() {
    return unit.equals(PERSONS);
  }

  public boolean isPerCent() {
    return unit.equals(PERCENT);
  }

  /** What stands in the place of a number, or before an uncertain or preliminary one. */
  public static String sign(ObsStatus status) {
    return switch (status) {
      case NORMAL -> "";
      case UNDEFINED -> ".";
      case SUPPRESSED -> "..";
      case MISSING -> "...";
      case BREAK -> "|";
      case UNRELIABLE -> "u";
      case PRELIMINARY -> "*";
    };
  }

  /** What stands before an uncertain or preliminary number in a table; nothing before others. */
  private static String mark(ObsStatus status) {
    return status.hasValue() && !sign(status).isEmpty() ? sign(status) + " " : "";
  }

  /** A value in a table, where an uncertain one is marked. */
  public String marked(OptionalDouble value, ObsStatus status) {
    return value.isPresent() ? mark(status) + value(value, status) : sign(status);
  }

  /** A gap in a table, where an uncertain one is marked. */
  public String markedGap(OptionalDouble value, ObsStatus status) {
    return value.isPresent() ? mark(status) + gap(value, status) : sign(status);
  }

  public String value(OptionalDouble value, ObsStatus status) {
    if (value.isEmpty()) {
      return sign(status);
    }

    String number = number(value.getAsDouble(), decimals);
    return unit.equals(PERCENT) ? number + perCentSign() : number;
  }

  /** With its sign, also when it is positive. */
  public String gap(OptionalDouble value, ObsStatus status) {
    if (value.isEmpty()) {
      return sign(status);
    }

    boolean isPositive = Rounding.halfUp(value.getAsDouble(), decimals).signum() > 0;
    return (isPositive ? "+" : "") + number(value.getAsDouble(), decimals);
  }

  /** A number with its sign, of a gap or a change. */
  public String signed(double value) {
    return gap(OptionalDouble.of(value), ObsStatus.NORMAL);
  }

  /** How large a difference is, without its sign. */
  public String amount(double value) {
    return number(Math.abs(value), decimals);
  }

  /** Whether a difference is 0 as printed. */
  public boolean isNothing(double value) {
    return Rounding.halfUp(value, decimals).signum() == 0;
  }

  /** Numbers as printed. */
  public BigDecimal printed(double value) {
    return Rounding.halfUp(value, decimals);
  }

  public String ratio(OptionalDouble ratio, ObsStatus status) {
    return ratio.isPresent()
        ? number(ratio.getAsDouble(), Rounded.To.RATIO.decimals(decimals))
        : ratioSign(status);
  }

  /** A number of persons; hidden numbers and missing ones have the figure's own sign. */
  public String persons(OptionalLong persons, ObsStatus status) {
    return persons.isPresent() ? number((double) persons.getAsLong(), 0) : sign(status);
  }

  private static String ratioSign(ObsStatus status) {
    return sign(status.hasValue() ? ObsStatus.UNDEFINED : status);
  }

  private String perCentSign() {
    return PER_CENT.in(language);
  }

  private String number(double number, int places) {
    return format(places).format(Rounding.halfUp(number, places));
  }

  private DecimalFormat format(int places) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(language.decimalSeparator());
    symbols.setGroupingSeparator(language.groupingSeparator());
    var format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return format;
  }
}
