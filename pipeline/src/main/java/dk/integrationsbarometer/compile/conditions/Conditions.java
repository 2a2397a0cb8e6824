package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionLexer;
import dk.integrationsbarometer.compile.grammar.ConditionParser;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Reads conditions and values written by statisticians into typed expressions. */
public final class Conditions {
  private Conditions() {}

  /** Something that is true or false; nothing when a problem was found. */
  public static Optional<Expression> condition(
      Node.Scalar written, Scope scope, Problems problems) {
    Optional<Expression> read = value(written, scope, problems);
    if (read.isPresent() && read.get().type() != ValueType.TRUTH) {
      problems.add(
          Message.NOT_A_CONDITION,
          written.place(),
          written.text().strip(),
          read.get().type().words());
      return Optional.empty();
    }

    return read;
  }

  /** How many parts a condition has, whether or not it is in order. */
  public static int parts(Node.Scalar written) {
    var lexer = new ConditionLexer(CharStreams.fromString(written.written()));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    return ConditionSize.parts(tokens.getTokens());
  }

  /** A value of any type; nothing when a problem was found. */
  public static Optional<Expression> value(Node.Scalar written, Scope scope, Problems problems) {
    Problems found = new Problems();
    var lexer = new ConditionLexer(CharStreams.fromString(written.written()));
    var tokens = new CommonTokenStream(lexer);
    var listener = new SyntaxProblems(written, found);
    lexer.removeErrorListeners();
    lexer.addErrorListener(listener);
    tokens.fill();
    Optional<ConditionSize.TooLarge> tooLarge = ConditionSize.check(tokens.getTokens());
    if (tooLarge.isPresent()) {
      Token token = tooLarge.get().token();
      problems.add(
          Message.BAD_CONDITION,
          written.at(token.getLine(), token.getCharPositionInLine()),
          tooLarge.get().reason());
      return Optional.empty();
    }

    var parser = new ConditionParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(listener);
    ConditionParser.ConditionContext tree = parser.condition();
    Optional<Expression> expression =
        found.isEmpty() ? new Typing(written, scope, found).type(tree) : Optional.empty();
    problems.addAll(found.sorted());
    return found.isEmpty() ? expression : Optional.empty();
  }

  /** Rephrases the first syntax error; those that follow are mostly its consequences. */
  private static final class SyntaxProblems extends BaseErrorListener {
    private final Node.Scalar written;
    private final Problems problems;

    private SyntaxProblems(Node.Scalar written, Problems problems) {
      this.written = written;
      this.problems = problems;
    }

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String text,
        RecognitionException e) {
      if (problems.isEmpty()) {
        String itself = written.written().lines().skip(line - 1L).findFirst().orElse("");
        problems.add(
            Message.BAD_CONDITION, written.at(line, column), words(symbol, itself, column));
      }
    }

    private static String words(Object symbol, String line, int column) {
      if (symbol instanceof Token token && token.getType() == Token.EOF) {
        return "it ends too early";
      }

      boolean isToken = symbol instanceof Token;
      String met =
          isToken
              ? ((Token) symbol).getText()
              : line.substring(
                  Math.min(column, line.length() - 1), Math.min(column + 1, line.length()));
      Optional<String> hint = ConditionHints.of(line, column, met);
      return "'"
          + met
          + "' is not expected"
          + hint.map(each -> "; " + each)
              .orElse(isToken ? "" : ", or a quotation mark is not closed");
    }
  }
}
