package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.compile.names.Library.WrittenGroup;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds groups by their codes, and says of what is none what it is instead. */
public final class GroupNames {
  private final Library library;
  private final Problems problems;

  public GroupNames(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** Where indicators have groups of their own, by code. */
  public static Map<String, Place> inside(List<Document> indicators) {
    Map<String, Place> places = new TreeMap<>();
    for (Document indicator : indicators) {
      if (indicator.root().find("groups").orElse(null) instanceof Node.Sequence groups) {
        for (Node item : groups.items()) {
          if (item instanceof Node.Mapping group
              && group.find("code").orElse(null) instanceof Node.Scalar code) {
            places.putIfAbsent(code.text(), code.place());
          }
        }
      }
    }

    return places;
  }

  /** A group that all can name; what is no such group is reported. */
  public Optional<WrittenGroup> find(Node.Scalar code) {
    boolean isKnown = library.groups.containsKey(code.text());
    Optional<Place> inside = Optional.ofNullable(library.groupsInside.get(code.text()));
    if (isKnown || inside.isEmpty() || library.isBroken(code.text(), code.place())) {
      return library.find(library.groups, "The group", code);
    }

    problems.add(Message.GROUP_INSIDE, code.place(), code.text(), inside.get());
    return Optional.empty();
  }

  /** The same of a group that another is made of, which could be thought to be a class. */
  public Optional<WrittenGroup> findPart(Node.Scalar code) {
    boolean isNone =
        !library.groups.containsKey(code.text())
            && !library.groupsInside.containsKey(code.text())
            && !library.isBroken(code.text(), code.place());
    Optional<String> variable = isNone ? classOf(code.text()) : Optional.empty();
    if (variable.isEmpty()) {
      return find(code);
    }

    problems.add(Message.CLASS_IN_ANY_OF, code.place(), code.text(), variable.get());
    return Optional.empty();
  }

  /** The first variable of any unit that has a class of that code. */
  private Optional<String> classOf(String code) {
    return library.variables.entrySet().stream()
        .flatMap(
            unit ->
                unit.getValue().stream()
                    .map(Variable::name)
                    .filter(
                        name ->
                            Optional.ofNullable(library.scopes.get(unit.getKey()))
                                .flatMap(scope -> scope.find(name))
                                .stream()
                                .anyMatch(found -> found.codes().lists(code))))
        .findFirst();
  }
}
