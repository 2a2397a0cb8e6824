package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.compile.names.KeyDigits;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Literal;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Sees to it that only values of the same type, and codes of the same list, are compared. */
abstract class ComparisonTyping extends LiteralTyping {
  final Scope scope;
  final CodeCheck codes;

  ComparisonTyping(Node.Scalar written, Scope scope, Problems problems) {
    super(written, problems);
    this.scope = scope;
    this.codes = new CodeCheck(scope, problems);
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
    return high == null || isBackwards(tree)
        ? null
        : negated(tree.NOT() != null ? "not" : "", new Expression.And(low, high));
  }

  /** Whether nothing lies between two numbers or days; this is reported. */
  private boolean isBackwards(ConditionParser.BetweenContext tree) {
    boolean backwards =
        visit(tree.value(1)) instanceof Literal low
            && visit(tree.value(2)) instanceof Literal high
            && isMore(low, high);
    if (backwards) {
      problems.add(
          Message.BETWEEN_BACKWARDS,
          place(tree.value(1)),
          shown(tree.value(1)),
          shown(tree.value(2)));
    }

    return backwards;
  }

  private static boolean isMore(Literal low, Literal high) {
    return switch (low.type()) {
      case INTEGER, DECIMAL ->
          new BigDecimal(low.value().toString()).compareTo(new BigDecimal(high.value().toString()))
              > 0;
      case DATE -> low.value().toString().compareTo(high.value().toString()) > 0;
      default -> false;
    };
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
        : negated(tree.NOT() != null ? "not" : "", new Expression.OneOf(of, spelt(of, literals)));
  }

  @Override
  public Expression visitIsNull(ConditionParser.IsNullContext tree) {
    Expression of = visit(tree.value());
    return of == null
        ? null
        : negated(tree.NOT() != null ? "not" : "", new Expression.IsUnknown(of));
  }

  private Expression compare(
      Expression.Operator operator, ParserRuleContext leftTree, ParserRuleContext rightTree) {
    if (isBareCode(leftTree, rightTree) || isBareCode(rightTree, leftTree)) {
      return null;
    }

    Expression left = visit(leftTree);
    Expression right = visit(rightTree);
    boolean fits =
        left != null
            && right != null
            && comparable(left, leftTree, right, rightTree)
            && hasOrder(operator, left, leftTree)
            && hasOrder(operator, right, rightTree);
    return fits ? compared(operator, left, right) : null;
  }

  /** Whether somebody wrote koen = kvinde for koen = 'kvinde'; this is reported. */
  private boolean isBareCode(ParserRuleContext nameTree, ParserRuleContext codeTree) {
    String code = codeTree.getText();
    boolean bare =
        nameTree instanceof ConditionParser.NameContext
            && codeTree instanceof ConditionParser.NameContext
            && !scope.knows(code)
            && scope
                .find(nameTree.getText())
                .filter(meaning -> meaning.codes().lists(code))
                .isPresent();
    if (bare) {
      problems.add(
          Message.BAD_CONDITION,
          place(codeTree),
          code + " is a code, so it stands in quotation marks: '" + code + "'");
    }

    return bare;
  }

  /** Codes would be put in the order of their letters, which nobody who writes them means. */
  private boolean hasOrder(Expression.Operator operator, Expression of, ParserRuleContext tree) {
    boolean order =
        isEquality(operator)
            || !(of instanceof Expression.Reference)
            || !codes.possible(of).isClosed();
    if (!order) {
      problems.add(Message.CODES_IN_ORDER, place(tree), tree.getText());
    }

    return order;
  }

  /** A code that registers spell in several ways is equal to each of its spellings. */
  private Expression compared(Expression.Operator operator, Expression left, Expression right) {
    if (left instanceof Literal literal && !(right instanceof Literal)) {
      return isEquality(operator)
          ? compared(operator, right, literal)
          : new Expression.Comparison(operator, left, right);
    }

    if (right instanceof Literal literal && isEquality(operator)) {
      List<Literal> spellings = spelt(left, List.of(literal));
      if (spellings.size() > 1) {
        Expression oneOf = new Expression.OneOf(left, spellings);
        return operator == Expression.Operator.EQUAL ? oneOf : new Expression.Not(oneOf);
      }
    }

    return new Expression.Comparison(operator, left, right);
  }

  private static boolean isEquality(Expression.Operator operator) {
    return operator == Expression.Operator.EQUAL || operator == Expression.Operator.DIFFERENT;
  }

  private List<Literal> spelt(Expression of, List<Literal> written) {
    return of instanceof Expression.Reference
        ? written.stream()
            .flatMap(
                code ->
                    codes
                        .possible(of)
                        .spellings(code.value())
                        .map(text -> new Literal(text, code.type())))
            .distinct()
            .toList()
        : written;
  }

  private boolean comparable(
      Expression left, ParserRuleContext leftTree, Expression right, ParserRuleContext rightTree) {
    if (left.type() == ValueType.TRUTH
        && right instanceof Literal
        && right.type() == ValueType.TEXT) {
      problems.add(
          Message.BAD_CONDITION,
          place(rightTree),
          leftTree.getText()
              + " is true or false already: write "
              + leftTree.getText()
              + ", or not "
              + leftTree.getText());
      return false;
    } else if (!left.type().comparesWith(right.type())) {
      problems.add(
          Message.WRONG_TYPE,
          place(rightTree),
          shown(rightTree),
          right.type().words(),
          left.type().words());
      return false;
    }

    return sameLength(left, leftTree, right, rightTree)
        && codes.canBeSame(left, place(leftTree), right, place(rightTree));
  }

  /** Whether two values are not keys of different lengths; if they are, this is reported. */
  final boolean sameLength(
      Expression left, ParserRuleContext leftTree, Expression right, ParserRuleContext rightTree) {
    int digits = KeyDigits.of(left, scope::digits);
    int others = KeyDigits.of(right, scope::digits);
    if (digits != others) {
      problems.add(
          Message.KEY_LENGTHS, place(rightTree), shown(leftTree), digits, shown(rightTree), others);
    }

    return digits == others;
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
}
