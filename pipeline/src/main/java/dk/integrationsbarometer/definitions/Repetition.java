package dk.integrationsbarometer.definitions;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes several definitions of one document with {@code for_each}: one for each line of parameters,
 * as if it had been written with their values.
 */
public final class Repetition {
  public static final String KEY = "for_each";

  private final Document document;
  private final Problems problems;
  private final Node.Mapping body;
  private final Set<String> used = new LinkedHashSet<>();
  private Set<String> names = Set.of();

  private Repetition(Document document, Problems problems) {
    this.document = document;
    this.body =
        new Node.Mapping(
            document.root().place(),
            document.root().entries().stream().filter(entry -> !entry.key().equals(KEY)).toList());
    this.problems = problems;
  }

  /** The definitions that a document gives: itself alone, when it does not repeat anything. */
  public static List<Document> of(Document document, Problems problems) {
    return document
        .root()
        .find(KEY)
        .map(node -> new Repetition(document, problems).read(node))
        .orElse(List.of(document));
  }

  private List<Document> read(Node node) {
    if (!(node instanceof Node.Sequence lines) || lines.items().isEmpty()) {
      Shapes.notAListOfParameters(node, "'" + KEY + "'", problems);
      return List.of();
    }

    int before = problems.count();
    List<Parameters> all = lines.items().stream().map(this::parameters).toList();
    body.entries().forEach(this::checkUse);
    if (problems.count() == before) {
      checkAllUsed((Node.Mapping) lines.items().get(0));
    }

    return problems.count() > before
        ? List.of()
        : all.stream().map(line -> with(line, which(line, telling(all)))).toList();
  }

  /** The values of one line; each has the names of the first. */
  private Parameters parameters(Node line) {
    Fields fields = Fields.of(line, "a line of parameters", problems);
    if (names.isEmpty() && line instanceof Node.Mapping first) {
      names = new LinkedHashSet<>(first.entries().stream().map(Node.Entry::key).toList());
      first.entries().forEach(this::checkName);
    }

    Map<String, Node.Scalar> values = new LinkedHashMap<>();
    names.forEach(name -> values.put(name, fields.requireScalar(name)));
    fields.end();
    return new Parameters(values);
  }

  private void checkName(Node.Entry entry) {
    if (Parameters.in("{" + entry.key() + "}").findAny().isEmpty()) {
      problems.add(
          Message.BAD_NAME,
          entry.place(),
          entry.key(),
          "the name of a parameter",
          "small letters a-z, digits and '_'",
          NameRule.ID.instead(entry.key()));
    }
  }

  private void checkUse(Node.Entry entry) {
    checkUse(entry.key(), entry.place());
    checkUse(entry.value());
  }

  private void checkUse(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(this::checkUse);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::checkUse);
    } else if (node instanceof Node.Scalar scalar) {
      checkUse(scalar.written(), scalar.place());
    }
  }

  private void checkUse(String written, Place place) {
    Parameters.in(written)
        .map(met -> met.group(1))
        .forEach(
            name -> {
              used.add(name);
              if (!names.contains(name)) {
                problems.add(
                    Message.UNKNOWN_NAME,
                    place,
                    "The parameter",
                    name,
                    Spelling.suggest(name, names));
              }
            });
  }

  private void checkAllUsed(Node.Mapping first) {
    first.entries().stream()
        .filter(entry -> !used.contains(entry.key()))
        .forEach(entry -> problems.add(Message.UNUSED_PARAMETER, entry.place(), entry.key()));
  }

  /** The first so many names whose values are different in each line; all where there are none. */
  private List<String> telling(List<Parameters> all) {
    List<String> telling = new ArrayList<>();
    for (String name : names) {
      telling.add(name);
      if (all.stream().map(line -> which(line, telling)).distinct().count() == all.size()) {
        break;
      }
    }

    return telling;
  }

  private static String which(Parameters line, List<String> telling) {
    return telling.stream()
        .map(name -> name + " = " + line.find(name).orElseThrow().written())
        .collect(joining(", "));
  }

  private Document with(Parameters parameters, String which) {
    return new Document(document.path(), filled(body, parameters, which), document.lines());
  }

  private Node filled(Node node, Parameters parameters, String which) {
    if (node instanceof Node.Mapping mapping) {
      return filled(mapping, parameters, which);
    } else if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.place().of(which),
          sequence.items().stream().map(item -> filled(item, parameters, which)).toList());
    }

    var scalar = (Node.Scalar) node;
    return new Node.Scalar(scalar.place().of(which), scalar.written(), scalar.style(), parameters);
  }

  private Node.Mapping filled(Node.Mapping mapping, Parameters parameters, String which) {
    Map<String, Place> seen = new LinkedHashMap<>();
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = parameters.fill(entry.key());
      Place place = entry.place().of(which);
      Place first = seen.putIfAbsent(key, place);
      if (first == null) {
        entries.add(new Node.Entry(key, place, filled(entry.value(), parameters, which)));
      } else {
        problems.add(Message.DUPLICATE_KEY, place, key, first.line());
      }
    }

    return new Node.Mapping(mapping.place().of(which), entries);
  }
}
