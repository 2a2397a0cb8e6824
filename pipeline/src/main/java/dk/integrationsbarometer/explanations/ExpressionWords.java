package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeLabels;
import dk.integrationsbarometer.model.registers.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Conditions in words: names by their labels, codes by theirs. */
final class ExpressionWords implements Expression.Visitor<String> {
  private final Unit unit;
  private final Bilingual tongue;
  private final Columns columns;

  /** What columns of registers are called. */
  private enum Columns {
    BY_NAME,
    BY_LABEL
  }

  private ExpressionWords(Unit unit, Bilingual tongue, Columns columns) {
    this.unit = unit;
    this.tongue = tongue;
    this.columns = columns;
  }

  /** For the steps of a computation, which lead down to the columns. */
  static ExpressionWords ofSteps(Unit unit, Bilingual tongue) {
    return new ExpressionWords(unit, tongue, Columns.BY_NAME);
  }

  /** For readers, who do not know the columns of registers. */
  static ExpressionWords ofFacts(Unit unit, Bilingual tongue) {
    return new ExpressionWords(unit, tongue, Columns.BY_LABEL);
  }

  /** A condition or value by itself; of a name that is true or false it is said that it holds. */
  String of(Expression expression) {
    return isTruthName(expression) ? named(expression) + say(" holds") : named(expression);
  }

  /** A value inside a sentence. */
  private String named(Expression expression) {
    return expression.accept(this);
  }

  private static boolean isTruthName(Expression expression) {
    return expression instanceof Expression.Reference && expression.type() == ValueType.TRUTH;
  }

  private String say(String key) {
    return tongue.say(key);
  }

  @Override
  public String literal(Expression.Literal literal) {
    if (literal.type() == ValueType.TRUTH) {
      return Boolean.TRUE.equals(literal.value()) ? say("always") : say("never");
    }

    if (literal.value() instanceof BigDecimal decimal) {
      return tongue.language().decimal(decimal.toPlainString());
    }

    return literal.type() == ValueType.TEXT
        ? "'" + literal.value() + "'"
        : literal.value().toString();
  }

  @Override
  public String reference(Expression.Reference reference) {
    if (reference.name().equals(Expression.Reference.REFERENCE_DATE)) {
      return say("the status date");
    }

    if (reference.name().equals(Expression.Reference.ROW_DATE)) {
      return say("the row's date");
    }

    Optional<String> variable =
        unit.variable(reference.name()).map(known -> known.label().in(tongue.language()));
    return tongue.quoted(variable.orElseGet(() -> column(reference.name())));
  }

  private String column(String name) {
    return columns == Columns.BY_NAME
        ? name
        : unit.register()
            .column(name)
            .map(known -> known.label().in(tongue.language()))
            .filter(label -> !label.isEmpty())
            .orElse(name);
  }

  @Override
  public String comparison(Expression.Comparison comparison) {
    String sign =
        switch (comparison.operator()) {
          case EQUAL -> say("is");
          case DIFFERENT -> say("is not");
          case LESS -> say("is less than");
          case AT_MOST -> say("is at most");
          case MORE -> say("is more than");
          case AT_LEAST -> say("is at least");
        };
    return named(comparison.left())
        + " "
        + sign
        + " "
        + coded(comparison.left(), comparison.right());
  }

  @Override
  public String both(Expression.And and) {
    Optional<String> range = range(and);
    if (range.isPresent()) {
      return range.get();
    }

    return joined(and.left(), and) + " " + say("and") + " " + joined(and.right(), and);
  }

  @Override
  public String either(Expression.Or or) {
    return joined(or.left(), or) + " " + say("or") + " " + joined(or.right(), or);
  }

  @Override
  public String not(Expression.Not not) {
    if (isTruthName(not.of())) {
      return named(not.of()) + say(" does not hold");
    }

    if (not.of() instanceof Expression.IsUnknown unknown) {
      return named(unknown.of()) + say(" is known");
    }

    return say("not") + " " + grouped(not.of());
  }

  @Override
  public String oneOf(Expression.OneOf oneOf) {
    List<String> values =
        oneOf.values().stream().map(value -> coded(oneOf.of(), value)).distinct().toList();
    String is = values.size() == 1 ? say(" is ") : say(" is either ");
    return named(oneOf.of()) + is + tongue.choice(values);
  }

  @Override
  public String unknown(Expression.IsUnknown unknown) {
    return named(unknown.of()) + " " + say("is unknown");
  }

  @Override
  public String arithmetic(Expression.Arithmetic arithmetic) {
    return named(arithmetic.left())
        + " "
        + arithmetic.sign().sign()
        + " "
        + named(arithmetic.right());
  }

  @Override
  public String call(Expression.Call call) {
    List<String> arguments = call.arguments().stream().map(this::named).toList();
    return switch (call.function()) {
      case YEARS_BETWEEN ->
          say("completed years from ") + arguments.get(0) + say(" to ") + arguments.get(1);
      case MONTHS_BETWEEN ->
          say("completed months from ") + arguments.get(0) + say(" to ") + arguments.get(1);
      case DAYS_BETWEEN -> say("days from ") + arguments.get(0) + say(" to ") + arguments.get(1);
      case QUOTIENT ->
          part(call.arguments().get(0))
              + say(" divided by ")
              + part(call.arguments().get(1))
              + tongue.places(call.decimals());
      case LEAST -> say("the least known of ") + String.join(", ", arguments);
      case GREATEST -> say("the greatest known of ") + String.join(", ", arguments);
      case COALESCE -> say("the first known of ") + String.join(", ", arguments);
      case STARTS_WITH -> arguments.get(0) + " " + say("begins with") + " " + arguments.get(1);
    };
  }

  /** A calculation inside another is put in brackets. */
  private String part(Expression of) {
    return of instanceof Expression.Arithmetic ? "(" + named(of) + ")" : named(of);
  }

  /** At least one bound and at most another of the same value, said as from and to. */
  private Optional<String> range(Expression.And and) {
    if (and.left() instanceof Expression.Comparison low
        && and.right() instanceof Expression.Comparison high
        && low.operator() == Expression.Operator.AT_LEAST
        && high.operator() == Expression.Operator.AT_MOST
        && low.left().equals(high.left())) {
      return Optional.of(
          named(low.left())
              + say(" is from ")
              + named(low.right())
              + say(" to ")
              + named(high.right()));
    }

    return Optional.empty();
  }

  /** A code as the label that a list gives it. */
  String code(Expression value, Classification list) {
    if (value instanceof Expression.Literal literal && literal.type() == ValueType.TEXT) {
      return list.codes().stream()
          .filter(known -> known.code().equals(literal.value()))
          .map(known -> known.label().in(tongue.language()))
          .findFirst()
          .orElse(of(value));
    }

    return of(value);
  }

  /** Parts joined by the same word need no brackets. */
  private String joined(Expression part, Expression whole) {
    return part.getClass() == whole.getClass() ? of(part) : grouped(part);
  }

  /** A condition of several parts inside another is put in brackets. */
  private String grouped(Expression of) {
    boolean several = of instanceof Expression.And || of instanceof Expression.Or;
    return several ? "(" + of(of) + ")" : of(of);
  }

  /** A code by its label, where the name before it has a closed list. */
  private String coded(Expression name, Expression value) {
    if (!(name instanceof Expression.Reference reference)
        || !(value instanceof Expression.Literal literal)
        || literal.type() != ValueType.TEXT) {
      return of(value);
    }

    return new CodeLabels(unit)
        .of(reference.name(), literal.value().toString())
        .map(label -> label.in(tongue.language()))
        .orElse(of(value));
  }
}
