package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionBaseVisitor;
import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.WrittenValues;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Parameters;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Literal;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Gives the constants of a condition their types; knows where each part of it was written. */
abstract class LiteralTyping extends ConditionBaseVisitor<Expression> {
  final Problems problems;
  private final Node.Scalar written;

  LiteralTyping(Node.Scalar written, Problems problems) {
    this.written = written;
    this.problems = problems;
  }

  @Override
  public Expression visitText(ConditionParser.TextContext tree) {
    return new Literal(filled(unquoted(tree.getText())), ValueType.TEXT);
  }

  @Override
  public Expression visitDate(ConditionParser.DateContext tree) {
    String text = filled(unquoted(tree.TEXT().getText()));
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
      return new Literal(Numbers.whole(tree.getText()), ValueType.INTEGER);
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
    try {
      return new Literal(Numbers.decimal(tree.getText()), ValueType.DECIMAL);
    } catch (NumberFormatException e) {
      problems.add(
          Message.NOT_A_VALUE,
          place(tree),
          tree.getText(),
          "a decimal number of at most 18 digits before and 12 behind the point",
          "fewer digits");
      return null;
    }
  }

  @Override
  public Expression visitTrue(ConditionParser.TrueContext tree) {
    return Literal.TRUE;
  }

  @Override
  public Expression visitFalse(ConditionParser.FalseContext tree) {
    return new Literal(false, ValueType.TRUTH);
  }

  /** A value of a parameter is one constant, whatever signs it holds. */
  @Override
  public Expression visitParameter(ConditionParser.ParameterContext tree) {
    String name = tree.getText().substring(1, tree.getText().length() - 1);
    Parameters parameters = written.parameters();
    Optional<Node.Scalar> value = parameters.find(name);
    if (value.isEmpty()) {
      problems.add(
          Message.UNKNOWN_NAME,
          place(tree),
          "The parameter",
          name,
          Spelling.suggest(name, parameters.values().keySet()));
      return null;
    }

    return WrittenValues.constant(value.get(), place(tree), problems).orElse(null);
  }

  /** A name or a text with the values of the parameters in it. */
  final String filled(String text) {
    return written.parameters().fill(text);
  }

  static String shown(ParserRuleContext tree) {
    String text = tree.getText();
    return text.startsWith("'") ? text : "'" + text + "'";
  }

  final Place place(ParserRuleContext tree) {
    return written.at(tree.getStart().getLine(), tree.getStart().getCharPositionInLine());
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1).replace("''", "'");
  }
}
