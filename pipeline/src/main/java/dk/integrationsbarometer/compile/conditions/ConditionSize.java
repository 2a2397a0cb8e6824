package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.grammar.ConditionLexer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * How large a condition may be. Parts lie inside each other, here and in every engine, and each
 * layer takes room on the stack of a thread.
 */
final class ConditionSize {
  static final int MOST_PARTS = 300;
  static final int DEEPEST = 50;

  private static final String OPEN = "(";
  private static final String CLOSE = ")";
  private static final Set<String> SIGNS = Set.of("+", "-", "*");
  private static final Set<Integer> WORDS =
      Set.of(ConditionLexer.AND, ConditionLexer.OR, ConditionLexer.NOT);

  private ConditionSize() {}

  /** How many parts a condition has: one more than there are words and signs between them. */
  static int parts(List<Token> tokens) {
    return 1 + (int) tokens.stream().filter(ConditionSize::isBetweenParts).count();
  }

  private static boolean isBetweenParts(Token token) {
    return WORDS.contains(token.getType()) || SIGNS.contains(token.getText());
  }

  /**
   * Where a condition becomes too large, and why.
   *
   * @param reason a part of a sentence
   */
  record TooLarge(Token token, String reason) {}

  static Optional<TooLarge> check(List<Token> tokens) {
    int parts = 1;
    int depth = 0;
    for (Token token : tokens) {
      String text = token.getText();
      depth += text.equals(OPEN) ? 1 : text.equals(CLOSE) ? -1 : 0;
      parts += isBetweenParts(token) ? 1 : 0;
      if (depth > DEEPEST) {
        return Optional.of(new TooLarge(token, "more than " + DEEPEST + " brackets are open"));
      }

      if (parts > MOST_PARTS) {
        return Optional.of(
            new TooLarge(
                token,
                "it has more than "
                    + MOST_PARTS
                    + " parts; write x in ('a', 'b') for many 'or', or divide it into variables"));
      }
    }

    return Optional.empty();
  }
}
