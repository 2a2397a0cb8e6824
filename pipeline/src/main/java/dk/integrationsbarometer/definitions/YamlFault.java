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
 * The kind of the exception, and what stands at the two places that it names, tell which mistake it
 * is; the sentence of the exception is for programmers.
 *
 * @param text the whole text of the file
 * @param begin where the thing begins that could not be read; the same as {@code end} when nothing
 *     has begun
 * @param end where the reading ended
 */
record YamlFault(String file, String text, Mark begin, Mark end) {
  static final String A_TAB = "A tab";

  private static final String QUOTE_IT = "Put the text in quotation marks.";
  private static final String CLOSE_IT =
      "Close what the line, or one above, has opened; a text with a colon, a comma or a bracket stands in quotation marks.";
  private static final Pattern KEY_AND_TEXT = Pattern.compile("\\s*(- )*[{]?[\\w-]+:\\s+[^\\s].*");
  private static final Pattern QUOTED =
      Pattern.compile("(?s)\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+'");

  /**
   * What the user is told.
   *
   * @param scanner whose next token is the one that the parser refused, if it was the parser
   */
  static Problem of(String file, String text, MarkedYAMLException e, Scanner scanner) {
    boolean begun = e.getContextMark() != null;
    Mark end = e.getProblemMark();
    var fault = new YamlFault(file, text, begun ? e.getContextMark() : end, end);
    if ("&*!%".contains(fault.first())) {
      return fault.forbidden();
    } else if (e instanceof ParserException) {
      return begun
          ? fault.misplaced(scanner.peekToken())
          : fault.at(
              end,
              "something stands behind the end of the definition",
              "Let all keys begin in the first column, and brackets and quotation marks close at the end of a value.");
    }

    return begun ? fault.unfinished() : fault.refused();
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** A sign that nothing can begin with here. */
  private Problem refused() {
    return switch (first()) {
      case "\t" -> Problem.of(Message.FALSE_BLANK, place(file, end), A_TAB);
      case ":" -> colon();
      case "-" ->
          at(
              end,
              "a list cannot begin here",
              "Begin it on the next line; a text that begins with - stands in quotation marks.");
      default -> forbidden();
    };
  }

  private Problem forbidden() {
    return at(begin, "a text cannot begin with " + first(), QUOTE_IT);
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

  /** A block of text, a text in quotation marks, or a key; it can stand in quotation marks, too. */
  private Problem unfinished() {
    Matcher quoted = QUOTED.matcher(text).region(offset(begin), text.length());
    if ("|>".contains(first())) {
      return at(
          end,
          "only the end of the line can stand behind " + first() + " here",
          "Begin the text on the next line, indented; a text that begins with | or > stands in quotation marks.");
    } else if (!"\"'".contains(first()) || (quoted.lookingAt() && quoted.end() <= offset(end))) {
      return at(
          end,
          "the line above is no key with a value",
          "Write 'key: value', with a blank behind the colon; the lines of a table or a long text begin in the same column.");
    }

    // The text ends; or a document does, at the beginning of a line, where no backslash is before.
    return offset(end) == text.length() || end.getColumn() == 0
        ? at(begin, "a quotation mark opens here and none closes", "Close the text.")
        : at(
            end,
            "what stands behind the backslash has no meaning",
            "Put the text between ' and ', or write the backslash twice.");
  }

  private Problem misplaced(Token token) {
    if (begin.getIndex() == end.getIndex()) {
      return at(end, "a value is missing before this place", CLOSE_IT);
    } else if ("[{".contains(first())) {
      String closing = first().equals("[") ? "]" : "}";
      return at(end, "a comma or a closing " + closing + " is missing before this place", CLOSE_IT);
    } else if (token.getTokenId() == Token.ID.Scalar && isFirstInLine()) {
      return at(
          end,
          "the line belongs to nothing above it",
          "Let the lines of a table or of a long text begin in the same column; or look for a quotation mark that is missing above.");
    } else if (token.getTokenId() == Token.ID.Scalar) {
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

  private boolean isFirstInLine() {
    int offset = offset(end);
    return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
  }

  private Problem at(Mark mark, String what, String how) {
    return Problem.of(Message.NOT_YAML, place(file, mark), what, how);
  }

  /** The sign at the beginning; behind the last one there is the end of a line. */
  private String first() {
    int offset = offset(begin);
    return offset == text.length() ? "\n" : Character.toString(text.codePointAt(offset));
  }

  /** Marks count characters, not their halves. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
