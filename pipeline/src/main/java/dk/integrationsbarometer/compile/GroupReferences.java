package dk.integrationsbarometer.compile;

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
  /** As many conditions as one group may come to. */
  private static final int MOST = 100;

  private final Problems problems;
  private final GroupNames names;
  private final Map<String, Integer> sizes = new HashMap<>();
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
  }

  /** How many conditions a group comes to; nothing when it is not sound. */
  private Optional<Integer> size(Library.WrittenGroup group) {
    Integer known = sizes.get(group.code());
    if (known == null) {
      way.add(group.code());
      known = counted(group);
      way.remove(way.size() - 1);
      sizes.put(group.code(), known);
    }

    return Optional.of(known).filter(size -> size > 0);
  }

  private int counted(Library.WrittenGroup group) {
    int size = group.where().isPresent() ? 1 : 0;
    boolean isSound = true;
    for (Node.Scalar code : group.anyOf()) {
      Optional<Integer> part = part(group, code);
      isSound &= part.isPresent();
      size += part.orElse(0);
    }

    if (size > MOST && isSound) {
      problems.add(Message.GROUP_TOO_LARGE, group.anyOf().get(0).place(), group.code(), MOST);
    }

    return isSound && size <= MOST ? size : 0;
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
