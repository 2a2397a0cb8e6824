package dk.integrationsbarometer.model.expression;

import java.util.List;

/**
 * A typed condition or value over one row. Three-valued as in SQL: what depends on something
 * unknown is unknown, and a condition that is unknown does not hold.
 */
public sealed interface Expression {
  ValueType type();

  <R> R accept(Visitor<R> visitor);

  /** One method per kind of expression, so that the compiler reports a forgotten one. */
  interface Visitor<R> {
    R literal(Literal literal);

    R reference(Reference reference);

    R comparison(Comparison comparison);

    R both(And and);

    R either(Or or);

    R not(Not not);

    R oneOf(OneOf oneOf);

    R unknown(IsUnknown unknown);

    R arithmetic(Arithmetic arithmetic);

    R call(Call call);
  }

  /** A constant: String, Long, java.math.BigDecimal, java.time.LocalDate or Boolean. */
  record Literal(Object value, ValueType type) implements Expression {
    public static final Literal TRUE = new Literal(true, ValueType.TRUTH);

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** A column of the register, a variable, {@code reference_date} or {@code row_date}. */
  record Reference(String name, ValueType type) implements Expression {
    public static final String REFERENCE_DATE = "reference_date";

    /** In a look-up: the date of the row that is looked up; of a spell the day that it begins. */
    public static final String ROW_DATE = "row_date";

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  record Comparison(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** How two values are compared. */
  enum Operator {
    EQUAL("="),
    DIFFERENT("<>"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  record And(Expression left, Expression right) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.both(this);
    }
  }

  record Or(Expression left, Expression right) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }
  }

  record Not(Expression of) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Whether the value is one of the literals. */
  record OneOf(Expression of, List<Literal> values) implements Expression {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneOf(this);
    }
  }

  /** Whether the value is not known; itself always known. */
  record IsUnknown(Expression of) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /** Exact arithmetic on whole and decimal numbers; {@link Function#QUOTIENT} divides. */
  record Arithmetic(Sign sign, Expression left, Expression right) implements Expression {
    @Override
    public ValueType type() {
      return left.type() == ValueType.INTEGER && right.type() == ValueType.INTEGER
          ? ValueType.INTEGER
          : ValueType.DECIMAL;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arithmetic(this);
    }
  }

  /** The signs of arithmetic. */
  enum Sign {
    PLUS("+"),
    MINUS("-"),
    TIMES("*");

    private final String sign;

    Sign(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** A function of the closed list. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** How many decimals a quotient has. */
    public int decimals() {
      return ((Long) ((Literal) arguments.get(2)).value()).intValue();
    }

    @Override
    public ValueType type() {
      return switch (function) {
        case COALESCE -> arguments.get(0).type();
        case LEAST, GREATEST ->
            arguments.stream().anyMatch(each -> each.type() == ValueType.DECIMAL)
                ? ValueType.DECIMAL
                : arguments.get(0).type();
        case YEARS_BETWEEN, MONTHS_BETWEEN, DAYS_BETWEEN, QUOTIENT, STARTS_WITH ->
            function.result();
      };
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** The functions that conditions may call. */
  enum Function {
    /**
     * Completed years from the first date to the second: a person born on 29 February completes a
     * year on 1 March of other years. It is -1 in the year before.
     */
    YEARS_BETWEEN("years_between", ValueType.INTEGER, List.of(ValueType.DATE, ValueType.DATE)),
    /**
     * Completed months from the first date to the second: from the 31st a month is completed on the
     * first day after the end of a shorter one. It is -1 in the month before.
     */
    MONTHS_BETWEEN("months_between", ValueType.INTEGER, List.of(ValueType.DATE, ValueType.DATE)),
    /** Whole days from the first date to the second; negative when the second is earlier. */
    DAYS_BETWEEN("days_between", ValueType.INTEGER, List.of(ValueType.DATE, ValueType.DATE)),
    /**
     * The first number divided by the second, rounded once to so many decimals as the third says,
     * half away from 0; unknown when the second is 0.
     */
    QUOTIENT(
        "quotient",
        ValueType.DECIMAL,
        List.of(ValueType.DECIMAL, ValueType.DECIMAL, ValueType.INTEGER)),
    /** The least of those of the numbers or dates that are known. */
    LEAST("least", ValueType.DECIMAL, List.of()),
    /** The greatest of those of the numbers or dates that are known. */
    GREATEST("greatest", ValueType.DECIMAL, List.of()),
    /** The first of the values that is known. */
    COALESCE("coalesce", ValueType.TEXT, List.of()),
    /** Whether a text begins with a literal text. */
    STARTS_WITH("starts_with", ValueType.TRUTH, List.of(ValueType.TEXT, ValueType.TEXT));

    private final String word;
    private final ValueType result;
    private final List<ValueType> parameters;

    Function(String word, ValueType result, List<ValueType> parameters) {
      this.word = word;
      this.result = result;
      this.parameters = parameters;
    }

    public String word() {
      return word;
    }

    public ValueType result() {
      return result;
    }

    /** The types of the parameters; empty when any number of values of one type is taken. */
    public List<ValueType> parameters() {
      return parameters;
    }
  }
}
