package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.comparison.GoalMove.Standing;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows, what moved in them, and why, in words. */
final class MoveWords {
  private static final String ARROW = " → ";

  private final RunComparison runs;
  private final Language language;
  private final Bilingual tongue;
  private final CodeLabels labels;
  private final String homeArea;

  MoveWords(RunComparison runs, Language language) {
    this.runs = runs;
    this.language = language;
    this.tongue = new Bilingual(language);
    this.labels = new CodeLabels(runs.rows().of(Tables.CODES), language);
    this.homeArea = runs.after().settings().getOrDefault(Manifest.HOME_AREA, "");
  }

  /** {@code Lønmodtagerbeskæftigelse (loenmodtagerbeskaeftigelse)}. */
  String indicator(String id) {
    return Optional.ofNullable(runs.indicators().get(id))
        .map(row -> row.title().in(language) + " (" + id + ")")
        .orElse(id);
  }

  /** Of whom and when a row is: {@code 2022H1, Indvandrere minus Dansk oprindelse, Kvinder}. */
  String place(RowKey key) {
    List<String> parts = new ArrayList<>();
    key.columns().forEach((column, code) -> part(key, column, code).ifPresent(parts::add));
    return String.join(", ", parts);
  }

  private Optional<String> part(RowKey key, String column, String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }

    return switch (column) {
      case "indicator", "reference" -> Optional.empty();
      case "area" ->
          code.equals(homeArea)
              ? Optional.empty()
              : Optional.of(Words.AREA.in(language) + " " + code);
      case "group" ->
          Optional.of(labels.group(code) + (isOfClass(key) ? "" : minus(reference(key))));
      case "breakdown" ->
          Optional.of(labels.slice(Slice.parse(code)))
              .filter(slice -> !slice.isEmpty())
              .map(slice -> slice + (isOfClass(key) ? minus(reference(key)) : ""));
      case "base_period" -> Optional.of(tongue.say("against ") + code);
      default -> Optional.of(labels.label(column, code));
    };
  }

  private static String reference(RowKey key) {
    return key.columns().getOrDefault("reference", "");
  }

  /** Whether the row is of a gap between classes of one group. */
  private static boolean isOfClass(RowKey key) {
    return ClassReference.parse(reference(key)).isPresent();
  }

  private String minus(String reference) {
    return reference.isEmpty()
        ? ""
        : " " + Words.MINUS.in(language) + " " + labels.reference(reference);
  }

  /** What moved in a row; no number that only one of the runs publishes. */
  String what(RowMove move) {
    return switch (move.kind()) {
      case HIDDEN_NOW -> tongue.say("hidden now");
      case HIDDEN_BEFORE -> tongue.say("hidden before");
      case STATUS -> statuses(move);
      case NUMBER, TEXT -> numbers(move);
    };
  }

  private String statuses(RowMove move) {
    return move.cells().stream()
        .filter(cell -> cell.column().endsWith(CodeLists.OBS_STATUS))
        .map(cell -> status(cell.before()) + ARROW + status(cell.after()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String status(Optional<Object> code) {
    return code.map(known -> Coded.of(ObsStatus.class, (String) known).label().in(language))
        .orElseGet(() -> tongue.say("none"));
  }

  /** The numbers of a row that both runs publish. */
  String numbers(RowMove move) {
    Optional<CellMove> value = move.cell("value").filter(cell -> cell.by().isPresent());
    Optional<IndicatorRow> indicator =
        Optional.ofNullable(runs.indicators().get(move.key().indicator()));
    return value.isPresent() && indicator.isPresent()
        ? value(value.get(), FigureFormat.of(indicator.get(), language), move.key())
        : tongue.say("changed: ")
            + move.cells().stream().map(CellMove::column).collect(Collectors.joining(", "));
  }

  private String value(CellMove cell, FigureFormat format, RowKey key) {
    String before = number(cell.before(), format, key);
    String after = number(cell.after(), format, key);
    return before.equals(after)
        ? before + tongue.say(" as before once it is rounded")
        : before + ARROW + after + " (" + by(cell, format) + ")";
  }

  /** Whether both runs have a number, and a reader sees two: both are rounded to be printed. */
  boolean isSeen(RowMove move) {
    Optional<CellMove> value = move.cell("value").filter(cell -> cell.by().isPresent());
    Optional<IndicatorRow> indicator =
        Optional.ofNullable(runs.indicators().get(move.key().indicator()));
    return value.isPresent()
        && indicator.isPresent()
        && !isSame(value.get(), FigureFormat.of(indicator.get(), language), move.key());
  }

  private static boolean isSame(CellMove cell, FigureFormat format, RowKey key) {
    return number(cell.before(), format, key).equals(number(cell.after(), format, key));
  }

  private static String number(Optional<Object> cell, FigureFormat format, RowKey key) {
    double value = (double) cell.orElseThrow();
    return key.table().equals(Tables.FIGURES.name())
        ? format.value(OptionalDouble.of(value), ObsStatus.NORMAL)
        : format.signed(value);
  }

  /** From one printed number to the other, so that whoever checks it finds the same. */
  private static String by(CellMove cell, FigureFormat format) {
    BigDecimal after = format.printed((double) cell.after().orElseThrow());
    BigDecimal before = format.printed((double) cell.before().orElseThrow());
    return format.signed(after.subtract(before).doubleValue());
  }

  /** Where a goal stood and stands. */
  String what(GoalMove goal) {
    return standing(goal.before()) + ARROW + standing(goal.after());
  }

  private String standing(Standing standing) {
    String period = standing.period().isEmpty() ? "" : " (" + standing.period() + ")";
    return switch (standing.state()) {
      case TOLD -> standing.status().orElseThrow().label().in(language) + period;
      case HIDDEN -> tongue.say("hidden in one of the runs") + period;
      case NOT_THERE -> tongue.say("no goal");
    };
  }

  /** {@code Årsag: data} where only one can be it, else all that can. */
  String causes(Set<Cause> causes) {
    String names =
        causes.stream().map(cause -> cause.label().in(language)).collect(Collectors.joining(", "));
    return (causes.size() == 1 ? tongue.say("Cause: ") : tongue.say("Possible causes: ")) + names;
  }

  /** {@code 12 tal, 4 forskelle}, by table in the order of publication. */
  String counts(Map<String, Integer> rows) {
    return rows.entrySet().stream()
        .map(entry -> entry.getValue() + " " + table(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String table(String name, int rows) {
    return switch (name) {
      case "figures" -> rows == 1 ? tongue.say("figure") : tongue.say("figures");
      case "gaps" -> rows == 1 ? tongue.say("gap") : tongue.say("gaps");
      case "targets" -> rows == 1 ? tongue.say("row of goals") : tongue.say("rows of goals");
      default -> (rows == 1 ? tongue.say("row in ") : tongue.say("rows in ")) + name;
    };
  }

  /** {@code 2021Q3: hele perioden (36 tal, 12 forskelle). Årsag: data.} */
  String periods(PeriodRows rows) {
    String extent =
        rows.extent() == PeriodRows.Extent.WHOLE_PERIOD
            ? tongue.say("the whole period")
            : tongue.say("a part");
    return "%s: %s (%s). %s."
        .formatted(rows.period(), extent, counts(rows.rows()), causes(rows.causes()));
  }

  /** {@code ændret}, {@code ny}, {@code væk}: what happened to a file, document or setting. */
  String how(Circumstances.Difference difference) {
    if (difference.before().isEmpty()) {
      return tongue.say("new");
    }

    return difference.after().isEmpty() ? tongue.say("gone") : tongue.say("changed");
  }

  Bilingual tongue() {
    return tongue;
  }
}
