package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of one mapping of a profile, with numbers and dates. What is missing or wrong is
 * reported and answered with something harmless, so that reading goes on to the next mistake.
 */
final class ProfileKeys {
  private final Node node;
  private final Fields fields;
  private final Problems problems;

  ProfileKeys(Node node, String owner, Problems problems) {
    this.node = node;
    this.fields = Fields.of(node, owner, problems);
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  ProfileKeys under(Node written, String owner) {
    return new ProfileKeys(written, owner, problems);
  }

  /** The mapping under a key; of one that is missing nothing more is said. */
  ProfileKeys under(String key) {
    return require(key)
        .map(written -> under(written, "'" + key + "'"))
        .orElseGet(() -> new ProfileKeys(fields.empty(), key, new Problems()));
  }

  /** The mappings of a list; none when the key is not there. */
  List<ProfileKeys> list(String key) {
    return fields.list(key).stream().map(item -> under(item, "an item of '" + key + "'")).toList();
  }

  boolean has(String key) {
    return fields.has(key);
  }

  Optional<Node> find(String key) {
    return fields.find(key);
  }

  Optional<Node.Scalar> scalar(String key) {
    return fields.scalar(key);
  }

  Optional<Node.Scalar> scalar(Node.Entry entry) {
    return fields.scalar(entry.value(), "'" + entry.key() + "'");
  }

  /** A single value or a list of them; none when the key is not there. */
  List<Node.Scalar> values(String key) {
    return fields.find(key).orElse(null) instanceof Node.Sequence
        ? fields.scalars(key)
        : fields.scalar(key).stream().toList();
  }

  /** What is written under names of the writer's own. */
  Map<String, Node.Entry> entries(String key) {
    require(key);
    return fields.entries(key);
  }

  /** Every key of the mapping with its text, for keys of the writer's own. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> texts.put(entry.key(), text(entry.key())));
    }

    return texts;
  }

  String text(String key) {
    return require(key).flatMap(written -> fields.text(key)).orElse("");
  }

  String text(String key, String otherwise) {
    return fields.text(key).orElse(otherwise);
  }

  /** A number that is not negative. */
  double number(String key) {
    require(key);
    return number(key, 0);
  }

  double number(String key, double otherwise) {
    return fields.scalar(key).map(written -> share(written).doubleValue()).orElse(otherwise);
  }

  /** Numbers by names that have to look like the example. */
  <T> Map<T, Double> numbers(String key, Function<String, Optional<T>> name, String example) {
    Map<T, Double> numbers = new LinkedHashMap<>();
    for (Node.Entry entry : entries(key).values()) {
      Optional<T> named = name.apply(entry.key());
      Optional<Node.Scalar> number = scalar(entry);
      if (named.isEmpty()) {
        report(entry.value(), "'%s' should look like %s".formatted(entry.key(), example));
      } else {
        number.ifPresent(written -> numbers.put(named.get(), share(written).doubleValue()));
      }
    }

    return numbers;
  }

  /** Numbers by ages. */
  Map<Profile.Band, Double> bands(String key) {
    return numbers(key, Profile.Band::of, "25-34");
  }

  Optional<BigDecimal> decimal(String key) {
    return fields.scalar(key).map(this::decimal);
  }

  BigDecimal decimal(Node.Scalar written) {
    return decimal(written, "-?\\d{1,15}(\\.\\d{1,9})?", "a number");
  }

  /** A number that is not negative, with its decimals as written. */
  BigDecimal share(Node.Scalar written) {
    return decimal(written, "\\d{1,15}(\\.\\d{1,9})?", "a number that is not negative");
  }

  int whole(Node.Scalar written) {
    return decimal(written, "-?\\d{1,6}", "a whole number").intValue();
  }

  LocalDate date(String key) {
    require(key);
    return fields.scalar(key).flatMap(this::date).orElse(LocalDate.EPOCH);
  }

  List<LocalDate> dates(String key) {
    require(key);
    return fields.scalars(key).stream().flatMap(written -> date(written).stream()).toList();
  }

  Optional<LocalDate> date(Node.Scalar written) {
    return fields.parse(written, LocalDate::parse, "a date", "a day as 2022-03-31");
  }

  <T> T choice(String key, Map<String, T> choices, T otherwise) {
    return fields.choice(key, choices, otherwise);
  }

  void report(String what) {
    report(node, what);
  }

  void report(Node where, String what) {
    // The message ends the sentence.
    problems.add(Message.PROFILE, where.place(), what.replaceAll("\\.$", ""));
  }

  /** Reports the keys that nobody asked for; {@code source} may stand everywhere. */
  void end() {
    fields.find("source");
    fields.end();
  }

  private Optional<Node> require(String key) {
    if (!has(key)) {
      report("'" + key + "' is missing");
    }

    return find(key);
  }

  private BigDecimal decimal(Node.Scalar written, String form, String what) {
    return fields
        .parse(written, text -> matching(text, form), what, "a number such as 12.5")
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal matching(String text, String form) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException(text);
    }

    return new BigDecimal(text);
  }
}
