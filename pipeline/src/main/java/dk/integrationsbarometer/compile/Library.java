package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Classification;
import dk.integrationsbarometer.model.CodeList;
import dk.integrationsbarometer.model.Disclosure;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Intervals;
import dk.integrationsbarometer.model.Labels;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been read so far and can be referred to by name. */
final class Library {
  final Map<String, Classification> classifications = new LinkedHashMap<>();
  final Map<String, Register> registers = new LinkedHashMap<>();
  final Map<String, Unit> units = new LinkedHashMap<>();
  final Map<String, Scope> scopes = new LinkedHashMap<>();

  /** The variables of each unit that have been read, each after those that it uses. */
  final Map<String, List<Variable>> variables = new LinkedHashMap<>();

  final Map<String, WrittenGroup> groups = new LinkedHashMap<>();
  final Map<String, Disclosure> disclosures = new LinkedHashMap<>();

  /** The indicators that others can be compared with. */
  final Map<String, Indicator> groupShares = new LinkedHashMap<>();

  /** The code of the home municipality. */
  String homeArea = "";

  /** The level of all intervals, in per cent. */
  BigDecimal confidence = BigDecimal.valueOf(95);

  /** Whether a group that nobody knows is not one that could not be read. */
  boolean allGroupsRead = true;

  private final Set<String> unread = new HashSet<>();
  private final Map<String, Place> firsts = new HashMap<>();
  private final Problems problems;

  /** A group whose condition is not yet typed: that depends on the unit it is used for. */
  record WrittenGroup(String code, Labels label, Node.Scalar where) {}

  Library(Problems problems) {
    this.problems = problems;
  }

  /** Whether a name of a kind is new; a second definition is reported. */
  boolean isNew(String kind, String name, Place place) {
    Place first = firsts.putIfAbsent(kind + " " + name, place);
    if (first != null) {
      problems.add(Message.DUPLICATE_NAME, place, kind, name, first);
    }

    return first == null;
  }

  <T> Optional<T> find(Map<String, T> shelf, String kind, Node.Scalar name) {
    if (name.equals(Fields.NOTHING)) {
      return Optional.empty();
    }

    T found = shelf.get(name.text());
    if (found == null && !isBroken(name.text(), name.place())) {
      problems.add(
          Message.UNKNOWN_NAME,
          name.place(),
          kind,
          name.text(),
          Spelling.suggest(name.text(), shelf.keySet()));
    }

    return Optional.ofNullable(found);
  }

  /**
   * Whether the definition of that name is there but wrong, as files are named after what they
   * define. Then that has been told, and whoever refers to it has made no mistake.
   */
  boolean isBroken(String name, Place referrer) {
    String file = name + ".yaml";
    return unread.contains(name)
        || (problems.concern(file) && !referrer.file().endsWith("/" + file));
  }

  /** Takes note of an indicator that could not be read. */
  void unread(Fields indicator) {
    indicator.text("id").ifPresent(unread::add);
  }

  Optional<CodeList> codeList(Node.Scalar name) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    classifications.forEach(
        (id, classification) -> {
          if (classification instanceof CodeList list) {
            lists.put(id, list);
          }
        });
    return find(lists, "The code list", name);
  }

  Optional<Intervals> intervals(Node.Scalar name) {
    Map<String, Intervals> lists = new LinkedHashMap<>();
    classifications.forEach(
        (id, classification) -> {
          if (classification instanceof Intervals list) {
            lists.put(id, list);
          }
        });
    return find(lists, "The classification by intervals", name);
  }
}
