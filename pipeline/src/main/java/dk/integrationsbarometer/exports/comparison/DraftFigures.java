package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a draft beside the same ones as they are published. */
public final class DraftFigures {
  private final RunComparison runs;
  private final MoveWords words;
  private final Language language;
  private final Map<RowKey, FigureRow> published;
  private final Map<RowKey, RowMove> moves;

  /**
   * Two runs.
   *
   * @param runs the published run and the draft, in this order
   */
  public DraftFigures(RunComparison runs, Language language) {
    this.runs = runs;
    this.words = new MoveWords(runs, language);
    this.language = language;
    this.published =
        runs.earlierRows().of(Tables.FIGURES).stream()
            .collect(Collectors.toMap(DraftFigures::key, row -> row));
    this.moves =
        runs.moved(Tables.FIGURES).stream()
            .collect(Collectors.toMap(RowMove::key, Function.identity()));
  }

  /**
   * A figure in words.
   *
   * @param place of whom and when it is
   * @param difference from the published figure to that of the draft; empty where one of them has
   *     no number
   * @param why what moved and all that can be the cause; empty where nothing did
   */
  public record Line(String place, String draft, String published, String difference, String why) {}

  private static RowKey key(FigureRow row) {
    return TableMoves.key(Tables.FIGURES, row);
  }

  /** Whether the draft gives another figure, or one that is new. */
  private boolean isOther(FigureRow row) {
    return moves.containsKey(key(row)) || !published.containsKey(key(row));
  }

  /** The name of the draft's run. */
  public String draft() {
    return runs.after().runId();
  }

  /** The name of the published run. */
  public String published() {
    return runs.before().runId();
  }

  /** How many figures of an indicator the draft has. */
  public long figures(String indicator) {
    return rows(indicator).size();
  }

  /** How many of them are not the published ones. */
  public long others(String indicator) {
    return rows(indicator).stream().filter(this::isOther).count();
  }

  private List<FigureRow> rows(String indicator) {
    return runs.rows().of(Tables.FIGURES).stream()
        .filter(row -> row.indicator().equals(indicator))
        .toList();
  }

  /** Those published of an indicator that the draft could have and has not, in their order. */
  private List<FigureRow> goneRows(String indicator) {
    return runs.gone().stream()
        .filter(key -> key.indicator().equals(indicator) && published.containsKey(key))
        .filter(key -> isAsked("periods", key.period()) && isAsked("areas", key.area()))
        .map(published::get)
        .toList();
  }

  /** Whether a draft of some periods or areas is of this one; without any named it is of all. */
  private boolean isAsked(String setting, String code) {
    String asked = runs.after().settings().getOrDefault(setting, "");
    return asked.isEmpty() || List.of(asked.split(",")).contains(code);
  }

  /** How many published figures of an indicator the draft has no more. */
  public int gone(String indicator) {
    return goneRows(indicator).size();
  }

  /** The name of an indicator and its id. */
  public String title(String indicator) {
    return words.indicator(indicator);
  }

  /**
   * The figures without breakdown, all that are not the published ones, and those that are gone.
   */
  public List<Line> lines(String indicator) {
    FigureFormat format = FigureFormat.of(row(indicator), language);
    return Stream.concat(
            rows(indicator).stream()
                .filter(row -> isOther(row) || row.breakdown().codes().isEmpty())
                .map(row -> line(row, format)),
            goneRows(indicator).stream().map(row -> goneLine(row, format)))
        .toList();
  }

  private Line goneLine(FigureRow row, FigureFormat format) {
    return new Line(
        words.place(key(row)),
        "",
        format.value(row.value(), row.obsStatus()),
        "",
        words.tongue().say("gone. ") + words.causes(runs.circumstances().of(key(row))));
  }

  private IndicatorRow row(String indicator) {
    return runs.indicators().get(indicator);
  }

  /** A number that one of the runs hides is not repeated of the other. */
  private Line line(FigureRow row, FigureFormat format) {
    RowKey key = key(row);
    Optional<FigureRow> before = Optional.ofNullable(published.get(key));
    Optional<RowMove> move = Optional.ofNullable(moves.get(key));
    boolean isHidden = move.filter(RowMove::isProtection).isPresent();
    String hidden = FigureFormat.sign(ObsStatus.SUPPRESSED);
    return new Line(
        words.place(key),
        isHidden ? hidden : format.value(row.value(), row.obsStatus()),
        isHidden
            ? hidden
            : before.map(each -> format.value(each.value(), each.obsStatus())).orElse(""),
        before.map(each -> difference(row, each, format)).orElse(""),
        before.isEmpty()
            ? words.tongue().say("new. ") + words.causes(runs.circumstances().of(key))
            : move.map(this::why).orElse(""));
  }

  private String why(RowMove move) {
    boolean isInWords = move.isProtection() || move.kind() == RowMove.Kind.STATUS;
    return (isInWords ? words.what(move) + ". " : "") + words.causes(move.causes());
  }

  /** Between the printed numbers, so that whoever subtracts them finds the same. */
  private static String difference(FigureRow row, FigureRow before, FigureFormat format) {
    return row.value().isPresent() && before.value().isPresent()
        ? format.signed(
            format
                .printed(row.value().getAsDouble())
                .subtract(format.printed(before.value().getAsDouble()))
                .doubleValue())
        : "";
  }

  /** All figures of an indicator for programs: numbers as they are published, and the causes. */
  public List<Map<String, Object>> objects(String indicator) {
    return Stream.concat(
            rows(indicator).stream().map(this::object),
            goneRows(indicator).stream().map(this::goneObject))
        .toList();
  }

  private Map<String, Object> goneObject(FigureRow row) {
    RowKey key = key(row);
    Map<String, Object> object = new LinkedHashMap<>(key.columns());
    object.put("draft", null);
    object.put("draft_status", null);
    object.put("published", number(row.value()));
    object.put("published_status", row.obsStatus().code());
    object.put("causes", runs.circumstances().of(key).stream().map(ComparisonJson::word).toList());
    return object;
  }

  private Map<String, Object> object(FigureRow row) {
    RowKey key = key(row);
    Optional<RowMove> move = Optional.ofNullable(moves.get(key));
    boolean isHidden = move.filter(RowMove::isProtection).isPresent();
    Optional<FigureRow> before = Optional.ofNullable(published.get(key));
    Map<String, Object> object = new LinkedHashMap<>(key.columns());
    object.put("draft", isHidden ? null : number(row.value()));
    object.put("draft_status", row.obsStatus().code());
    object.put(
        "published", isHidden ? null : before.map(each -> number(each.value())).orElse(null));
    object.put("published_status", before.map(each -> each.obsStatus().code()).orElse(null));
    object.put(
        "causes",
        (before.isEmpty()
                ? runs.circumstances().of(key).stream()
                : move.stream().flatMap(each -> each.causes().stream()))
            .map(ComparisonJson::word)
            .toList());
    return object;
  }

  private static Double number(OptionalDouble value) {
    return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
  }
}
