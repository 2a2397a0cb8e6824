package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Gives every part of a parsed condition its type. A part with a problem becomes {@code null} and
 * is reported once.
 */
final class Typing extends CallTyping {
  Typing(Node.Scalar written, Scope scope, Problems problems) {
    super(written, scope, problems);
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
  public Expression visitName(ConditionParser.NameContext tree) {
    String name = filled(tree.getText());
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
}
