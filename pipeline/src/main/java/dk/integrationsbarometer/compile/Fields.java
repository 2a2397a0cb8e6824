package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Labels;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the keys of one mapping and remembers which were asked for, so that those which nobody
 * knows are reported.
 *
 * <p>What is missing or wrong is reported and answered with something harmless, so that reading
 * goes on to the next mistake.
 */
final class Fields {
  static final Node.Scalar NOTHING = new Node.Scalar(Place.ofFile(""), "", Node.Style.PLAIN);

  private final Node.Mapping mapping;
  private final String owner;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private Fields(Node.Mapping mapping, String owner, Problems problems) {
    this.mapping = mapping;
    this.owner = owner;
    this.problems = problems;
  }

  /** The fields of a node that should be a mapping; of nothing when it is not. */
  static Fields of(Node node, String owner, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, owner, problems);
    }

    Shapes.notAMapping(node, capital(owner), problems);
    return new Fields(new Node.Mapping(node.place(), List.of()), owner, new Problems());
  }

  Place place() {
    return mapping.place();
  }

  /** A mapping without keys at the same place, to go on with when one is missing. */
  Node empty() {
    return new Node.Mapping(mapping.place(), List.of());
  }

  Optional<Node> find(String key) {
    asked.add(key);
    return mapping.find(key);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  Optional<Node> require(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      missing.add(key);
      problems.add(Message.MISSING_KEY, place(), capital(owner), key);
    }

    return node;
  }

  Optional<Node.Scalar> scalar(String key) {
    return find(key).flatMap(node -> scalar(node, "'" + key + "'"));
  }

  Node.Scalar requireScalar(String key) {
    return require(key).flatMap(node -> scalar(node, "'" + key + "'")).orElse(NOTHING);
  }

  String requireText(String key) {
    return requireScalar(key).text();
  }

  Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::text);
  }

  /** The document's own name. */
  String requireId() {
    return requireName("id", NameRule.ID);
  }

  String requireName(String key, NameRule rule) {
    Node.Scalar scalar = requireScalar(key);
    if (!scalar.equals(NOTHING)) {
      checkName(scalar.text(), rule, scalar.place());
    }

    return scalar.text();
  }

  void checkName(String name, NameRule rule, Place place) {
    if (!rule.allows(name)) {
      problems.add(Message.BAD_NAME, place, name, rule.what(), rule.holds(), rule.instead(name));
    }
  }

  /** A value of a closed list of words. */
  <T> T choice(String key, Map<String, T> choices, T otherwise) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }

    T chosen = choices.get(scalar.get().text());
    if (chosen == null) {
      problems.add(
          Message.NOT_A_CHOICE,
          scalar.get().place(),
          scalar.get().text(),
          key,
          Spelling.suggest(scalar.get().text(), new TreeSet<>(choices.keySet())));
      return otherwise;
    }

    return chosen;
  }

  <T> T requireChoice(String key, Map<String, T> choices, T otherwise) {
    require(key);
    return choice(key, choices, otherwise);
  }

  /**
   * A value that a parser understands; the parser throws IllegalArgumentException or a
   * DateTimeException otherwise.
   */
  <T> Optional<T> parsed(String key, Function<String, T> parser, String what, String example) {
    return scalar(key).flatMap(scalar -> parse(scalar, parser, what, example));
  }

  <T> Optional<T> parse(
      Node.Scalar scalar, Function<String, T> parser, String what, String example) {
    try {
      return Optional.of(parser.apply(scalar.text()));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(Message.NOT_A_VALUE, scalar.place(), scalar.text(), what, example);
      return Optional.empty();
    }
  }

  /** A list of mappings. */
  List<Node> list(String key) {
    Optional<Node> node = find(key);
    if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      return sequence.items();
    }

    node.ifPresent(written -> Shapes.notAListOfMappings(written, "'" + key + "'", problems));
    return List.of();
  }

  List<Node> requireList(String key) {
    require(key);
    return list(key);
  }

  /** The single values of a list. */
  List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Node item : find(key).map(node -> items(node, "'" + key + "'")).orElse(List.of())) {
      scalar(item, "An item of '" + key + "'").ifPresent(scalars::add);
    }

    return scalars;
  }

  /** A mapping whose keys are names of the writer's own. */
  Map<String, Node.Entry> entries(String key) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    find(key)
        .ifPresent(
            node -> {
              if (node instanceof Node.Mapping named) {
                named.entries().forEach(entry -> entries.put(entry.key(), entry));
              } else {
                Shapes.notAMapping(node, "'" + key + "'", problems);
              }
            });
    return entries;
  }

  Labels requireLabels(String key) {
    return require(key)
        .map(node -> labels(node, "'" + key + "'", problems))
        .orElse(new Labels("", ""));
  }

  Labels labels(String key) {
    return find(key)
        .map(node -> labels(node, "'" + key + "'", problems))
        .orElse(new Labels("", ""));
  }

  /** Labels by names of the writer's own, in the order written. */
  Map<String, Labels> namedLabels(String key) {
    Map<String, Labels> named = new LinkedHashMap<>();
    entries(key)
        .forEach(
            (name, entry) -> named.put(name, labels(entry.value(), "'" + name + "'", problems)));
    return named;
  }

  /** Labels that stand as keys of this mapping itself. */
  Labels ownLabels() {
    return new Labels(requireText("da"), requireText("en"));
  }

  /** Reports the keys that nobody asked for. */
  void end() {
    mapping.entries().stream()
        .filter(entry -> !asked.contains(entry.key()))
        .forEach(this::reportUnknown);
  }

  /** A key of several words without a value is mostly the rest of a text that has a comma in it. */
  private void reportUnknown(Node.Entry entry) {
    String key = entry.key();
    if (key.contains(" ") && entry.value() instanceof Node.Scalar value && value.text().isEmpty()) {
      problems.add(Message.COMMA_IN_TEXT, entry.place(), key, owner);
      return;
    }

    String help =
        Spelling.nearest(key, missing)
            .map(meant -> "Did you mean '" + meant + "'?")
            .orElseGet(() -> Spelling.suggest(key, asked));
    problems.add(Message.UNKNOWN_KEY, entry.place(), key, owner, help);
  }

  /** The items of a list of single values. */
  List<Node> items(Node node, String what) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }

    Shapes.notAListOfValues(node, what, problems);
    return List.of();
  }

  Optional<Node.Scalar> scalar(Node node, String what) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(scalar);
    }

    Shapes.notAValue(node, what, problems);
    return Optional.empty();
  }

  private static Labels labels(Node node, String what, Problems problems) {
    if (!(node instanceof Node.Mapping)) {
      Shapes.notLabels(node, what, problems);
      return new Labels("", "");
    }

    Fields fields = of(node, what, problems);
    Labels labels = fields.ownLabels();
    fields.end();
    return labels;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
