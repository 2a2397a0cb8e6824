package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.grammar.ConditionBaseVisitor;
import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.Expression.Literal;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Gives every part of a parsed condition its type. A part with a problem becomes {@code null} and
 * is reported once.
 */
final class Typing extends ConditionBaseVisitor<Expression> {
  private final Node.Scalar written;
  private final Scope scope;
  private final Problems problems;

  Typing(Node.Scalar written, Scope scope, Problems problems) {
    this.written = written;
    this.scope = scope;
    this.problems = problems;
  }

  Optional<Expression> type(ConditionParser.ConditionContext tree) {
    return Optional.ofNullable(visit(tree.expression()));
  }

  @Override
  public Expression visitNot(ConditionParser.NotContext tree) {
    Expression of = truth(tree.expression());
    return of == null ? null : new Expression.Not(of);
  }

  @Override
  public Expression visitAnd(ConditionParser.AndContext tree) {
    Expression left = truth(tree.expression(0));
    Expression right = truth(tree.expression(1));
    return left == null || right == null ? null : new Expression.And(left, right);
  }

  @Override
  public Expression visitOr(ConditionParser.OrContext tree) {
    Expression left = truth(tree.expression(0));
    Expression right = truth(tree.expression(1));
    return left == null || right == null ? null : new Expression.Or(left, right);
  }

  @Override
  public Expression visitComparison(ConditionParser.ComparisonContext tree) {
    return compare(operator(tree.op.getText()), tree.value(0), tree.value(1));
  }

  @Override
  public Expression visitBetween(ConditionParser.BetweenContext tree) {
    Expression low = compare(Expression.Operator.AT_LEAST, tree.value(0), tree.value(1));
    Expression high =
        low == null ? null : compare(Expression.Operator.AT_MOST, tree.value(0), tree.value(2));
    return high == null
        ? null
        : negated(tree.NOT() != null ? "not" : "", new Expression.And(low, high));
  }

  @Override
  public Expression visitOneOf(ConditionParser.OneOfContext tree) {
    Expression of = visit(tree.value());
    List<Literal> literals = new ArrayList<>();
    for (ConditionParser.LiteralContext item : tree.literal()) {
      Expression literal = visit(item);
      if (of != null
          && literal instanceof Literal known
          && comparable(of, tree.value(), known, item)) {
        literals.add(known);
      }
    }

    return of == null || literals.size() < tree.literal().size()
        ? null
        : negated(tree.NOT() != null ? "not" : "", new Expression.OneOf(of, literals));
  }

  @Override
  public Expression visitIsNull(ConditionParser.IsNullContext tree) {
    Expression of = visit(tree.value());
    return of == null
        ? null
        : negated(tree.NOT() != null ? "not" : "", new Expression.IsUnknown(of));
  }

  @Override
  public Expression visitPlain(ConditionParser.PlainContext tree) {
    return visit(tree.value());
  }

  @Override
  public Expression visitNested(ConditionParser.NestedContext tree) {
    return visit(tree.expression());
  }

  @Override
  public Expression visitNestedValue(ConditionParser.NestedValueContext tree) {
    return visit(tree.value());
  }

  @Override
  public Expression visitProduct(ConditionParser.ProductContext tree) {
    return arithmetic(Expression.Sign.TIMES, tree.value(0), tree.value(1));
  }

  @Override
  public Expression visitSum(ConditionParser.SumContext tree) {
    return arithmetic(
        tree.op.getText().equals("+") ? Expression.Sign.PLUS : Expression.Sign.MINUS,
        tree.value(0),
        tree.value(1));
  }

  @Override
  public Expression visitCall(ConditionParser.CallContext tree) {
    String word = tree.NAME().getText();
    List<String> words =
        Arrays.stream(Expression.Function.values()).map(Expression.Function::word).toList();
    Optional<Expression.Function> function =
        Arrays.stream(Expression.Function.values())
            .filter(known -> known.word().equals(word))
            .findFirst();
    if (function.isEmpty()) {
      problems.add(Message.UNKNOWN_FUNCTION, place(tree), word, Spelling.suggest(word, words));
      return null;
    }

    return call(tree, function.get());
  }

  @Override
  public Expression visitName(ConditionParser.NameContext tree) {
    String name = tree.getText();
    Optional<Scope.Meaning> meaning = scope.find(name);
    if (meaning.isEmpty() && scope.isAnnounced(name)) {
      return null;
    }

    if (meaning.isEmpty()) {
      problems.add(Message.UNKNOWN_NAME, place(tree), "The name", name, scope.suggest(name));
      return null;
    }

    return new Expression.Reference(name, meaning.get().type());
  }

  @Override
  public Expression visitConstant(ConditionParser.ConstantContext tree) {
    return visit(tree.literal());
  }

  @Override
  public Expression visitText(ConditionParser.TextContext tree) {
    return new Literal(unquoted(tree.getText()), ValueType.TEXT);
  }

  @Override
  public Expression visitDate(ConditionParser.DateContext tree) {
    String text = unquoted(tree.TEXT().getText());
    try {
      return new Literal(LocalDate.parse(text), ValueType.DATE);
    } catch (DateTimeParseException e) {
      problems.add(Message.NOT_A_VALUE, place(tree), text, "a date", "a day as date '2022-03-31'");
      return null;
    }
  }

  @Override
  public Expression visitInteger(ConditionParser.IntegerContext tree) {
    try {
      return new Literal(Long.valueOf(tree.getText()), ValueType.INTEGER);
    } catch (NumberFormatException e) {
      problems.add(
          Message.NOT_A_VALUE,
          place(tree),
          tree.getText(),
          "a whole number of at most 18 digits",
          "a smaller number");
      return null;
    }
  }

  @Override
  public Expression visitDecimal(ConditionParser.DecimalContext tree) {
    return new Literal(new BigDecimal(tree.getText()), ValueType.DECIMAL);
  }

  @Override
  public Expression visitTrue(ConditionParser.TrueContext tree) {
    return Literal.TRUE;
  }

  @Override
  public Expression visitFalse(ConditionParser.FalseContext tree) {
    return new Literal(false, ValueType.TRUTH);
  }

  private Expression call(ConditionParser.CallContext tree, Expression.Function function) {
    List<Expression> arguments = tree.value().stream().map(this::visit).toList();
    if (arguments.stream().anyMatch(argument -> argument == null)) {
      return null;
    }

    List<ValueType> needed = function.parameters();
    if (needed.isEmpty() ? arguments.isEmpty() : arguments.size() != needed.size()) {
      String count = needed.isEmpty() ? "one or more values" : needed.size() + " values";
      problems.add(Message.BAD_CONDITION, place(tree), function.word() + " takes " + count);
      return null;
    }

    for (int i = 0; i < arguments.size(); i++) {
      ValueType type = needed.isEmpty() ? arguments.get(0).type() : needed.get(i);
      if (arguments.get(i).type() != type) {
        problems.add(
            Message.WRONG_TYPE,
            place(tree.value(i)),
            shown(tree.value(i)),
            arguments.get(i).type().words(),
            type.words());
        return null;
      }
    }

    return new Expression.Call(function, arguments);
  }

  private Expression compare(
      Expression.Operator operator, ParserRuleContext leftTree, ParserRuleContext rightTree) {
    Expression left = visit(leftTree);
    Expression right = visit(rightTree);
    boolean fits = left != null && right != null && comparable(left, leftTree, right, rightTree);
    return fits ? new Expression.Comparison(operator, left, right) : null;
  }

  private boolean comparable(
      Expression left, ParserRuleContext leftTree, Expression right, ParserRuleContext rightTree) {
    if (!left.type().comparesWith(right.type())) {
      problems.add(
          Message.WRONG_TYPE,
          place(rightTree),
          shown(rightTree),
          right.type().words(),
          left.type().words());
      return false;
    }

    return knownCode(left, right, rightTree) && knownCode(right, left, leftTree);
  }

  /**
   * A text that is compared with a closed list must be on it; a misspelt code would silently hold
   * for nobody.
   */
  private boolean knownCode(Expression name, Expression text, ParserRuleContext tree) {
    if (!(name instanceof Expression.Reference reference) || !(text instanceof Literal literal)) {
      return true;
    }

    Scope.Meaning meaning = scope.find(reference.name()).orElseThrow();
    String code = String.valueOf(literal.value());
    if (literal.type() != ValueType.TEXT
        || meaning.codes().isEmpty()
        || meaning.codes().contains(code)) {
      return true;
    }

    problems.add(
        Message.UNKNOWN_CODE,
        place(tree),
        code,
        meaning.list(),
        Spelling.suggest(code, meaning.codes()));
    return false;
  }

  private Expression truth(ParserRuleContext tree) {
    Expression of = visit(tree);
    if (of != null && of.type() != ValueType.TRUTH) {
      problems.add(Message.NOT_A_CONDITION, place(tree), tree.getText(), of.type().words());
      return null;
    }

    return of;
  }

  private Expression arithmetic(
      Expression.Sign sign, ParserRuleContext leftTree, ParserRuleContext rightTree) {
    Expression left = number(leftTree);
    Expression right = number(rightTree);
    return left == null || right == null ? null : new Expression.Arithmetic(sign, left, right);
  }

  private Expression number(ParserRuleContext tree) {
    Expression of = visit(tree);
    if (of != null && !of.type().isNumber()) {
      problems.add(Message.WRONG_TYPE, place(tree), shown(tree), of.type().words(), "a number");
      return null;
    }

    return of;
  }

  private static Expression negated(String not, Expression expression) {
    return not.isEmpty() ? expression : new Expression.Not(expression);
  }

  private static Expression.Operator operator(String sign) {
    return Arrays.stream(Expression.Operator.values())
        .filter(operator -> operator.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1).replace("''", "'");
  }

  private static String shown(ParserRuleContext tree) {
    String text = tree.getText();
    return text.startsWith("'") ? text : "'" + text + "'";
  }

  private Place place(ParserRuleContext tree) {
    return written.at(tree.getStart().getLine(), tree.getStart().getCharPositionInLine());
  }
}
