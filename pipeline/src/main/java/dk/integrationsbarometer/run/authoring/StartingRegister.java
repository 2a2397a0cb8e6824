package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The text with which a new register begins. What other registers call alike is taken as most of
 * them have it.
 */
final class StartingRegister {
  private static final Map<String, Pattern> TIMES =
      new TreeMap<>(
          Map.of(
              "yyyyMM", Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(0[1-9]|1[0-2])(?![0-9])"),
              "yyyyKq", Pattern.compile("(?<![0-9])(19|20)[0-9]{2}[KQ][1-4](?![0-9])"),
              "yyyy", Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9KQ])")));

  private final Map<String, SeenColumn> columns;
  private final String file;
  private final Map<String, CommonColumn> known;
  private final Set<String> areas = new TreeSet<>();
  private final Set<String> persons = new TreeSet<>();

  StartingRegister(Definitions definitions, Map<String, SeenColumn> columns, String file) {
    this.columns = columns;
    this.file = file;
    this.known = CommonColumn.of(definitions.registers().values());
    for (Register register : definitions.registers().values()) {
      register.area().ifPresent(areas::add);
      if (register.kind() == Register.Kind.STOCK && register.key().size() == 1) {
        persons.addAll(register.key());
      }
    }
  }

  String text(String id) {
    Optional<String> person = first(persons);
    Optional<String> area = first(areas);
    boolean stock = person.map(columns::get).filter(SeenColumn::isDifferentInEachRow).isPresent();
    var text = new StringBuilder();
    line(
        text,
        "# Begun with an extract. Fill in what stands empty; a remark says what was guessed.");
    line(text, "kind: register");
    line(text, "id: " + id);
    line(
        text,
        "# Nobody waits for a draft that is unfinished. Take this line out when it is ready.");
    line(text, "state: draft");
    line(text, "label: {da: , en: }");
    line(text, "source:");
    line(text, "# " + kind(person, stock) + " Confirm it.");
    line(text, "type: " + (stock ? "stock" : "events"));
    line(
        text,
        "# The date that the file name holds. Confirm the day: first, last or first-of-next.");
    line(text, "reference: {in: file-name, pattern: " + pattern() + ", day: last}");
    if (stock) {
      line(text, "key: [" + person.orElseThrow() + "]");
    }

    area.ifPresent(name -> line(text, "area: " + name));
    if (area.isPresent() && person.isEmpty()) {
      line(text, "# What each row is about: persons, enterprises, dwellings or areas.");
      line(text, "rows:");
    }

    line(text, "tolerance: 0.1");
    line(text, "columns:");
    columns.forEach(
        (name, seen) -> line(text, "  " + name + ": " + column(name, seen, person, area)));
    return text.toString();
  }

  private static String kind(Optional<String> person, boolean stock) {
    if (person.isEmpty()) {
      return "No column says whom a row is about, so there can be any number of rows.";
    }

    return stock
        ? "No " + person.get() + " stands in two rows, so there is one row for each and date."
        : "A " + person.get() + " stands in several rows.";
  }

  private String pattern() {
    return TIMES.entrySet().stream()
        .filter(time -> time.getValue().matcher(file).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private Optional<String> first(Set<String> names) {
    return columns.keySet().stream().filter(names::contains).findFirst();
  }

  private String column(
      String name, SeenColumn seen, Optional<String> person, Optional<String> area) {
    String must = List.of(person, area).contains(Optional.of(name)) ? ", required: true" : "";
    CommonColumn same = known.get(name);
    if (same != null) {
      return "{"
          + type(same.column().type())
          + must
          + ", label: "
          + label(same.column().label())
          + "}"
          + "  # as in "
          + same.register();
    }

    List<String> codes = seen.codes();
    boolean isKey = seen.type().startsWith("type: key");
    String remark =
        isKey || codes.isEmpty()
            ? "  # guessed"
            : "  # guessed; holds "
                + String.join(", ", codes)
                + ": if these are codes, make their list and write {type: code, in: LIST}";
    return "{" + seen.type() + must + ", label: {da: , en: }}" + remark;
  }

  private static String label(Labels label) {
    return label.da().isEmpty() || label.en().isEmpty()
        ? "{da: , en: }"
        : "{da: " + quoted(label.da()) + ", en: " + quoted(label.en()) + "}";
  }

  private static String quoted(String text) {
    return text.matches("[\\p{L}\\p{Nd} ]+") ? text : "'" + text.replace("'", "''") + "'";
  }

  private static String type(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key) {
      return "type: key, length: " + key.length();
    } else if (type instanceof RegisterColumn.Coded coded) {
      return "type: code, in: " + coded.codes().id();
    } else if (type instanceof RegisterColumn.Fixed fixed) {
      return "type: decimal, digits: " + fixed.digits() + ", decimals: " + fixed.decimals();
    } else if (type instanceof RegisterColumn.Whole) {
      return "type: integer";
    }

    return type instanceof RegisterColumn.Day ? "type: date" : "type: text";
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
