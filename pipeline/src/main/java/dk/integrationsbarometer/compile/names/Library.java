package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Retired;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
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
public final class Library {
  public final Map<String, Classification> classifications = new LinkedHashMap<>();
  public final Map<String, Register> registers = new LinkedHashMap<>();
  public final Map<String, Unit> units = new LinkedHashMap<>();
  public final Map<String, Scope> scopes = new LinkedHashMap<>();

  /** The variables of each unit that have been read, each after those that it uses. */
  public final Map<String, List<Variable>> variables = new LinkedHashMap<>();

  public final Map<String, WrittenGroup> groups = new LinkedHashMap<>();

  /** Where indicators have groups of their own, which nothing else can name, by code. */
  public Map<String, Place> groupsInside = Map.of();

  /** How many parts the condition of each group has that could be read, by code. */
  public final Map<String, Integer> groupSizes = new HashMap<>();

  /** The groups whose conditions were read in the unit of an indicator, by code. */
  public final Set<String> usedGroups = new HashSet<>();

  public final Map<String, Disclosure> disclosures = new LinkedHashMap<>();

  /** The indicators that others can be compared with. */
  public final Map<String, Indicator> groupShares = new LinkedHashMap<>();

  /** The indicators that are no longer computed, by id. */
  public final Map<String, Retired> retired = new LinkedHashMap<>();

  /** The committees that answer for goals. */
  public Map<String, Labels> committees = Map.of();

  /** The goals of policies, by the target that measures each. */
  public final Map<TargetName, PolicyGoal> goals = new LinkedHashMap<>();

  /** The code of the home municipality. */
  public String homeArea = "";

  /** What the column with the person is called in all registers that have one. */
  public Optional<String> person = Optional.empty();

  /** The level of all intervals, in per cent. */
  public BigDecimal confidence = BigDecimal.valueOf(95);

  /** The ids of definitions that are there and wanted by nobody, as they are unfinished drafts. */
  public Set<String> leftOut = Set.of();

  /** The files that are drafts: what one has in common with something in use is its mistake. */
  public Set<String> drafts = Set.of();

  /** Whether a group that nobody knows is not one that could not be read. */
  public boolean allGroupsRead = true;

  private final Map<String, OwnGroup> ownGroups = new HashMap<>();
  private final Set<String> unread = new HashSet<>();
  private final Map<String, Place> firsts = new HashMap<>();
  private final Problems problems;

  /**
   * A group whose condition is not yet typed: that depends on the unit it is used for.
   *
   * @param where what is true of everybody in it
   * @param anyOf groups that it is made of: everybody in it is in one of them, when there are any
   */
  public record WrittenGroup(
      String code, Labels label, Optional<Node.Scalar> where, List<Node.Scalar> anyOf) {
    public WrittenGroup {
      anyOf = List.copyOf(anyOf);
    }

    /** Whether another one, for which the same lines were read again, says the same. */
    boolean saysTheSame(WrittenGroup other) {
      return label.equals(other.label)
          && texts(where.stream().toList()).equals(texts(other.where.stream().toList()))
          && texts(anyOf).equals(texts(other.anyOf));
    }

    private static List<String> texts(List<Node.Scalar> written) {
      return written.stream().map(Node.Scalar::text).toList();
    }
  }

  /** A group that an indicator has written for itself, and where it stands. */
  private record OwnGroup(Place place, WrittenGroup group) {}

  /** A target as others speak of it: the ids of its indicator and of itself. */
  public record TargetName(String indicator, String target) {}

  public Library(Problems problems) {
    this.problems = problems;
  }

  /** Whether a name of a kind is new; a second definition is reported. */
  public boolean isNew(String kind, String name, Place place) {
    Place first = firsts.putIfAbsent(kind + " " + name, place);
    if (first != null && isDraft(place) == isDraft(first)) {
      problems.add(Message.DUPLICATE_NAME, place, kind, name, first);
    } else if (first != null) {
      Place draft = isDraft(place) ? place : first;
      Place inUse = isDraft(place) ? first : place;
      problems.add(Message.NAME_IN_USE, draft, kind, name, inUse);
    }

    return first == null;
  }

  /** Whether a place is in a draft. */
  public boolean isDraft(Place place) {
    return drafts.contains(place.file());
  }

  /** Where an indicator is defined, which has been read. */
  public Optional<Place> placeOf(Indicator indicator) {
    return Optional.ofNullable(firsts.get("The indicator " + indicator.id()));
  }

  /**
   * Takes note of a group that an indicator has written for itself. No other group has its code or
   * its label; the same lines of a repeated indicator are one group as long as they say the same.
   */
  public void own(WrittenGroup group, Place place) {
    Place lines = place.of("");
    OwnGroup first = ownGroups.get(group.code());
    if (first == null || !first.place().equals(lines) || !first.group().saysTheSame(group)) {
      own("a group", group.label(), place);
      isNew("The group", group.code(), place);
      ownGroups.putIfAbsent(group.code(), new OwnGroup(lines, group));
    }
  }

  /**
   * Reports labels that another thing of the kind has, too: readers could not tell the two apart.
   */
  public void own(String kind, Labels label, Place place) {
    if (!label.da().isEmpty()) {
      isNew("The Danish label of " + kind, label.da(), place);
    }

    if (!label.en().isEmpty()) {
      isNew("The English label of " + kind, label.en(), place);
    }
  }

  public <T> Optional<T> find(Map<String, T> shelf, String kind, Node.Scalar name) {
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
   * define. Then that has been reported, and whoever refers to it has made no mistake.
   */
  public boolean isBroken(String name, Place referrer) {
    String file = name + ".yaml";
    return unread.contains(name)
        || (problems.concern(file) && !referrer.file().endsWith("/" + file));
  }

  /** Takes note of an indicator that could not be read. */
  public void unread(Fields indicator) {
    indicator.text("id").ifPresent(unread::add);
  }

  /** Takes note of a group that could not be read. */
  public void unreadGroup(Node group) {
    if (group instanceof Node.Mapping written
        && written.find("code").orElse(null) instanceof Node.Scalar code) {
      unread.add(code.text());
    }
  }

  public Optional<CodeList> codeList(Node.Scalar name) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    classifications.forEach(
        (id, classification) -> {
          if (classification instanceof CodeList list) {
            lists.put(id, list);
          }
        });
    return find(lists, "The code list", name);
  }

  public Optional<NumberClasses> intervals(Node.Scalar name) {
    Map<String, NumberClasses> lists = new LinkedHashMap<>();
    classifications.forEach(
        (id, classification) -> {
          if (classification instanceof NumberClasses list) {
            lists.put(id, list);
          }
        });
    return find(lists, "The classification by intervals", name);
  }
}
