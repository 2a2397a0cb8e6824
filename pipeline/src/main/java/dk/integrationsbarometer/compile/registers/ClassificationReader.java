package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.compile.names.CodeSigns;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code kind: classification}. */
public final class ClassificationReader {
  private static final long HIGHEST = 999_999_999_999_999L;

  private final Library library;
  private final Problems problems;
  private final PropertyReader reader;

  public ClassificationReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
    this.reader = new PropertyReader(problems);
  }

  public Optional<Classification> read(Fields fields) {
    String id = fields.requireId();
    Labels label = LabelReader.require(fields, "label");
    ShownText.find(fields, "source");
    fields.find("note");
    Optional<String> area = fields.text("area");
    Classification read =
        fields.has("intervals") ? intervals(id, label, fields) : codeList(id, label, area, fields);
    return library.isNew("The classification", id, fields.place())
        ? Optional.of(read)
        : Optional.empty();
  }

  /**
   * A list in which something is wrong has no items, so that nobody is warned that a code lacks.
   */
  private CodeList codeList(String id, Labels label, Optional<String> area, Fields fields) {
    int before = problems.count();
    Map<String, CodeList.Property> properties = reader.read(fields);
    List<CodeList.Item> items = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    var successors = new SuccessorReader(problems);
    for (Node node : fields.requireList("items")) {
      items.add(item(node, properties, successors));
      places.add(node.place());
    }

    checkOverlaps(items, places);
    fields
        .scalar("includes")
        .flatMap(library::codeList)
        .ifPresent(included -> include(included, properties, items, fields));
    successors.check(items);
    boolean sound = problems.count() == before;
    return new CodeList(id, label, sound ? items : List.of(), properties, area);
  }

  private void include(
      CodeList included,
      Map<String, CodeList.Property> properties,
      List<CodeList.Item> items,
      Fields fields) {
    for (CodeList.Item item : included.items()) {
      Map<String, String> kept = new LinkedHashMap<>(item.properties());
      kept.keySet().retainAll(properties.keySet());
      kept.keySet()
          .removeIf(
              name ->
                  properties.get(name).isNumber() != included.properties().get(name).isNumber());
      if (kept.size() < properties.size()) {
        problems.add(
            Message.MISSING_KEY,
            fields.place(),
            "the included code " + item.code(),
            String.join(", ", properties.keySet()));
        return;
      }

      items.add(
          new CodeList.Item(
              item.code(),
              item.last(),
              item.label(),
              kept,
              item.aliases(),
              item.from(),
              item.to(),
              item.became()));
    }
  }

  private CodeList.Item item(
      Node node, Map<String, CodeList.Property> properties, SuccessorReader successors) {
    Fields fields = Fields.of(node, "an item of a classification", problems);
    String code = code(fields);
    Labels label = LabelReader.own(fields);
    fields.text("iso3");
    fields.find("note");
    List<String> aliases = fields.scalars("aliases").stream().map(Node.Scalar::text).toList();
    Map<String, String> values = new LinkedHashMap<>();
    properties.forEach(
        (name, property) -> {
          Node.Scalar value = fields.requireScalar(name);
          values.put(name, value.text());
          if (!value.equals(Fields.NOTHING)) {
            reader.check(value, name, property, fields);
          }
        });
    Optional<LocalDate> from = fields.parsed("from", LocalDate::parse, "a date", "2022-03-31");
    Optional<LocalDate> to = fields.parsed("to", LocalDate::parse, "a date", "2022-03-31");
    List<Node.Scalar> became = successors.read(fields);
    fields.end();
    int dots = code.indexOf("..");
    String first = dots < 0 ? code : code.substring(0, dots);
    String last = dots < 0 ? code : code.substring(dots + 2);
    boolean backwards = from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
    if (first.length() != last.length() || first.compareTo(last) > 0 || backwards) {
      problems.add(Message.EMPTY_INTERVAL, node.place(), code);
    }

    List<String> codes = became.stream().map(Node.Scalar::text).distinct().toList();
    var item = new CodeList.Item(first, last, label, values, aliases, from, to, codes);
    successors.add(item, became, fields);
    return item;
  }

  private String code(Fields fields) {
    Node.Scalar code = fields.requireScalar("code");
    CodeSigns.check(code, problems);
    return code.text();
  }

  private void checkOverlaps(List<CodeList.Item> items, List<Place> places) {
    Map<String, List<CodeList.Item>> bySpelling = new LinkedHashMap<>();
    List<CodeList.Item> ranges = items.stream().filter(CodeList.Item::isRange).toList();
    for (int i = 0; i < items.size(); i++) {
      CodeList.Item item = items.get(i);
      List<String> spellings = new ArrayList<>(item.aliases());
      spellings.add(item.code());
      for (String spelling : spellings) {
        List<CodeList.Item> earlier =
            bySpelling.computeIfAbsent(spelling, key -> new ArrayList<>());
        reportOverlap(item, spelling, earlier, places.get(i));
        reportOverlap(
            item,
            spelling,
            ranges.stream()
                .filter(range -> !range.equals(item) && range.isWritten(spelling))
                .toList(),
            places.get(i));
        earlier.add(item);
      }
    }
  }

  private void reportOverlap(
      CodeList.Item item, String spelling, List<CodeList.Item> others, Place place) {
    for (CodeList.Item other : others) {
      if (!endsBefore(item, other) && !endsBefore(other, item)) {
        problems.add(
            Message.OVERLAP, place, other.label().da(), item.label().da(), "the code " + spelling);
      }
    }
  }

  private static boolean endsBefore(CodeList.Item item, CodeList.Item other) {
    return item.to().isPresent()
        && other.from().isPresent()
        && !other.from().get().isBefore(item.to().get());
  }

  private NumberClasses intervals(String id, Labels label, Fields fields) {
    List<NumberClasses.Interval> intervals = new ArrayList<>();
    for (Node node : fields.requireList("intervals")) {
      NumberClasses.Interval next = interval(node);
      if (!intervals.isEmpty()) {
        checkFollows(intervals.get(intervals.size() - 1), next, node.place());
      }

      intervals.add(next);
    }

    return new NumberClasses(id, label, intervals);
  }

  private NumberClasses.Interval interval(Node node) {
    Fields fields = Fields.of(node, "an interval", problems);
    String code = code(fields);
    Labels label = LabelReader.own(fields);
    fields.require("from");
    long from = bound("from", "a number such as 25", fields).orElse(0L);
    Optional<Long> to = bound("to", "a number such as 34", fields);
    fields.end();
    if (to.isPresent() && to.get() < from) {
      problems.add(Message.EMPTY_INTERVAL, node.place(), code);
    }

    return new NumberClasses.Interval(
        code, label, from, to.map(OptionalLong::of).orElse(OptionalLong.empty()));
  }

  private static Optional<Long> bound(String key, String example, Fields fields) {
    return fields.parsed(
        key, Numbers.between(-HIGHEST, HIGHEST), "a whole number of at most 15 digits", example);
  }

  private void checkFollows(
      NumberClasses.Interval before, NumberClasses.Interval next, Place place) {
    if (before.to().isEmpty() || next.from() <= before.to().getAsLong()) {
      problems.add(Message.OVERLAP, place, before.code(), next.code(), String.valueOf(next.from()));
    } else if (next.from() > before.to().getAsLong() + 1) {
      problems.add(
          Message.GAP_IN_CLASSES, place, before.to().getAsLong() + 1, before.code(), next.code());
    }
  }
}
