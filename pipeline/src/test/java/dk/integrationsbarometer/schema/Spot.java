package dk.integrationsbarometer.schema;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping in a document and what the schema calls it.
 *
 * @param name where the schema describes such mappings: {@code
 *     variables.schema.json#/definitions/row}
 * @param known the keys that the schema gives it
 */
record Spot(Document document, Node.Mapping mapping, String name, Set<String> known) {
  /** Where the keys stand that {@link #with} adds. */
  static final String ADDED = "added";

  Set<String> present() {
    Set<String> present = new TreeSet<>();
    mapping.entries().forEach(entry -> present.add(entry.key()));
    return present;
  }

  /** The document with further keys in this mapping. */
  Document with(Collection<String> keys) {
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    for (String key : keys) {
      var value = new Node.Scalar(new Place("value", 1, 1), "x", Node.Style.PLAIN);
      entries.add(new Node.Entry(key, new Place(ADDED, entries.size(), 1), value));
    }

    var changed = new Node.Mapping(mapping.place(), entries);
    return new Document(
        document.path(), (Node.Mapping) replaced(document.root(), changed), document.lines());
  }

  /** The document with another number for a key of this mapping. */
  Document withNumber(String key, String number) {
    List<Node.Entry> entries =
        mapping.entries().stream()
            .map(
                entry ->
                    entry.key().equals(key)
                        ? new Node.Entry(
                            key,
                            entry.place(),
                            new Node.Scalar(new Place(ADDED, 1, 1), number, Node.Style.PLAIN))
                        : entry)
            .toList();
    var changed = new Node.Mapping(mapping.place(), entries);
    return new Document(
        document.path(), (Node.Mapping) replaced(document.root(), changed), document.lines());
  }

  private Node replaced(Node node, Node.Mapping changed) {
    if (node == mapping) {
      return changed;
    }

    if (node instanceof Node.Mapping other) {
      return new Node.Mapping(
          other.place(),
          other.entries().stream()
              .map(
                  entry ->
                      new Node.Entry(entry.key(), entry.place(), replaced(entry.value(), changed)))
              .toList());
    }

    return node instanceof Node.Sequence sequence
        ? new Node.Sequence(
            sequence.place(),
            sequence.items().stream().map(item -> replaced(item, changed)).toList())
        : node;
  }
}
