package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Why a text is not readable YAML, in words for people who write definitions, and how it is mended.
 * What SnakeYAML says of it is for programmers; the kind of its exception, and what stands at the
 * two places that it names, tell which mistake it met.
 */
final class YamlFault {
  static final String A_TAB = "A tab";

  /** Instead of a sign, at the end of the text. */
  private static final int END = -1;

  private static final String QUOTE_IT = "Put the text in quotation marks.";
  private static final String CLOSE_IT =
      "Close what the line, or one above, has opened; a text with a colon, a comma or a bracket stands in quotation marks.";
  private static final Pattern KEY_AND_TEXT = Pattern.compile("\\s*(- )*[{]?[\\w-]+:\\s+[^\\s].*");
  private static final Pattern QUOTED =
      Pattern.compile("(?s)\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+'");

  private final String file;
  private final String text;
  private final boolean tokensAreRead;

  /** Where the thing begins that could not be read; the same place when nothing has begun. */
  private final Mark begin;

  private final Mark end;
  private final boolean begun;

  YamlFault(String file, String text, MarkedYAMLException e) {
    this.file = file;
    this.text = text;
    this.tokensAreRead = e instanceof ParserException;
    this.end = e.getProblemMark();
    this.begun = e.getContextMark() != null;
    this.begin = begun ? e.getContextMark() : end;
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /**
   * What the user is told.
   *
   * @param scanner whose next token is the one that the parser refused, if it was the parser
   */
  Problem problem(Scanner scanner) {
    int sign = sign(begin);
    if (sign != END && "&*!%".indexOf(sign) >= 0) {
      return forbidden(sign);
    } else if (tokensAreRead) {
      return begun ? misplaced(scanner.peekToken().getTokenId()) : behindTheEnd();
    } else if (!begun) {
      return refused(sign);
    }

    return switch (sign) {
      case '|', '>' ->
          at(
              end,
              "only a line's end can stand behind " + Character.toString(sign) + " here",
              "Begin the text on the next line, indented; a text that begins with | or > stands in quotation marks.");
      case '"', '\'' -> quoted();
      default -> noKey();
    };
  }

  /** A sign that nothing can begin with here. */
  private Problem refused(int sign) {
    return switch (sign) {
      case '\t' -> Problem.of(Message.FALSE_BLANK, place(file, end), A_TAB);
      case ':' -> colon();
      case '-' ->
          at(
              end,
              "a list cannot begin here",
              "Begin it on the next line; a text that begins with - stands in quotation marks.");
      default -> forbidden(sign);
    };
  }

  private Problem forbidden(int sign) {
    return at(begin, "a text cannot begin with " + Character.toString(sign), QUOTE_IT);
  }

  private Problem colon() {
    int offset = offset(end);
    String before = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return KEY_AND_TEXT.matcher(before).matches()
        ? at(end, "a second colon stands in the line, in a text without quotation marks", QUOTE_IT)
        : at(
            end,
            "the line is indented further than the one above, which has its value already",
            "Let it begin in the column in which the key above begins.");
  }

  /** A key can stand in quotation marks, too; then they are closed before the place. */
  private Problem quoted() {
    Matcher quoted = QUOTED.matcher(text).region(offset(begin), text.length());
    if (quoted.lookingAt() && quoted.end() <= offset(end)) {
      return noKey();
    }

    // Behind a backslash there is at least this; at the beginning of a line a document ends.
    return sign(end) == END || end.getColumn() == 0
        ? at(begin, "a quotation mark opens here and none closes", "Close the text.")
        : at(
            end,
            "what stands behind a backslash is no character",
            "Put the text between ' and ', or write the backslash twice.");
  }

  private Problem noKey() {
    return at(
        end,
        "the line above is no key with a value",
        "Write 'key: value', with a blank behind the colon; the lines of a table or a long text begin in the same column.");
  }

  private Problem misplaced(Token.ID token) {
    int sign = sign(begin);
    if (begin.getIndex() == end.getIndex()) {
      return switch (token) {
        case StreamEnd, DocumentEnd, DocumentStart ->
            at(end, "the definition ends where a value is expected", CLOSE_IT);
        default ->
            at(end, Character.toString(sign) + " stands where a value is expected", CLOSE_IT);
      };
    } else if (sign == '[' || sign == '{') {
      String closing = sign == '[' ? "]" : "}";
      return at(end, "a comma or a closing " + closing + " is missing before this place", CLOSE_IT);
    } else if (token == Token.ID.Scalar) {
      return at(
          end,
          "a text goes on behind its closing quotation mark",
          "Look for a quotation mark that is missing, in the lines above as well.");
    }

    return at(
        end,
        "the line is indented otherwise than those that it belongs to",
        "Let the keys of one thing, and the '-' of one list, begin in the same column.");
  }

  private Problem behindTheEnd() {
    return at(
        end,
        "something stands behind the end of the definition",
        "Let all keys begin in the first column, and close brackets and quotation marks at the end of a value only.");
  }

  private Problem at(Mark mark, String what, String how) {
    return Problem.of(Message.NOT_YAML, place(file, mark), what, how);
  }

  private int sign(Mark mark) {
    int offset = offset(mark);
    return offset < text.length() ? text.codePointAt(offset) : END;
  }

  /** Marks count characters, not their halves. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
