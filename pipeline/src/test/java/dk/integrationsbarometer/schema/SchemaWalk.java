package dk.integrationsbarometer.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.testkit.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Walks through a document and its schema side by side. */
final class SchemaWalk {
  private static final String PROPERTIES = "properties";

  /** Of what can also be a parameter: that, and the value itself. */
  private static final String ANY = "anyOf";

  private final Map<String, JsonNode> files = new HashMap<>();
  private final List<Spot> spots = new ArrayList<>();

  /** A part of a schema file: {@code variables.schema.json#/definitions/row}. */
  private record Part(String file, String pointer, JsonNode node) {
    private Part child(String... steps) {
      JsonNode found = node;
      String path = pointer;
      for (String step : steps) {
        found = found.path(step);
        path = path + "/" + step;
      }

      return new Part(file, path, found);
    }
  }

  /** Every mapping of a document whose keys the schema names. */
  List<Spot> spots(Document document, String kind) {
    spots.clear();
    walk(document, document.root(), part(kind + ".schema.json", ""));
    return List.copyOf(spots);
  }

  /** What a document says that it is. */
  static String kind(Document document) {
    return ((Node.Scalar) document.root().find("kind").orElseThrow()).text();
  }

  /** What the schema says of a key at a spot. */
  JsonNode of(Spot spot, String key) {
    String[] address = spot.name().split("#", 2);
    JsonNode node = resolved(part(address[0], address[1]).child(PROPERTIES, key)).node();
    return node.has(ANY) ? node.path(ANY).path(1) : node;
  }

  /** The kinds that the schema tells apart. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    file(Schemas.ENTRY).at("/properties/kind/enum").forEach(kind -> kinds.add(kind.textValue()));
    return kinds;
  }

  private void walk(Document document, Node node, Part written) {
    Part part = resolved(written);
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> walk(document, item, part.child("items")));
    } else if (node instanceof Node.Mapping mapping) {
      Set<String> known = new TreeSet<>();
      part.node().path(PROPERTIES).fieldNames().forEachRemaining(known::add);
      if (!known.isEmpty()) {
        spots.add(new Spot(document, mapping, part.file() + "#" + part.pointer(), known));
      }

      for (Node.Entry entry : mapping.entries()) {
        walk(
            document,
            entry.value(),
            known.contains(entry.key())
                ? part.child(PROPERTIES, entry.key())
                : part.child("additionalProperties"));
      }
    }
  }

  /**
   * Follows references, also those that stand in a lonely allOf so as to have a description beside
   * them.
   */
  private Part resolved(Part part) {
    JsonNode node = part.node();
    if (node.path("allOf").size() == 1 && node.at("/allOf/0").has("$ref")) {
      node = node.at("/allOf/0");
    }

    String reference = node.path("$ref").textValue();
    if (reference == null) {
      return part;
    }

    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : reference.substring(hash + 1);
    return resolved(part(file.isEmpty() ? part.file() : file, pointer));
  }

  private Part part(String file, String pointer) {
    return new Part(file, pointer, file(file).at(pointer));
  }

  private JsonNode file(String name) {
    return files.computeIfAbsent(
        name,
        file -> {
          try {
            return new ObjectMapper().readTree(Schemas.FOLDER.resolve(file).toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
