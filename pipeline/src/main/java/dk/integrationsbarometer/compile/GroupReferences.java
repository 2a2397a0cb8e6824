package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.conditions.GroupSize;
import dk.integrationsbarometer.compile.names.GroupNames;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that groups of groups lead to conditions: each name is that of a group, none leads
 * back to itself, and what they come to is not too long. Groups of which that is not so are taken
 * away, after they have been reported.
 */
final class GroupReferences {
  private final Problems problems;
  private final GroupNames names;
  private final Map<String, Optional<Integer>> sizes = new HashMap<>();
  private final List<String> way = new ArrayList<>();

  private GroupReferences(Library library, Problems problems) {
    this.problems = problems;
    this.names = new GroupNames(library, problems);
  }

  static void check(Library library, Problems problems) {
    var references = new GroupReferences(library, problems);
    Set<String> unsound =
        library.groups.values().stream()
            .filter(group -> references.size(group).isEmpty())
            .map(Library.WrittenGroup::code)
            .collect(Collectors.toSet());
    library.groups.keySet().removeAll(unsound);
    references.sizes.forEach(
        (code, size) -> size.ifPresent(parts -> library.groupSizes.put(code, parts)));
  }

  /** How many conditions a group comes to; nothing when it is not sound. */
  private Optional<Integer> size(Library.WrittenGroup group) {
    Optional<Integer> known = sizes.get(group.code());
    if (known == null) {
      way.add(group.code());
      known = counted(group);
      way.remove(way.size() - 1);
      sizes.put(group.code(), known);
    }

    return known;
  }

  private Optional<Integer> counted(Library.WrittenGroup group) {
    return GroupSize.of(
        group, group.anyOf().stream().map(code -> part(group, code)).toList(), problems);
  }

  private Optional<Integer> part(Library.WrittenGroup group, Node.Scalar code) {
    if (way.contains(code.text())) {
      List<String> circle = new ArrayList<>(way.subList(way.indexOf(code.text()), way.size()));
      circle.add(code.text());
      problems.add(Message.GROUP_CIRCLE, code.place(), group.code(), String.join(" -> ", circle));
      return Optional.empty();
    }

    return names.findPart(code).flatMap(this::size);
  }
}
