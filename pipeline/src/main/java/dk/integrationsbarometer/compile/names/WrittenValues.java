package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads single values of the types that conditions know. */
public final class WrittenValues {
  private WrittenValues() {}

  public static Optional<Object> parse(Node.Scalar written, ValueType type, Problems problems) {
    try {
      return Optional.of(parse(written.text(), type));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(
          Message.NOT_A_VALUE, written.place(), written.text(), type.words(), example(type));
      return Optional.empty();
    }
  }

  /**
   * The value that a text means.
   *
   * @throws IllegalArgumentException or DateTimeException when it means none of that type
   */
  public static Object parse(String text, ValueType type) {
    return switch (type) {
      case KEY, TEXT -> text;
      case INTEGER -> Numbers.whole(text);
      case DECIMAL -> Numbers.decimal(text);
      case DATE -> LocalDate.parse(text);
      case TRUTH -> truth(text);
    };
  }

  /** How a value of the type is written. */
  public static String example(ValueType type) {
    return switch (type) {
      case KEY -> "digits such as 101";
      case TEXT -> "a text";
      case INTEGER -> "a number such as 25";
      case DECIMAL -> "a number such as 160.33";
      case DATE -> "a day as 2022-03-31";
      case TRUTH -> "true or false";
    };
  }

  /**
   * The constant that a single value means by how it is written: in quotation marks a text, without
   * them also a number, a day or a truth value.
   */
  public static Optional<Expression> constant(Node.Scalar value, Place place, Problems problems) {
    ValueType type = value.style() == Node.Style.PLAIN ? typeOf(value.text()) : ValueType.TEXT;
    return parse(new Node.Scalar(place, value.text(), value.style()), type, problems)
        .map(meant -> new Expression.Literal(meant, type));
  }

  private static ValueType typeOf(String text) {
    if (text.matches("-?[0-9]+")) {
      return ValueType.INTEGER;
    } else if (text.matches("-?[0-9]+\\.[0-9]+")) {
      return ValueType.DECIMAL;
    } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return ValueType.DATE;
    }

    return text.equals("true") || text.equals("false") ? ValueType.TRUTH : ValueType.TEXT;
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }

    return Boolean.valueOf(text);
  }
}
