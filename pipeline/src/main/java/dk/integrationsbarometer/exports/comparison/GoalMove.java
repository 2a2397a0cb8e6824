package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A goal that stands elsewhere than before, each run in the newest period in which it judged it.
 *
 * @param before where it stood; empty when the goal is new, or when that rests on a figure that one
 *     of the runs hides
 * @param after where it stands; empty when the goal is gone, or likewise
 */
public record GoalMove(
    String indicator, String target, Standing before, Standing after, Set<Cause> causes) {
  /**
   * Where a goal stands in a run.
   *
   * @param status empty when it is hidden, or there is no such goal
   */
  public record Standing(State state, String period, Optional<GoalStatus> status) {
    private static final Standing NONE = new Standing(State.NOT_THERE, "", Optional.empty());

    /**
     * Whether nothing has moved. Runs of earlier programs do not say whether a period decides; of
     * one period that is no news.
     */
    private boolean standsLike(Standing other) {
      boolean isSame = status.equals(other.status);
      boolean isSameInThePeriod =
          period.equals(other.period)
              && status.map(GoalStatus::undecided).equals(other.status.map(GoalStatus::undecided));
      return state == other.state && (isSame || isSameInThePeriod);
    }
  }

  /** Whether the status can be told. */
  public enum State {
    TOLD,
    HIDDEN,
    NOT_THERE
  }

  static List<GoalMove> of(List<TargetRow> before, List<TargetRow> after, Circumstances causes) {
    Map<RowKey, TargetRow> earlier = newest(before);
    Map<RowKey, TargetRow> later = newest(after);
    Map<RowKey, TargetRow> both = new LinkedHashMap<>(earlier);
    both.putAll(later);
    List<GoalMove> moves = new ArrayList<>();
    both.forEach(
        (goal, any) -> {
          Standing was = standing(earlier.get(goal), after);
          Standing is = standing(later.get(goal), before);
          if (!was.standsLike(is)) {
            moves.add(new GoalMove(any.indicator(), any.target(), was, is, causes.of(goal)));
          }
        });
    return moves;
  }

  private static Map<RowKey, TargetRow> newest(List<TargetRow> rows) {
    return TargetRow.newest(rows).stream()
        .collect(
            Collectors.toMap(
                row ->
                    new RowKey(
                        Tables.TARGETS.name(),
                        Map.of("indicator", row.indicator(), "target", row.target()),
                        0),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** What rests on a figure that is hidden in either run is not told of the other. */
  private static Standing standing(TargetRow row, List<TargetRow> inTheOther) {
    if (row == null) {
      return Standing.NONE;
    }

    RowKey key = TableMoves.key(Tables.TARGETS, row);
    boolean isHidden =
        TableMoves.isHidden(Tables.TARGETS, row)
            || inTheOther.stream()
                .filter(other -> TableMoves.key(Tables.TARGETS, other).equals(key))
                .anyMatch(other -> TableMoves.isHidden(Tables.TARGETS, other));
    return isHidden
        ? new Standing(State.HIDDEN, row.period().orElse(""), Optional.empty())
        : new Standing(State.TOLD, row.period().orElse(""), Optional.of(row.status()));
  }
}
