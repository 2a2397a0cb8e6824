package dk.integrationsbarometer.compile.languages;

import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What labels are in further languages: every mapping of a document that has a Danish and an
 * English text is one. Labels with the same two texts are the same, so one of them is enough.
 */
final class TranslatedLabels {
  private final Set<String> codes;
  private final Problems problems;
  private final Map<Labels, Place> all = new LinkedHashMap<>();
  private final Map<String, Map<Labels, Node.Scalar>> said = new HashMap<>();

  TranslatedLabels(Set<String> codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
    codes.forEach(code -> said.put(code, new HashMap<>()));
  }

  /** Takes down what a document says; of repeated definitions each. */
  void take(Document document) {
    Repetition.of(document, new Problems()).forEach(each -> take(each.root()));
  }

  private void take(Node node) {
    if (node instanceof Node.Mapping mapping) {
      labels(mapping).ifPresent(labels -> take(mapping, labels));
      mapping.entries().forEach(entry -> take(entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::take);
    }
  }

  private void take(Node.Mapping mapping, Labels labels) {
    all.putIfAbsent(labels, mapping.place());
    Fields fields = Fields.of(mapping, "the labels", problems);
    for (String code : codes) {
      fields.scalar(code).ifPresent(text -> take(said.get(code), labels, text));
    }
  }

  private void take(Map<Labels, Node.Scalar> words, Labels labels, Node.Scalar text) {
    ShownText.check(text, problems);
    Node.Scalar first = words.putIfAbsent(labels, text);
    if (first != null && !first.text().equals(text.text())) {
      problems.add(
          Message.TWO_TRANSLATIONS,
          text.place(),
          labels.en(),
          text.text(),
          first.text(),
          first.place());
    }
  }

  private static Optional<Labels> labels(Node.Mapping mapping) {
    return text(mapping, "da").flatMap(da -> text(mapping, "en").map(en -> new Labels(da, en)));
  }

  private static Optional<String> text(Node.Mapping mapping, String key) {
    return mapping
        .find(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text());
  }

  /** The labels that have words in a language. */
  Map<Labels, String> in(String code) {
    return said.get(code).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
  }

  /** Where the others stand, in the order of the documents. */
  List<Place> missing(String code) {
    return all.entrySet().stream()
        .filter(entry -> !said.get(code).containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** How many different labels there are. */
  int number() {
    return all.size();
  }

  /** A document as it would be without these languages. */
  Document without(Document document) {
    return new Document(document.path(), (Node.Mapping) without(document.root()), document.lines());
  }

  private Node without(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Set<String> left = labels(mapping).isPresent() ? codes : Set.of();
      return new Node.Mapping(
          mapping.place(),
          mapping.entries().stream()
              .filter(entry -> !left.contains(entry.key()))
              .map(entry -> new Node.Entry(entry.key(), entry.place(), without(entry.value())))
              .toList());
    }

    return node instanceof Node.Sequence sequence
        ? new Node.Sequence(sequence.place(), sequence.items().stream().map(this::without).toList())
        : node;
  }
}
