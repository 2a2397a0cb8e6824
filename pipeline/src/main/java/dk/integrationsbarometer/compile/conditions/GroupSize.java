package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;

/**
 * How large the condition of a group is: one of groups repeats all that these come to, so it can
 * double with every layer. It may be no larger than one that is written out.
 */
public final class GroupSize {
  private GroupSize() {}

  /**
   * How many parts a group comes to; nothing when one of its groups is not sound, or when it comes
   * to too many, which is reported.
   *
   * @param others how many parts each of the groups comes to that it is made of
   */
  public static Optional<Integer> of(
      Library.WrittenGroup group, List<Optional<Integer>> others, Problems problems) {
    if (others.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }

    int size =
        group.where().map(Conditions::parts).orElse(0)
            + others.stream().mapToInt(Optional::orElseThrow).sum();
    if (size > ConditionSize.MOST_PARTS && !others.isEmpty()) {
      problems.add(
          Message.GROUP_TOO_LARGE,
          group.anyOf().get(0).place(),
          group.code(),
          ConditionSize.MOST_PARTS);
      return Optional.empty();
    }

    return Optional.of(size);
  }
}
