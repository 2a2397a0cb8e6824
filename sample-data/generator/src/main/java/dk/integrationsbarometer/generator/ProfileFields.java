package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The keys of one mapping of a profile. What is missing or wrong is reported and answered with
 * something harmless, so that reading goes on to the next mistake.
 */
final class ProfileFields {
  private static final Pattern CODE = Pattern.compile("\\d{1,4}");

  private final Node.Mapping mapping;
  private final String owner;
  private final Problems problems;
  private final Message message;
  private final Set<String> asked = new LinkedHashSet<>();

  ProfileFields(Node node, String owner, Problems problems) {
    this(node, owner, problems, Message.PROFILE);
  }

  /**
   * @param message the one in which all that is wrong is told
   */
  ProfileFields(Node node, String owner, Problems problems, Message message) {
    this.owner = owner;
    this.problems = problems;
    this.message = message;
    if (node instanceof Node.Mapping written) {
      this.mapping = written;
    } else {
      this.mapping = new Node.Mapping(node.place(), List.of());
      report(node, owner + " should be a mapping (key: value)");
    }
  }

  /** Another mapping, whose mistakes are told in the same way. */
  ProfileFields under(Node node, String name) {
    return new ProfileFields(node, name, problems, message);
  }

  /** Everything that is written, for mappings with keys of the writer's own. */
  List<Node.Entry> entries() {
    mapping.entries().forEach(entry -> asked.add(entry.key()));
    return mapping.entries();
  }

  /** What is written under a key, when it is. */
  Optional<Node> find(String key) {
    asked.add(key);
    return mapping.find(key);
  }

  /** A single value or a list of them. */
  List<Node> values(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  boolean has(String key) {
    asked.add(key);
    return mapping.find(key).isPresent();
  }

  String text(String key) {
    return require(key).map(node -> text(node, key)).orElse("");
  }

  double number(String key) {
    return require(key).map(node -> number(node, key)).orElse(0.0);
  }

  LocalDate date(String key) {
    return require(key).map(node -> date(node, key)).orElse(LocalDate.EPOCH);
  }

  List<LocalDate> dates(String key) {
    return items(key).stream().map(node -> date(node, key)).toList();
  }

  ProfileFields fields(String key) {
    return under(require(key).orElse(nothing()), key);
  }

  List<ProfileFields> list(String key) {
    return items(key).stream().map(node -> under(node, "an item of " + key)).toList();
  }

  /** A mapping from names of the writer's own to numbers. */
  <T> Map<T, Double> numbers(String key, Function<String, Optional<T>> name, String example) {
    Map<T, Double> numbers = new LinkedHashMap<>();
    if (require(key).orElse(nothing()) instanceof Node.Mapping written) {
      for (Node.Entry entry : written.entries()) {
        Optional<T> named = name.apply(entry.key());
        if (named.isPresent()) {
          numbers.put(named.get(), number(entry.value(), entry.key()));
        } else {
          report(
              entry.value(), "'" + entry.key() + "' in '" + key + "' should look like " + example);
        }
      }
    }

    return numbers;
  }

  /** Numbers by ages or by shares. */
  Map<Profile.Band, Double> bands(String key) {
    return numbers(key, Profile.Band::of, "25-34");
  }

  /** A whole number of at most four digits, as country codes are. */
  static Optional<Integer> whole(String text) {
    return CODE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return require(key).flatMap(node -> choice(node, key, choices));
  }

  <T> Optional<T> choice(Node node, String key, Map<String, T> choices) {
    String written = text(node, key);
    Optional<T> chosen = Optional.ofNullable(choices.get(written));
    if (chosen.isEmpty()) {
      report(
          node,
          "'"
              + written
              + "' is not a possible '"
              + key
              + "'. "
              + Spelling.suggest(written, new TreeSet<>(choices.keySet())));
    }

    return chosen;
  }

  void report(String what) {
    report(mapping, what);
  }

  /** Reports the keys that nobody asked for; {@code source} may stand everywhere. */
  void end() {
    for (Node.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key()) && !entry.key().equals("source")) {
        problems.add(
            Message.UNKNOWN_KEY,
            entry.place(),
            entry.key(),
            owner,
            Spelling.suggest(entry.key(), asked));
      }
    }
  }

  private Optional<Node> require(String key) {
    if (!has(key)) {
      report(mapping, owner + " has no '" + key + "'");
    }

    return mapping.find(key);
  }

  private List<Node> items(String key) {
    List<Node> items = new ArrayList<>();
    if (require(key).orElse(nothing()) instanceof Node.Sequence sequence) {
      items.addAll(sequence.items());
    } else {
      report(mapping, "'" + key + "' should be a list");
    }

    return items;
  }

  private Node nothing() {
    return new Node.Mapping(mapping.place(), List.of());
  }

  String text(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }

    report(node, "'" + key + "' should be a single value");
    return "";
  }

  double number(Node node, String key) {
    try {
      double number = Double.parseDouble(text(node, key));
      if (number >= 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a negative number.
    }

    report(node, "'" + key + "' should be a number that is not negative");
    return 0;
  }

  LocalDate date(Node node, String key) {
    try {
      return LocalDate.parse(text(node, key));
    } catch (DateTimeParseException e) {
      report(node, "'" + key + "' should be a date such as 2022-06-30");
      return LocalDate.EPOCH;
    }
  }

  void report(Node node, String what) {
    // The message ends the sentence.
    problems.add(
        message, node.place(), what.endsWith(".") ? what.substring(0, what.length() - 1) : what);
  }
}
