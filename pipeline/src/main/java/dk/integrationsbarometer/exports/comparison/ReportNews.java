package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a report tells of the run that the last report was made of: figures and gaps of one
 * municipality, and its goals.
 */
public final class ReportNews {
  private final RunComparison runs;
  private final String area;
  private final Predicate<String> about;
  private final Language language;
  private final List<RowMove> corrections;

  /**
   * News.
   *
   * @param runs the run of the last report and that of this one
   * @param area the municipality
   * @param about whether the report is about an indicator
   */
  public ReportNews(RunComparison runs, String area, Predicate<String> about, Language language) {
    this.runs = runs;
    this.area = area;
    this.about = about;
    this.language = language;
    var words = new MoveWords(runs, language);
    Set<String> redefined = runs.circumstances().redefined();
    this.corrections =
        moved(move -> !redefined.contains(move.key().indicator()) && words.isSeen(move));
  }

  /** The two runs. */
  public RunComparison runs() {
    return runs;
  }

  /**
   * The titles of indicators of both runs that have a published number of a period of which the
   * last run had no row: what is hidden is no news.
   */
  public List<String> withNewPeriods() {
    return titles(
        runs.newPeriods().stream()
            .filter(rows -> rows.extent() == PeriodRows.Extent.WHOLE_PERIOD)
            .filter(this::hasNumber)
            .map(PeriodRows::indicator)
            .distinct()
            .toList());
  }

  private boolean hasNumber(PeriodRows rows) {
    return runs.rows().of(Tables.FIGURES).stream()
        .filter(row -> row.indicator().equals(rows.indicator()) && row.area().equals(area))
        .anyMatch(row -> row.period().equals(rows.period()) && row.value().isPresent());
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
    return ids.stream().filter(about).map(this::title).toList();
  }

  private String title(String id) {
    return Optional.ofNullable(runs.indicators().get(id))
        .map(IndicatorRow::title)
        .map(title -> title.in(language))
        .orElse(id);
  }

  /** Goals whose status is another. */
  public List<GoalMove> goals() {
    return runs.goals().stream().filter(move -> about.test(move.indicator())).toList();
  }

  /** How many figures and gaps that mean the same are printed with another number. */
  public long corrections() {
    return corrections.size();
  }

  /** How many figures and gaps are hidden, and were not in the last run. */
  public long hiddenNow() {
    return moved(move -> move.kind() == RowMove.Kind.HIDDEN_NOW && !wasMissing(move)).size();
  }

  /** How many figures and gaps were hidden in the last run, and are not any more. */
  public long hiddenBefore() {
    return moved(move -> move.kind() == RowMove.Kind.HIDDEN_BEFORE).size();
  }

  /** How many figures and gaps of the last run have no number now, or no row. */
  public long missingNow() {
    return moved(move -> isMissing(move)).size()
        + runs.gone().stream().filter(this::isTold).count();
  }

  private static boolean isMissing(RowMove move) {
    return move.kind() == RowMove.Kind.STATUS && isMissing(move, CellMove::after);
  }

  private static boolean wasMissing(RowMove move) {
    return isMissing(move, CellMove::before);
  }

  private static boolean isMissing(RowMove move, Function<CellMove, Optional<Object>> side) {
    return move.cell(CodeLists.OBS_STATUS)
        .flatMap(side)
        .filter(ObsStatus.MISSING.code()::equals)
        .isPresent();
  }

  /**
   * The newest half-year of the last run that it had a number of; without any, the newest period.
   */
  public String newestBefore() {
    return PublishedRun.of(runs.before(), runs.earlierRows())
        .newestHalfYear()
        .orElseGet(this::newestPeriodBefore);
  }

  private String newestPeriodBefore() {
    return runs.earlierRows().of(Tables.FIGURES).stream()
        .filter(row -> row.value().isPresent() && row.area().equals(area))
        .flatMap(row -> Period.parse(row.period()).stream())
        .max(Comparator.comparing(Period::last))
        .map(Period::code)
        .orElse("");
  }

  /** A sentence for each indicator with corrected numbers: how many, the largest, and why. */
  public List<String> corrected() {
    Map<String, List<RowMove>> byIndicator = new LinkedHashMap<>();
    corrections.forEach(
        move ->
            byIndicator.computeIfAbsent(move.key().indicator(), id -> new ArrayList<>()).add(move));
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
    String largestOf = moves.size() == 1 ? "" : words.tongue().say("the largest correction ");
    return "%s, %s%s: %s.%s"
        .formatted(
            words.counts(CauseSection.counts(moves)),
            largestOf,
            place(words, largest.key()),
            new PreliminaryWord(language).behind(words.numbers(largest), statuses(largest.key())),
            causes(words, largest.causes()));
  }

  /** Of the number that is there now. */
  private Stream<ObsStatus> statuses(RowKey key) {
    return Stream.concat(
        statuses(Tables.FIGURES, FigureRow::obsStatus, key),
        statuses(Tables.GAPS, GapRow::obsStatus, key));
  }

  private <R extends Record> Stream<ObsStatus> statuses(
      TableOf<R> table, Function<R, ObsStatus> status, RowKey key) {
    return key.table().equals(table.name())
        ? runs.rows().of(table).stream()
            .filter(row -> TableMoves.key(table, row).equals(key))
            .map(status)
        : Stream.empty();
  }

  private String place(MoveWords words, RowKey key) {
    return words.place(key).replace(key.period(), new PeriodWords(language).of(key.period()));
  }

  /** Nothing where the runs do not tell. */
  private static String causes(MoveWords words, Set<Cause> causes) {
    return causes.contains(Cause.NOT_STATED) ? "" : " " + words.causes(causes) + ".";
  }

  private List<RowMove> moved(Predicate<RowMove> isWanted) {
    return runs.moved().stream().filter(move -> isTold(move.key())).filter(isWanted).toList();
  }

  /** Whether a row is a figure or a gap that the report is about. */
  private boolean isTold(RowKey key) {
    boolean isShown =
        key.table().equals(Tables.FIGURES.name()) || key.table().equals(Tables.GAPS.name());
    return isShown && key.area().equals(area) && about.test(key.indicator());
  }
}
