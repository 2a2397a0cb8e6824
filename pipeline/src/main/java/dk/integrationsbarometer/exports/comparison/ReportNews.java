package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report tells of the run that the last report was made of: figures and gaps of one
 * municipality, and its goals.
 *
 * @param runs the run of the last report and that of this one
 * @param area the municipality
 */
public record ReportNews(RunComparison runs, String area, Language language) {
  /** How many indicators of both runs have figures of a period that the last one had not. */
  public long withNewPeriods() {
    return runs.newPeriods().stream()
        .filter(rows -> rows.extent() == PeriodRows.Extent.WHOLE_PERIOD)
        .filter(rows -> rows.rows().containsKey(Tables.FIGURES.name()))
        .map(PeriodRows::indicator)
        .distinct()
        .count();
  }

  /** The titles of indicators that the last run had not. */
  public List<String> added() {
    return titles(runs.newIndicators());
  }

  /** The titles of indicators that only the last run had. */
  public List<String> gone() {
    return titles(runs.goneIndicators());
  }

  /** The titles of indicators whose figures mean something else than in the last run. */
  public List<String> redefined() {
    return titles(runs.circumstances().redefined());
  }

  private List<String> titles(Collection<String> ids) {
    return ids.stream().map(this::title).toList();
  }

  private String title(String id) {
    return Optional.ofNullable(runs.indicators().get(id))
        .map(IndicatorRow::title)
        .map(title -> title.in(language))
        .orElse(id);
  }

  /** Goals whose status is another. */
  public List<GoalMove> goals() {
    return runs.goals();
  }

  /** How many figures and gaps of both runs have another number. */
  public long corrections() {
    return moved(RowMove.Kind.NUMBER).size();
  }

  /** How many figures and gaps are hidden, and were not in the last run. */
  public long hiddenNow() {
    return moved(RowMove.Kind.HIDDEN_NOW).size();
  }

  /** How many figures and gaps were hidden in the last run, and are not any more. */
  public long hiddenBefore() {
    return moved(RowMove.Kind.HIDDEN_BEFORE).size();
  }

  /** A sentence for each indicator with corrected numbers: how many, the largest, and why. */
  public List<String> corrected() {
    Map<String, List<RowMove>> byIndicator = new LinkedHashMap<>();
    moved(RowMove.Kind.NUMBER)
        .forEach(
            move ->
                byIndicator
                    .computeIfAbsent(move.key().indicator(), id -> new ArrayList<>())
                    .add(move));
    return byIndicator.entrySet().stream()
        .map(entry -> title(entry.getKey()) + ": " + corrected(entry.getValue()))
        .toList();
  }

  /**
   * @param moves of one indicator, the largest first
   */
  private String corrected(List<RowMove> moves) {
    var words = new MoveWords(runs, language);
    RowMove largest = moves.get(0);
    return words.counts(CauseSection.counts(moves))
        + (moves.size() == 1 ? ", " : words.tongue().say(", the largest correction "))
        + "%s: %s. %s."
            .formatted(
                words.place(largest.key()), words.what(largest), words.causes(largest.causes()));
  }

  private List<RowMove> moved(RowMove.Kind kind) {
    return runs.moved().stream()
        .filter(
            move ->
                move.key().table().equals(Tables.FIGURES.name())
                    || move.key().table().equals(Tables.GAPS.name()))
        .filter(move -> move.key().area().equals(area) && move.kind() == kind)
        .toList();
  }
}
