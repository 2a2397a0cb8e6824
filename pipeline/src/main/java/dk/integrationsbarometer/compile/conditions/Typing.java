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
    if (isText(tree.expression(1))) {
      reportAlone(tree, left);
      return null;
    }

    Expression right = truth(tree.expression(1));
    return left == null || right == null ? null : new Expression.Or(left, right);
  }

  private static boolean isText(ConditionParser.ExpressionContext tree) {
    return tree instanceof ConditionParser.PlainContext plain
        && plain.value() instanceof ConditionParser.ConstantContext constant
        && constant.literal() instanceof ConditionParser.TextContext;
  }

  /** Somebody wrote a = 'x' or 'y' for a in ('x', 'y'); a third value is not told again. */
  private void reportAlone(ConditionParser.OrContext tree, Expression left) {
    ConditionParser.ExpressionContext alone = tree.expression(1);
    if (tree.expression(0) instanceof ConditionParser.ComparisonContext first && left != null) {
      String both = first.value(1).getText() + ", " + alone.getText();
      problems.add(
          Message.BAD_CONDITION,
          place(alone),
          "a value cannot stand alone behind 'or'; several are written "
              + (first.value(0).getText() + " in (" + both + ")"));
    } else if (left != null) {
      truth(alone);
    }
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
    Optional<String> group = scope.groupHelp(tree.getText());
    if (group.isPresent()) {
      problems.add(Message.UNKNOWN_NAME, place(tree), "The name", tree.getText(), group.get());
      return null;
    }

    return areDays(tree)
        ? null
        : arithmetic(
            tree.op.getText().equals("+") ? Expression.Sign.PLUS : Expression.Sign.MINUS,
            tree.value(0),
            tree.value(1));
  }

  /** Whether a day is subtracted, which a function does; this is reported. */
  private boolean areDays(ConditionParser.SumContext tree) {
    boolean days = tree.op.getText().equals("-") && isDay(tree.value(1));
    if (days) {
      problems.add(
          Message.BAD_CONDITION,
          place(tree),
          "days are not subtracted with a minus; write days_between("
              + tree.value(1).getText()
              + ", "
              + tree.value(0).getText()
              + "), or months_between, or years_between");
    }

    return days;
  }

  private boolean isDay(ConditionParser.ValueContext tree) {
    return tree instanceof ConditionParser.NameContext
        && scope
            .find(filled(tree.getText()))
            .filter(name -> name.type() == ValueType.DATE)
            .isPresent();
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
