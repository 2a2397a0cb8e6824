package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Place;
import java.util.List;
import java.util.Optional;

/** A node of a document as written, with its place. */
public sealed interface Node {
  Place place();

  /** What the node is, in the words of a message. */
  String shape();

  /**
   * The content without layout, comments and the order of keys: equal texts mean equal definitions.
   */
  String canonical();

  /** Keys with values, in the order written. */
  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Node> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }

      return Optional.empty();
    }

    @Override
    public String shape() {
      return "a mapping (key: value)";
    }

    @Override
    public String canonical() {
      return entries.stream()
          .map(entry -> entry.key() + "=" + entry.value().canonical())
          .sorted()
          .toList()
          .toString();
    }
  }

  /** One key of a mapping with its value. */
  record Entry(String key, Place place, Node value) {}

  /** Values in order. */
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String shape() {
      return "a list";
    }

    @Override
    public String canonical() {
      return items.stream().map(Node::canonical).toList().toString();
    }
  }

  /**
   * A single value, always as a text.
   *
   * @param written as it stands in the file, with the parameters of a repeated definition in braces
   * @param parameters what they stand for
   */
  record Scalar(Place place, String written, Style style, Parameters parameters) implements Node {
    public Scalar(Place place, String written, Style style) {
      this(place, written, style, Parameters.NONE);
    }

    /** The value, with parameters replaced by what they stand for. */
    public String text() {
      return parameters.fill(written);
    }

    @Override
    public String shape() {
      return text().isEmpty() ? "empty" : "the single value '" + text() + "'";
    }

    @Override
    public String canonical() {
      return "'" + text() + "'";
    }

    /** The place of a character inside what is written; exact when it stands on one line. */
    public Place at(int line, int column) {
      return line == 1
          ? place.right(column + (style == Style.QUOTED ? 1 : 0))
          : place.at(place.line() + line - 1, 0);
    }
  }

  /** How a single value was written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** Behind |, from the next line on. */
    BLOCK,
    /** Behind >, from the next line on, with the ends of its lines taken out. */
    FOLDED;

    /** Whether its text begins on the next line. */
    public boolean isBelow() {
      return this == BLOCK || this == FOLDED;
    }
  }
}
