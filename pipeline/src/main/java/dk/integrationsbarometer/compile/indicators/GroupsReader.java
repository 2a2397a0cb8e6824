package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.GroupSize;
import dk.integrationsbarometer.compile.names.GroupNames;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code groups} and {@code comparisons} of an indicator. */
final class GroupsReader {
  private final Fields indicator;
  private final Library library;
  private final Problems problems;
  private final GroupNames names;
  private final List<Node.Scalar> codes = new ArrayList<>();

  /** Whether nothing was wrong with the groups; else a pair may lack one for that reason. */
  private boolean allRead = true;

  GroupsReader(Fields indicator, Library library, Problems problems) {
    this.indicator = indicator;
    this.library = library;
    this.problems = problems;
    this.names = new GroupNames(library, problems);
  }

  /** The groups that the indicator is computed for, by code. */
  Map<String, Group> groups(Scope scope) {
    Map<String, Group> groups = new LinkedHashMap<>();
    int before = problems.count();
    indicator.require("groups");
    var once = new Once("The group", problems);
    for (Node item :
        indicator.find("groups").map(node -> indicator.items(node, "'groups'")).orElse(List.of())) {
      Optional<Node.Scalar> code = code(item);
      code.ifPresent(each -> once.isNew(each.text(), each.text(), each.place()));
      code.ifPresent(codes::add);
      Optional<Library.WrittenGroup> written =
          item instanceof Node.Mapping ? own(item) : code.flatMap(name -> named(name, scope));
      if (written.isPresent() && scope != null) {
        condition(written.get(), item, scope)
            .ifPresent(
                where ->
                    groups.put(
                        written.get().code(),
                        new Group(written.get().code(), written.get().label(), where)));
      }
    }

    allRead = problems.count() == before && library.allGroupsRead;
    return groups;
  }

  private Optional<Node.Scalar> code(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping.find("code").filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast)
        : indicator.scalar(item, "An item of 'groups'");
  }

  private Optional<Library.WrittenGroup> named(Node.Scalar code, Scope scope) {
    boolean isKnown = library.groups.containsKey(code.text());
    // Which names are groups is known only when all of these could be read.
    Optional<String> variable =
        isKnown || !library.allGroupsRead ? Optional.empty() : classOf(code.text(), scope);
    if (variable.isPresent()) {
      problems.add(Message.CLASSES_AS_GROUPS, code.place(), code.text(), variable.get());
    } else if (isKnown || library.allGroupsRead) {
      return used(code, names::find);
    }

    return Optional.empty();
  }

  private Optional<Library.WrittenGroup> used(
      Node.Scalar code, Function<Node.Scalar, Optional<Library.WrittenGroup>> finder) {
    library.usedGroups.add(code.text());
    return finder.apply(code);
  }

  /** A group that stands in the indicator itself. */
  private Optional<Library.WrittenGroup> own(Node item) {
    Optional<Library.WrittenGroup> written = GroupReader.written(item, problems);
    written.ifPresent(group -> library.own(group, item.place()));
    List<Node.Scalar> parts = written.map(Library.WrittenGroup::anyOf).orElse(List.of());
    List<Optional<Integer>> sizes =
        parts.stream()
            .map(part -> part(part).map(group -> library.groupSizes.get(group.code())))
            .toList();
    return written.filter(group -> GroupSize.of(group, sizes, problems).isPresent());
  }

  private Optional<Library.WrittenGroup> part(Node.Scalar code) {
    boolean isKnown = library.groups.containsKey(code.text());
    return isKnown || library.allGroupsRead ? used(code, names::findPart) : Optional.empty();
  }

  /** A name that only other units know is not the group's mistake but that of who uses it here. */
  private Optional<Expression> condition(Library.WrittenGroup group, Node item, Scope scope) {
    var found = new Problems();
    Optional<Expression> where = new GroupConditions(library, scope, found).of(group);
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
          item.place(),
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
    boolean written = codes.stream().anyMatch(code -> code.text().equals(group.text()));
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

  /** The variable of which a code is a class; those of the breakdowns come first. */
  private Optional<String> classOf(String code, Scope scope) {
    if (library.groups.containsKey(code) || scope == null) {
      return Optional.empty();
    }

    Stream<String> cut =
        indicator.list("breakdowns").stream()
            .filter(Node.Sequence.class::isInstance)
            .flatMap(breakdown -> ((Node.Sequence) breakdown).items().stream())
            .filter(Node.Scalar.class::isInstance)
            .map(name -> ((Node.Scalar) name).text());
    Stream<String> others =
        library.variables.getOrDefault(indicator.text("unit").orElse(""), List.of()).stream()
            .map(Variable::name);
    return Stream.concat(cut, others)
        .filter(name -> scope.find(name).filter(found -> found.codes().lists(code)).isPresent())
        .findFirst();
  }
}
