package dk.integrationsbarometer.exports.authored;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds placeholders: a brace, a letter, and all until the closing brace of the same line. */
final class NumberSyntax implements InlineContentParserFactory, InlineContentParser {
  static final char OPEN = '{';
  static final char CLOSE = '}';

  /** A placeholder as written, braces and all; without the closing one when it is not there. */
  static final class Written extends CustomNode {
    private final String text;

    Written(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(OPEN);
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    if (!Character.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }

    while (scanner.hasNext() && scanner.peek() != '\n' && scanner.peek() != CLOSE) {
      scanner.next();
    }

    scanner.next(CLOSE);
    Position end = scanner.position();
    return ParsedInline.of(new Written(scanner.getSource(start, end).getContent()), end);
  }
}
