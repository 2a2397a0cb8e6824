package dk.integrationsbarometer.compile.names;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The numbers that definitions may hold: digits as they are, without powers of ten, within bounds.
 * Every parser throws NumberFormatException for others.
 */
public final class Numbers {
  /** Months of a shift or a window: a century. */
  public static final int MOST_MONTHS = 1200;

  /** Digits of a decimal number, in Spark as in the reader. */
  public static final int MOST_DIGITS = 38;

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}([.][0-9]{1,12})?");

  private Numbers() {}

  /** A whole number. */
  public static long whole(String text) {
    require(WHOLE.matcher(text).matches(), text);
    return Long.parseLong(text);
  }

  /** Whole numbers from one to another, both included. */
  public static Function<String, Integer> whole(int least, int most) {
    return between(least, most).andThen(Long::intValue);
  }

  /** The same of numbers that may be larger. */
  public static Function<String, Long> between(long least, long most) {
    return text -> {
      long number = whole(text);
      require(number >= least && number <= most, text);
      return number;
    };
  }

  /** A decimal number with at most 18 digits before and 12 behind the point. */
  public static BigDecimal decimal(String text) {
    require(DECIMAL.matcher(text).matches(), text);
    return new BigDecimal(text);
  }

  /** Decimal numbers from one to another, both included. */
  public static Function<String, BigDecimal> decimal(String least, String most) {
    return text -> {
      BigDecimal number = decimal(text);
      require(number.compareTo(new BigDecimal(least)) >= 0, text);
      require(number.compareTo(new BigDecimal(most)) <= 0, text);
      return number;
    };
  }

  /** Decimal numbers above 0 up to another one, without zeros at the end. */
  public static Function<String, BigDecimal> positive(String most) {
    return text -> {
      BigDecimal number = decimal("0", most).apply(text);
      require(number.signum() > 0, text);
      return new BigDecimal(number.stripTrailingZeros().toPlainString());
    };
  }

  private static void require(boolean fits, String text) {
    if (!fits) {
      throw new NumberFormatException(text);
    }
  }
}
