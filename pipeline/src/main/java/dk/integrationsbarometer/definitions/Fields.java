package dk.integrationsbarometer.definitions;

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
public final class Fields {
  public static final Node.Scalar NOTHING = new Node.Scalar(Place.ofFile(""), "", Node.Style.PLAIN);

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
  public static Fields of(Node node, String owner, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, owner, problems);
    }

    Shapes.notAMapping(node, capital(owner), problems);
    return new Fields(new Node.Mapping(node.place(), List.of()), owner, new Problems());
  }

  public Place place() {
    return mapping.place();
  }

  /** A mapping without keys at the same place, to go on with when one is missing. */
  public Node empty() {
    return new Node.Mapping(mapping.place(), List.of());
  }

  public Optional<Node> find(String key) {
    asked.add(key);
    return mapping.find(key);
  }

  public boolean has(String key) {
    return find(key).isPresent();
  }

  public Optional<Node> require(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      missing.add(key);
      problems.add(Message.MISSING_KEY, place(), capital(owner), key);
    }

    return node;
  }

  public Optional<Node.Scalar> scalar(String key) {
    return find(key).flatMap(node -> scalar(node, "'" + key + "'"));
  }

  public Node.Scalar requireScalar(String key) {
    return require(key).flatMap(node -> scalar(node, "'" + key + "'")).orElse(NOTHING);
  }

  public String requireText(String key) {
    return requireScalar(key).text();
  }

  public Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::text);
  }

  /** The document's own name. */
  public String requireId() {
    return requireName("id", NameRule.ID);
  }

  public String requireName(String key, NameRule rule) {
    Node.Scalar scalar = requireScalar(key);
    if (!scalar.equals(NOTHING)) {
      checkName(scalar.text(), rule, scalar.place());
    }

    return scalar.text();
  }

  public void checkName(String name, NameRule rule, Place place) {
    if (!rule.allows(name)) {
      problems.add(Message.BAD_NAME, place, name, rule.what(), rule.holds(), rule.instead(name));
    }
  }

  /** A value of a closed list of words. */
  public <T> T choice(String key, Map<String, T> choices, T otherwise) {
    return choice(key, choices, otherwise, word -> Optional.empty());
  }

  private <T> T choice(
      String key, Map<String, T> choices, T otherwise, Function<String, Optional<String>> meant) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }

    T chosen = choices.get(scalar.get().text());
    if (chosen == null) {
      String word = scalar.get().text();
      problems.add(
          Message.NOT_A_CHOICE,
          scalar.get().place(),
          word,
          key,
          meant
              .apply(word)
              .orElseGet(() -> Spelling.suggest(word, new TreeSet<>(choices.keySet()))));
      return otherwise;
    }

    return chosen;
  }

  public <T> T requireChoice(String key, Map<String, T> choices, T otherwise) {
    require(key);
    return choice(key, choices, otherwise);
  }

  /**
   * A value of a closed list of words that must be there.
   *
   * @param meant what to say of a word that is not on the list; nothing for a mere misspelling
   */
  public <T> T requireChoice(
      String key, Map<String, T> choices, T otherwise, Function<String, Optional<String>> meant) {
    require(key);
    return choice(key, choices, otherwise, meant);
  }

  /**
   * A value that a parser understands; the parser throws IllegalArgumentException or a
   * DateTimeException otherwise.
   */
  public <T> Optional<T> parsed(
      String key, Function<String, T> parser, String what, String example) {
    return scalar(key).flatMap(scalar -> parse(scalar, parser, what, example));
  }

  public <T> Optional<T> parse(
      Node.Scalar scalar, Function<String, T> parser, String what, String example) {
    try {
      return Optional.of(parser.apply(scalar.text()));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(Message.NOT_A_VALUE, scalar.place(), scalar.text(), what, example);
      return Optional.empty();
    }
  }

  /** A list of mappings. */
  public List<Node> list(String key) {
    Optional<Node> node = find(key);
    if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      return sequence.items();
    }

    node.ifPresent(written -> Shapes.notAListOfMappings(written, "'" + key + "'", problems));
    return List.of();
  }

  public List<Node> requireList(String key) {
    require(key);
    return list(key);
  }

  /** The single values of a list. */
  public List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Node item : find(key).map(node -> items(node, "'" + key + "'")).orElse(List.of())) {
      scalar(item, "An item of '" + key + "'").ifPresent(scalars::add);
    }

    return scalars;
  }

  /** A mapping whose keys are names of the writer's own. */
  public Map<String, Node.Entry> entries(String key) {
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

  /** The mapping from languages to words in a node; nothing when it is none, which is reported. */
  public Optional<Fields> languages(Node node, String what) {
    if (node instanceof Node.Mapping) {
      return Optional.of(of(node, what, problems));
    }

    Shapes.notLabels(node, what, problems);
    return Optional.empty();
  }

  /** Reports what is wrong with the value of a key that is there. */
  public void report(String key, Message message, Object... arguments) {
    find(key).ifPresent(value -> problems.add(message, value.place(), arguments));
  }

  /** Reports the keys that nobody asked for. */
  public void end() {
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

    Optional<String> number = beginning(entry);
    if (number.isPresent()) {
      problems.add(
          Message.DECIMAL_COMMA, entry.place(), number.get() + "," + key, number.get() + "." + key);
      return;
    }

    String help =
        Spelling.nearest(key, missing)
            .map(meant -> "Did you mean '" + meant + "'?")
            .orElseGet(() -> Spelling.suggest(key, asked));
    problems.add(Message.UNKNOWN_KEY, entry.place(), key, owner, help);
  }

  /** The whole number just before a key that is the rest of a number with a comma in it. */
  private Optional<String> beginning(Node.Entry rest) {
    int at = mapping.entries().indexOf(rest);
    return at > 0
            && rest.key().matches("\\d+")
            && rest.value() instanceof Node.Scalar nothing
            && nothing.text().isEmpty()
            && mapping.entries().get(at - 1).value() instanceof Node.Scalar whole
            && whole.text().matches("-?\\d+")
        ? Optional.of(whole.text())
        : Optional.empty();
  }

  /** The items of a list of single values. */
  public List<Node> items(Node node, String what) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }

    Shapes.notAListOfValues(node, what, problems);
    return List.of();
  }

  public Optional<Node.Scalar> scalar(Node node, String what) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(scalar);
    }

    Shapes.notAValue(node, what, problems);
    return Optional.empty();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
