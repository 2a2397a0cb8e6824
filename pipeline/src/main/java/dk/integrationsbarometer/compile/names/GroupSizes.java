package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many conditions groups come to: a group of groups repeats all that these come to, so it
 * doubles with every layer.
 */
public final class GroupSizes {
  /** As many conditions as one group may come to. */
  private static final int MOST = 100;

  private final Map<String, Optional<Integer>> sizes = new HashMap<>();

  /** Whether the size of a group has been looked for. */
  public boolean isKnown(Library.WrittenGroup group) {
    return sizes.containsKey(group.code());
  }

  /** Takes note of a size; of nothing for a group that is not sound. */
  public void put(Library.WrittenGroup group, Optional<Integer> size) {
    sizes.put(group.code(), size);
  }

  /** How many conditions a group comes to; nothing when it is not sound. */
  public Optional<Integer> of(Library.WrittenGroup group) {
    return sizes.getOrDefault(group.code(), Optional.empty());
  }

  /**
   * How many conditions a group comes to; nothing when a part is not sound, or when it comes to too
   * many, which is reported.
   *
   * @param parts how many each of the groups comes to that it is made of
   */
  public static Optional<Integer> counted(
      Library.WrittenGroup group, List<Optional<Integer>> parts, Problems problems) {
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }

    int size =
        (group.where().isPresent() ? 1 : 0) + parts.stream().mapToInt(Optional::orElseThrow).sum();
    if (size > MOST) {
      problems.add(Message.GROUP_TOO_LARGE, group.anyOf().get(0).place(), group.code(), MOST);
    }

    return Optional.of(size).filter(any -> size <= MOST);
  }
}
