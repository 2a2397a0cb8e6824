package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code groups} and {@code comparisons} of an indicator. */
final class GroupsReader {
  private final Fields indicator;
  private final Library library;
  private final Problems problems;

  /** Whether nothing was wrong with the groups; else a pair may lack one for that reason. */
  private boolean allRead = true;

  GroupsReader(Fields indicator, Library library, Problems problems) {
    this.indicator = indicator;
    this.library = library;
    this.problems = problems;
  }

  /** The groups that the indicator is computed for, by code. */
  Map<String, Group> groups(Scope scope) {
    Map<String, Group> groups = new LinkedHashMap<>();
    int before = problems.count();
    indicator.require("groups");
    var once = new Once("The group", problems);
    for (Node.Scalar code : indicator.scalars("groups")) {
      once.isNew(code.text(), code.text(), code.place());
      boolean isKnown = library.groups.containsKey(code.text());
      Optional<Library.WrittenGroup> written =
          isKnown || library.allGroupsRead
              ? library.find(library.groups, "The group", code)
              : Optional.empty();
      if (written.isPresent() && scope != null) {
        library.usedGroups.add(code.text());
        condition(written.get(), code, scope)
            .ifPresent(
                where ->
                    groups.put(code.text(), new Group(code.text(), written.get().label(), where)));
      }
    }

    allRead = problems.count() == before && library.allGroupsRead;
    return groups;
  }

  /** A name that only other units know is not the group's mistake but that of who uses it here. */
  private Optional<Expression> condition(
      Library.WrittenGroup group, Node.Scalar code, Scope scope) {
    var found = new Problems();
    Optional<Expression> where = Conditions.condition(group.where(), scope, found);
    List<String> foreign =
        found.sorted().stream()
            .filter(problem -> problem.message() == Message.UNKNOWN_NAME)
            .map(problem -> problem.arguments().get(1))
            .filter(name -> library.scopes.values().stream().anyMatch(each -> each.knows(name)))
            .distinct()
            .toList();
    if (foreign.isEmpty()) {
      problems.addAll(found.sorted());
    } else {
      problems.add(
          Message.GROUP_OF_OTHER_UNIT,
          code.place(),
          group.code(),
          indicator.text("unit").orElse(""),
          String.join(", ", foreign));
    }

    return where;
  }

  /** The pairs of those groups that make a gap. */
  List<Comparison> comparisons(Map<String, Group> groups, Scope scope) {
    List<Comparison> comparisons = new ArrayList<>();
    var once = new Once("The comparison", problems);
    for (Node node : indicator.list("comparisons")) {
      Fields pair = Fields.of(node, "a comparison", problems);
      Node.Scalar group = pair.requireScalar("group");
      Node.Scalar reference = pair.requireScalar("reference");
      pair.end();
      if (!group.text().isEmpty() && group.text().equals(reference.text())) {
        problems.add(Message.SAME_GROUP, reference.place(), group.text());
      } else {
        boolean groupComputed = isComputed(group, groups, scope);
        if (isComputed(reference, groups, scope) && groupComputed) {
          once.isNew(
              List.of(group.text(), reference.text()),
              group.text() + " - " + reference.text(),
              node.place());
          comparisons.add(new Comparison(groups.get(group.text()), groups.get(reference.text())));
        }
      }
    }

    return comparisons;
  }

  private boolean isComputed(Node.Scalar group, Map<String, Group> groups, Scope scope) {
    boolean written =
        indicator.scalars("groups").stream().anyMatch(code -> code.text().equals(group.text()));
    if (!group.equals(Fields.NOTHING) && !written && allRead) {
      Optional<String> variable = classOf(group.text(), scope);
      if (variable.isPresent()) {
        problems.add(Message.CLASSES_AS_GROUPS, group.place(), group.text(), variable.get());
      } else {
        problems.add(Message.NOT_IN_GROUPS, group.place(), group.text());
      }
    }

    return groups.containsKey(group.text());
  }

  /** The variable of a breakdown of which a code is a class. */
  private Optional<String> classOf(String code, Scope scope) {
    return library.groups.containsKey(code) || scope == null
        ? Optional.empty()
        : indicator.list("breakdowns").stream()
            .filter(Node.Sequence.class::isInstance)
            .flatMap(breakdown -> ((Node.Sequence) breakdown).items().stream())
            .filter(Node.Scalar.class::isInstance)
            .map(name -> ((Node.Scalar) name).text())
            .filter(name -> scope.find(name).filter(found -> found.codes().lists(code)).isPresent())
            .findFirst();
  }
}
