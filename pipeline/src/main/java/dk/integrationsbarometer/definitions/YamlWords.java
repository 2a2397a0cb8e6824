package dk.integrationsbarometer.definitions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a YAML parser complains of, in words for people who write definitions, and how it is mended.
 *
 * @param what the reason, a part of a sentence without a full stop
 * @param how a whole sentence
 */
record YamlWords(String what, String how) {
  private static final String LOOK_ABOVE =
      "Look at the line above as well; often a quotation mark, a colon or the indentation is missing.";
  private static final Pattern KEY_AND_TEXT = Pattern.compile("\\s*(- )*[{]?[\\w-]+:\\s+[^\\s].*");
  private static final Pattern UNCLOSED = Pattern.compile("expected ',' or '([}\\]])'.*");
  private static final Pattern FORBIDDEN = Pattern.compile("found character '(.+?)'.*");

  /**
   * The words for a complaint.
   *
   * @param reason as the parser says it
   * @param before what stands in the line before the place that it names
   */
  static YamlWords of(String reason, String before) {
    Matcher unclosed = UNCLOSED.matcher(reason);
    Matcher forbidden = FORBIDDEN.matcher(reason);
    if (reason.equals("mapping values are not allowed here")) {
      return colon(before);
    } else if (reason.equals("could not find expected ':'")) {
      return new YamlWords(
          "the line above is no key with a value",
          "Write 'key: value', with a blank behind the colon; the lines of a table or a long text begin in the same column.");
    } else if (reason.startsWith("expected <block end>, but found '<scalar>'")) {
      return new YamlWords(
          "a text goes on behind its closing quotation mark",
          "Look for a quotation mark that is missing, in the lines above as well.");
    } else if (reason.startsWith("expected <block end>")) {
      return new YamlWords(
          "the line is indented otherwise than those that it belongs to",
          "Let the keys of one thing, and the '-' of one list, begin in the same column.");
    } else if (unclosed.matches()) {
      return new YamlWords(
          "a comma or a closing " + unclosed.group(1) + " is missing before this place",
          "Close what the line, or one above, has opened; a text with a colon, a comma or a bracket stands in quotation marks.");
    } else if (reason.equals("found unexpected end of stream")) {
      return new YamlWords("a quotation mark opens here and none closes", "Close the text.");
    } else if (forbidden.matches()) {
      return new YamlWords(
          "a text cannot begin with " + forbidden.group(1), "Put the text in quotation marks.");
    }

    return new YamlWords(reason, LOOK_ABOVE);
  }

  private static YamlWords colon(String before) {
    return KEY_AND_TEXT.matcher(before).matches()
        ? new YamlWords(
            "a second colon stands in the line, in a text without quotation marks",
            "Put the text in quotation marks.")
        : new YamlWords(
            "the line is indented further than the one above, which has its value already",
            "Let it begin in the column in which the key above begins.");
  }
}
