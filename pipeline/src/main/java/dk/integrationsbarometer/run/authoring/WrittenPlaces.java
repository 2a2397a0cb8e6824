package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the keys of indicators stand. */
final class WrittenPlaces {
  private final Map<String, Node.Mapping> indicators = new HashMap<>();

  private WrittenPlaces() {}

  /** Of documents that are in order. */
  static WrittenPlaces of(List<Document> documents) {
    var places = new WrittenPlaces();
    documents.stream()
        .filter(WrittenPlaces::isIndicator)
        .flatMap(document -> Repetition.of(document, new Problems()).stream())
        .forEach(document -> places.indicators.put(text(document.root(), "id"), document.root()));
    return places;
  }

  /** Whether a document is of an indicator, or of several. */
  static boolean isIndicator(Document document) {
    return text(document.root(), "kind").equals("indicator");
  }

  private static String text(Node.Mapping root, String key) {
    return root.find(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .orElse("");
  }

  boolean has(String indicator, String key) {
    return indicators.get(indicator).find(key).isPresent();
  }

  /** Where a key of an indicator stands; where it begins when it has no such key. */
  Place of(String indicator, String key) {
    Node.Mapping root = indicators.get(indicator);
    return root.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(Node.Entry::place)
        .findFirst()
        .orElse(root.place());
  }
}
