package dk.integrationsbarometer.definitions;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Unseen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one YAML text strictly: no duplicate keys, anchors, aliases, tags or second documents. */
final class YamlReader {
  /** A sentence of the parser and, in the next line, where it applies. */
  private static final Pattern MARKED =
      Pattern.compile("(.*)\\R in 'reader', line (\\d+), column (\\d+)");

  /** A tab in the indentation, or a non-breaking space there or behind a key. */
  private static final Pattern FALSE_BLANK =
      Pattern.compile("(?:^ *|^[ -]*\\w+:(?=\\u00a0))([\\t\\u00a0])(?=.*\\S)");

  private static final String A_TAB = "A tab";

  private final String file;
  private final List<String> lines;
  private final Problems problems;
  private final YAMLParser parser;

  private YamlReader(String file, String text, Problems problems) throws IOException {
    this.file = file;
    this.lines = text.lines().toList();
    this.problems = problems;
    this.parser = new YAMLFactory().createParser(text);
  }

  /**
   * The mapping that the text holds, or nothing when a problem was found that keeps it from being
   * read.
   */
  static Optional<Node.Mapping> read(String file, String text, Problems problems) {
    if (refuseBlanks(file, text, problems)) {
      return Optional.empty();
    }

    try {
      return new YamlReader(file, text, problems).document();
    } catch (JsonProcessingException e) {
      report(file, text, e, problems);
    } catch (IOException e) {
      report(Place.ofFile(file), firstLine(String.valueOf(e.getMessage())), "", problems);
    }

    return Optional.empty();
  }

  /**
   * Whether a line is indented by something that only looks like blanks, or has it behind a colon;
   * the parser would report the consequences only.
   */
  private static boolean refuseBlanks(String file, String text, Problems problems) {
    boolean found = false;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher blank = FALSE_BLANK.matcher(lines.get(i));
      if (blank.find()) {
        String name = blank.group(1).equals("\t") ? A_TAB : "A non-breaking space";
        problems.add(Message.FALSE_BLANK, new Place(file, i + 1, blank.start(1) + 1), name);
        found = true;
      }
    }

    return found;
  }

  /** Of what the parser was doing and what it met, the second names the mistake. */
  private static void report(
      String file, String text, JsonProcessingException e, Problems problems) {
    String complaint = e.getOriginalMessage();
    List<MatchResult> marks = MARKED.matcher(complaint).results().toList();
    if (marks.isEmpty()) {
      report(place(file, e.getLocation()), firstLine(complaint), "", problems);
      return;
    }

    boolean quoted = complaint.startsWith("while scanning a quoted scalar");
    MatchResult mark = marks.get(quoted ? 0 : marks.size() - 1);
    Place place = new Place(file, Integer.parseInt(mark.group(2)), Integer.parseInt(mark.group(3)));
    String reason = marks.get(marks.size() - 1).group(1).strip();
    if (reason.contains("(TAB)")) {
      problems.add(Message.FALSE_BLANK, place, A_TAB);
    } else {
      report(place, reason, before(place, text), problems);
    }
  }

  private static void report(Place place, String reason, String before, Problems problems) {
    YamlWords words = YamlWords.of(reason, before);
    problems.add(Message.NOT_YAML, place, words.what(), words.how());
  }

  private static String before(Place place, String text) {
    String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), Math.max(0, place.column() - 1)));
  }

  private Optional<Node.Mapping> document() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(
          Message.NOT_YAML,
          Place.ofFile(file),
          "the file is empty",
          "Write the definition, or remove the file.");
      return Optional.empty();
    }

    Node root = node();
    if (parser.nextToken() != null) {
      problems.add(Message.YAML_FEATURE, here(), "A second document in one file");
    }

    if (root instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }

    problems.add(
        Message.WRONG_SHAPE,
        root.place(),
        "The file",
        "a mapping (key: value)",
        root.shape(),
        "Begin with the lines 'kind: ...' and 'id: ...'.");
    return Optional.empty();
  }

  private Node node() throws IOException {
    refuseFeatures();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping();
    }

    return token == JsonToken.START_ARRAY ? sequence() : scalar();
  }

  private Node mapping() throws IOException {
    Place start = here();
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place place = here();
      refuseUnseen(key, place);
      parser.nextToken();
      Node value = node();
      Place first = seen.putIfAbsent(key, place);
      if (first == null) {
        entries.add(new Node.Entry(key, place, value));
      } else {
        problems.add(Message.DUPLICATE_KEY, place, key, first.line());
      }
    }

    return new Node.Mapping(start, entries);
  }

  private Node sequence() throws IOException {
    Place start = here();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }

    return new Node.Sequence(start, items);
  }

  private Node scalar() throws IOException {
    Place place = here();
    String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    refuseUnseen(text, place);
    return new Node.Scalar(place, text, style(place));
  }

  /** Ends of lines are in blocks of text. */
  private void refuseUnseen(String text, Place place) {
    text.codePoints()
        .filter(sign -> sign != '\n' && Unseen.is(sign))
        .findFirst()
        .ifPresent(sign -> problems.add(Message.UNSEEN_SIGN, place, Unseen.name(sign)));
  }

  private Node.Style style(Place place) {
    return switch (firstCharacter(place)) {
      case '|', '>' -> Node.Style.BLOCK;
      case '"', '\'' -> Node.Style.QUOTED;
      default -> Node.Style.PLAIN;
    };
  }

  private char firstCharacter(Place place) {
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    return place.column() <= line.length() ? line.charAt(place.column() - 1) : ' ';
  }

  /**
   * Jackson reports anchors on mappings and lists only; a plain value cannot begin with their sign.
   */
  private void refuseFeatures() throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null || firstCharacter(here()) == '&') {
      problems.add(Message.YAML_FEATURE, here(), "An anchor or alias (& or *)");
    } else if (parser.getTypeId() != null) {
      problems.add(Message.YAML_FEATURE, here(), "A tag (!)");
    }
  }

  private Place here() {
    return place(file, parser.currentTokenLocation());
  }

  private static Place place(String file, JsonLocation location) {
    return location == null
        ? Place.ofFile(file)
        : new Place(file, location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
