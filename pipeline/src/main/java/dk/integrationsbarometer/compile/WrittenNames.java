package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import java.util.HashSet;
import java.util.Set;

/** All words of a document that could be names of what it defines: its keys and its values. */
final class WrittenNames {
  private final Set<String> names = new HashSet<>();

  private WrittenNames() {}

  static Set<String> in(Document document) {
    var written = new WrittenNames();
    written.add(document.root());
    return written.names;
  }

  private void add(Node node) {
    if (node instanceof Node.Scalar scalar) {
      names.add(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::add);
    } else if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                names.add(entry.key());
                add(entry.value());
              });
    }
  }
}
