package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.results.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything in which two runs differ, for programs: every row with its key. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * An object; its text ends with \n.
   *
   * @param indicators those that are told of; all when empty
   */
  public static String of(RunComparison runs, Set<String> indicators) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("before", runs.before().runId());
    answer.put("after", runs.after().runId());
    answer.put("is_same", runs.isSame());
    answer.put("rows_by_table", runs.counts());
    answer.put("differences", differences(runs.circumstances()));
    answer.put("new_indicators", runs.newIndicators());
    answer.put("gone_indicators", runs.goneIndicators());
    answer.put(
        "goals",
        runs.goals().stream()
            .filter(goal -> isAsked(goal.indicator(), indicators))
            .map(ComparisonJson::goal)
            .toList());
    answer.put("new_periods", periods(runs.newPeriods(), indicators));
    answer.put("gone_periods", periods(runs.gonePeriods(), indicators));
    answer.put(
        "moved",
        runs.moved().stream()
            .filter(move -> isAsked(move.key().indicator(), indicators))
            .map(ComparisonJson::move)
            .toList());
    answer.put("new_rows", keys(runs.added(), indicators, runs.circumstances()));
    answer.put("gone_rows", keys(runs.gone(), indicators, runs.circumstances()));
    return Json.of(answer);
  }

  private static boolean isAsked(String indicator, Set<String> indicators) {
    return indicators.isEmpty() || indicators.contains(indicator);
  }

  private static Map<String, Object> differences(Circumstances circumstances) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("files", list(circumstances.files()));
    object.put("every_file_has_another_hash", circumstances.isEveryFileAnother());
    object.put("documents", list(circumstances.documents()));
    object.put("definitions", circumstances.redefined());
    object.put("settings", list(circumstances.settings()));
    object.put("program", list(circumstances.program().stream().toList()));
    object.put("protection", list(circumstances.disclosure().stream().toList()));
    return object;
  }

  private static List<Map<String, Object>> list(List<Circumstances.Difference> differences) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Circumstances.Difference each : differences) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("name", each.name());
      object.put("before", each.before().orElse(null));
      object.put("after", each.after().orElse(null));
      list.add(object);
    }

    return list;
  }

  private static Map<String, Object> goal(GoalMove goal) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("indicator", goal.indicator());
    object.put("target", goal.target());
    object.put("before", standing(goal.before()));
    object.put("after", standing(goal.after()));
    object.put("causes", causes(goal.causes()));
    return object;
  }

  private static Map<String, Object> standing(GoalMove.Standing standing) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("state", word(standing.state()));
    object.put("period", standing.period());
    object.put("status", standing.status().map(status -> status.code()).orElse(null));
    return object;
  }

  private static List<Map<String, Object>> periods(
      List<PeriodRows> periods, Set<String> indicators) {
    return periods.stream()
        .filter(rows -> isAsked(rows.indicator(), indicators))
        .map(
            rows -> {
              Map<String, Object> object = new LinkedHashMap<>();
              object.put("indicator", rows.indicator());
              object.put("period", rows.period());
              object.put("extent", word(rows.extent()));
              object.put("rows_by_table", rows.rows());
              object.put("causes", causes(rows.causes()));
              return object;
            })
        .toList();
  }

  private static Map<String, Object> move(RowMove move) {
    Map<String, Object> object = key(move.key());
    object.put("kind", word(move.kind()));
    object.put("cells", move.cells().stream().map(ComparisonJson::cell).toList());
    object.put("causes", causes(move.causes()));
    return object;
  }

  private static Map<String, Object> cell(CellMove cell) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("column", cell.column());
    object.put("before", cell.before().orElse(null));
    object.put("after", cell.after().orElse(null));
    cell.by().ifPresent(by -> object.put("by", by));
    return object;
  }

  private static List<Map<String, Object>> keys(
      List<RowKey> keys, Set<String> indicators, Circumstances circumstances) {
    return keys.stream()
        .filter(key -> isAsked(key.indicator(), indicators))
        .map(
            key -> {
              Map<String, Object> object = key(key);
              object.put("causes", causes(circumstances.of(key)));
              return object;
            })
        .toList();
  }

  private static Map<String, Object> key(RowKey key) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("table", key.table());
    object.put("key", key.columns());
    return object;
  }

  private static List<String> causes(Set<Cause> causes) {
    return causes.stream().map(ComparisonJson::word).toList();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
