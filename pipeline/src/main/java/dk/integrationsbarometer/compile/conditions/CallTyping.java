package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.compile.names.KnownCodes;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Function;
import dk.integrationsbarometer.model.expression.Expression.Literal;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Sees to it that functions get values of the types that they take. */
abstract class CallTyping extends ComparisonTyping {
  private static final int MOST_DECIMALS = 6;

  CallTyping(Node.Scalar written, Scope scope, Problems problems) {
    super(written, scope, problems);
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

  private Expression call(ConditionParser.CallContext tree, Function function) {
    List<Expression> arguments = tree.value().stream().map(this::visit).toList();
    if (arguments.stream().anyMatch(Objects::isNull) || !fits(tree, function, arguments.size())) {
      return null;
    }

    boolean fits =
        switch (function) {
          case QUOTIENT ->
              isNumber(arguments.get(0), tree.value(0))
                  && isNumber(arguments.get(1), tree.value(1))
                  && isDecimals(arguments.get(2), tree.value(2));
          case LEAST, GREATEST -> areInOrder(arguments, tree);
          case STARTS_WITH ->
              areOfTheirTypes(function, arguments, tree) && canBegin(arguments, tree);
          case YEARS_BETWEEN, MONTHS_BETWEEN, DAYS_BETWEEN, COALESCE ->
              areOfTheirTypes(function, arguments, tree);
        };
    return fits ? new Expression.Call(function, arguments) : null;
  }

  private boolean fits(ConditionParser.CallContext tree, Function function, int number) {
    int least = function == Function.COALESCE ? 1 : 2;
    List<ValueType> needed = function.parameters();
    boolean fits = needed.isEmpty() ? number >= least : number == needed.size();
    if (!fits) {
      String any = least == 1 ? "one or more values" : "two or more values";
      String count = needed.isEmpty() ? any : Counted.say("%d [value|values]", needed.size());
      problems.add(Message.BAD_CONDITION, place(tree), function.word() + " takes " + count);
    }

    return fits;
  }

  private boolean areOfTheirTypes(
      Function function, List<Expression> arguments, ConditionParser.CallContext tree) {
    List<ValueType> needed = function.parameters();
    for (int i = 0; i < arguments.size(); i++) {
      ValueType type = needed.isEmpty() ? arguments.get(0).type() : needed.get(i);
      if (!isOf(arguments.get(i), tree.value(i), type)
          || !sameLength(arguments.get(0), tree.value(0), arguments.get(i), tree.value(i))) {
        return false;
      }
    }

    return true;
  }

  private boolean canBegin(List<Expression> arguments, ConditionParser.CallContext tree) {
    KnownCodes whole = codes.possible(arguments.get(0));
    boolean canBegin =
        !(arguments.get(1) instanceof Literal begin)
            || whole.allowBeginning((String) begin.value());
    if (!canBegin) {
      problems.add(
          Message.BAD_CONDITION,
          place(tree.value(1)),
          "no code of " + whole.list() + " begins with " + shown(tree.value(1)));
    }

    return canBegin;
  }

  /** Numbers, or dates: texts and truths have no order that a reader would know. */
  private boolean areInOrder(List<Expression> arguments, ConditionParser.CallContext tree) {
    boolean dates = arguments.get(0).type() == ValueType.DATE;
    for (int i = 0; i < arguments.size(); i++) {
      boolean fits =
          dates
              ? isOf(arguments.get(i), tree.value(i), ValueType.DATE)
              : isNumber(arguments.get(i), tree.value(i));
      if (!fits) {
        return false;
      }
    }

    return true;
  }

  private boolean isDecimals(Expression of, ParserRuleContext tree) {
    boolean fits =
        of instanceof Literal literal
            && literal.value() instanceof Long number
            && number >= 0
            && number <= MOST_DECIMALS;
    if (!fits) {
      problems.add(
          Message.BAD_CONDITION,
          place(tree),
          "the third value of quotient says how many decimals it has, from 0 to " + MOST_DECIMALS);
    }

    return fits;
  }

  private boolean isOf(Expression of, ParserRuleContext tree, ValueType type) {
    if (of.type() != type) {
      problems.add(Message.WRONG_TYPE, place(tree), shown(tree), of.type().words(), type.words());
    }

    return of.type() == type;
  }

  private boolean isNumber(Expression of, ParserRuleContext tree) {
    if (!of.type().isNumber()) {
      problems.add(Message.WRONG_TYPE, place(tree), shown(tree), of.type().words(), "a number");
    }

    return of.type().isNumber();
  }

  final Expression number(ParserRuleContext tree) {
    Expression of = visit(tree);
    return of != null && isNumber(of, tree) ? of : null;
  }
}
