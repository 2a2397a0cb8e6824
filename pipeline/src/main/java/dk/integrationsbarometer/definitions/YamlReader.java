package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Unseen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** Reads one YAML text strictly: no duplicate keys, anchors, aliases, tags or second documents. */
final class YamlReader {
  /** Plain values that mean that there is none. */
  private static final Set<String> NO_VALUE = Set.of("~", "null", "Null", "NULL");

  private static final LoaderOptions OPTIONS = new LoaderOptions();

  /** Mappings and lists inside each other; more would be a mistake and fill the stack. */
  private static final int DEEPEST = 1000;

  /** A comment without a blank, as nobody writes it who means one: Residents #1 in work. */
  private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#!]\\S*).*");

  private final String file;
  private final List<String> lines;
  private final Problems problems;
  private final Parser parser;
  private int depth;

  private YamlReader(String file, List<String> lines, Parser parser, Problems problems) {
    this.file = file;
    this.lines = lines;
    this.problems = problems;
    this.parser = parser;
  }

  /**
   * The mapping that the text holds, or nothing when a problem was found that keeps it from being
   * read.
   */
  static Optional<Node.Mapping> read(String file, String text, Problems problems) {
    if (SignCheck.refuses(file, text, OPTIONS.getCodePointLimit(), problems)) {
      return Optional.empty();
    }

    Scanner scanner = new ScannerImpl(new StreamReader(text), OPTIONS);
    try {
      return Optional.of(
          new YamlReader(file, text.lines().toList(), new ParserImpl(scanner), problems)
              .document());
    } catch (MarkedYAMLException e) {
      problems.addAll(List.of(YamlFault.of(file, text, e, scanner)));
    } catch (BarometerException e) {
      problems.addAll(e.problems());
    }

    return Optional.empty();
  }

  private Node.Mapping document() {
    parser.getEvent(); // the text begins
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw notYaml(
          Place.ofFile(file), "the file is empty", "Write the definition, or remove the file.");
    }

    parser.getEvent(); // the document begins
    Node root = node();
    parser.getEvent(); // the document ends
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw notYaml(
          place(parser.peekEvent()),
          "a second definition begins here, behind ---",
          "Save it as a file of its own.");
    }

    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }

    throw BarometerException.of(
        Message.WRONG_SHAPE,
        root.place(),
        "The file",
        "a mapping (key: value)",
        root.shape(),
        "Begin with the lines 'kind: ...' and 'id: ...'.");
  }

  private Node node() {
    NodeEvent event = next();
    if (!(event instanceof CollectionStartEvent)) {
      refuseCut(event);
      return new Node.Scalar(place(event), value(event), style(event));
    }

    if (++depth > DEEPEST) {
      throw notYaml(
          place(event),
          "more than " + DEEPEST + " mappings and lists stand inside each other",
          "Look for brackets that are not closed.");
    }

    Node node = event.is(Event.ID.MappingStart) ? mapping(place(event)) : sequence(place(event));
    depth--;
    return node;
  }

  /** Reports a text behind which a comment begins that is none. */
  private void refuseCut(NodeEvent event) {
    if (style(event) == Node.Style.PLAIN) {
      Place end = YamlFault.place(file, event.getEndMark());
      String line = end.line() <= lines.size() ? lines.get(end.line() - 1) : "";
      Matcher cut =
          CUT.matcher(line).region(Math.min(end.column() - 1, line.length()), line.length());
      if (cut.matches()) {
        problems.add(Message.CUT_BY_A_COMMENT, end.at(end.line(), cut.start(1) + 1), cut.group(1));
      }
    }
  }

  private Node mapping(Place start) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      NodeEvent event = next();
      Place place = place(event);
      if (event instanceof CollectionStartEvent) {
        throw notYaml(
            place,
            "a list or a mapping stands where a key is expected",
            "Write a name; a text that begins with a bracket stands in quotation marks.");
      }

      String key = text(event);
      Node value = node();
      Place first = seen.putIfAbsent(key, place);
      if (first == null) {
        entries.add(new Node.Entry(key, place, value));
      } else {
        problems.add(Message.DUPLICATE_KEY, place, key, first.line());
      }
    }

    parser.getEvent();
    return new Node.Mapping(start, entries);
  }

  private Node sequence(Place start) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node());
    }

    parser.getEvent();
    return new Node.Sequence(start, items);
  }

  /** The beginning of a key or a value, which has no anchor or tag and is no alias. */
  private NodeEvent next() {
    NodeEvent event = (NodeEvent) parser.getEvent();
    if (event.getAnchor() != null) {
      problems.add(Message.YAML_FEATURE, place(event), "An anchor or alias (& or *)");
    } else if ((event instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (event instanceof CollectionStartEvent start && start.getTag() != null)) {
      problems.add(Message.YAML_FEATURE, place(event), "A tag (!)");
    }

    return event;
  }

  private String value(NodeEvent event) {
    String text = text(event);
    return style(event) == Node.Style.PLAIN && NO_VALUE.contains(text) ? "" : text;
  }

  /** An alias, which is refused already, has its name. Ends of lines are in blocks of text. */
  private String text(NodeEvent event) {
    String text = event instanceof ScalarEvent scalar ? scalar.getValue() : event.getAnchor();
    text.codePoints()
        .filter(sign -> sign != '\n' && Unseen.is(sign))
        .limit(1)
        .forEach(sign -> problems.add(Message.UNSEEN_SIGN, place(event), Unseen.name(sign)));
    return text;
  }

  private static Node.Style style(NodeEvent event) {
    if (!(event instanceof ScalarEvent scalar) || scalar.isPlain()) {
      return Node.Style.PLAIN;
    }

    Node.Style quoted = scalar.isFolded() ? Node.Style.FOLDED : Node.Style.QUOTED;
    return scalar.isLiteral() ? Node.Style.BLOCK : quoted;
  }

  private Place place(Event event) {
    return YamlFault.place(file, event.getStartMark());
  }

  private static BarometerException notYaml(Place place, String what, String how) {
    return BarometerException.of(Message.NOT_YAML, place, what, how);
  }
}
