package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.IndicatorRows;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.BreakRow;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GoalPlace;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.IndicatorLife;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Rows of a made-up indicator: bilingual children (b) against all (a); {@code NaN} is nothing. */
public final class Told {
  public static final double NONE = Double.NaN;
  private static final String ID = "andel";
  private static final String AREA = "101";

  private String direction = "up";
  private String interval = "superpopulation";
  private String adjustment = "standardisation";
  private final List<FigureRow> figures = new ArrayList<>();
  private final List<GapRow> gaps = new ArrayList<>();
  private final List<GapPartRow> parts = new ArrayList<>();
  private final List<ChangeRow> changes = new ArrayList<>();
  private final List<GapChangeRow> gapChanges = new ArrayList<>();
  private final List<GradientRow> gradients = new ArrayList<>();
  private final List<BenchmarkRow> benchmarks = new ArrayList<>();
  private final List<TargetRow> targets = new ArrayList<>();
  private final List<BreakRow> breaks = new ArrayList<>();
  private GapAdjustment adjusted = adjusted(NONE, NONE, NONE, NONE, NONE, null);

  public Told direction(String wanted) {
    direction = wanted;
    return this;
  }

  public Told interval(String policy) {
    interval = policy;
    return this;
  }

  public Told regression() {
    adjustment = "regression";
    return this;
  }

  public Told breaking(String firstDay, String da, String en) {
    breaks.add(new BreakRow(ID, firstDay, new Labels(da, en)));
    return this;
  }

  public Told figure(String indicator, String period, String group, double value) {
    figures.add(
        new FigureRow(
            indicator,
            period,
            AREA,
            group,
            Slice.TOTAL,
            number(value),
            "percent",
            number(NONE),
            number(NONE),
            OptionalLong.empty(),
            Optional.empty(),
            Double.isNaN(value) ? ObsStatus.SUPPRESSED : ObsStatus.NORMAL,
            ConfStatus.FREE,
            number(NONE)));
    return this;
  }

  public Told figure(String period, String group, double value) {
    return figure(ID, period, group, value);
  }

  /** For the gap that comes next. */
  public Told alike(
      double value, double low, double high, double comparedGroup, double comparedReference) {
    adjusted = adjusted(value, low, high, comparedGroup, comparedReference, ObsStatus.NORMAL);
    return this;
  }

  /** For the gap that comes next. */
  public Told notAlike(ObsStatus status) {
    adjusted = adjusted(NONE, NONE, NONE, NONE, NONE, status);
    return this;
  }

  private static GapAdjustment adjusted(
      double value, double low, double high, double group, double reference, ObsStatus status) {
    return new GapAdjustment(
        number(value),
        interval(low, high),
        number(group),
        number(reference),
        Optional.ofNullable(status));
  }

  public Told gap(String reference, double value, double low, double high, double detectable) {
    return gap("2022", reference, value, low, high, detectable, ObsStatus.NORMAL);
  }

  public Told unsureGap(double value, double low, double high) {
    return gap("2022", "a", value, low, high, NONE, ObsStatus.UNRELIABLE);
  }

  /** For the gap that comes next. */
  public Told unsureAlike(double value) {
    adjusted = adjusted(value, NONE, NONE, 100, 100, ObsStatus.UNRELIABLE);
    return this;
  }

  /** The figure that was told last is marked. */
  public Told unsure() {
    FigureRow last = figures.remove(figures.size() - 1);
    figures.add(
        new FigureRow(
            last.indicator(),
            last.period(),
            last.area(),
            last.group(),
            last.breakdown(),
            last.value(),
            last.unit(),
            last.numerator(),
            last.denominator(),
            last.persons(),
            last.interval(),
            ObsStatus.UNRELIABLE,
            last.confStatus(),
            last.effectivePersons()));
    return this;
  }

  public Told noGap(ObsStatus status) {
    return gap("2022", "a", NONE, NONE, NONE, NONE, status);
  }

  public Told earlierGap(double value) {
    return gap("2016", "a", value, NONE, NONE, NONE, ObsStatus.NORMAL);
  }

  private Told gap(
      String period,
      String reference,
      double value,
      double low,
      double high,
      double detectable,
      ObsStatus status) {
    gaps.add(
        new GapRow(
            ID,
            period,
            AREA,
            "b",
            reference,
            Slice.TOTAL,
            number(value),
            "percentage points",
            interval(low, high),
            number(NONE),
            status,
            ConfStatus.FREE,
            number(detectable),
            adjusted,
            Optional.empty()));
    return this;
  }

  public Told gradient(double slope, double low, double high, double relative, double included) {
    return gradient(slope, low, high, relative, included, ObsStatus.NORMAL);
  }

  public Told noGradient(ObsStatus status) {
    return gradient(NONE, NONE, NONE, NONE, NONE, status);
  }

  private Told gradient(
      double slope, double low, double high, double relative, double included, ObsStatus status) {
    gradients.add(
        new GradientRow(
            ID,
            "2022",
            AREA,
            "a",
            "alder",
            number(slope),
            interval(low, high),
            number(relative),
            interval(relative - 0.5, relative + 0.5),
            number(included),
            "percentage points",
            status,
            ConfStatus.FREE));
    return this;
  }

  public Told benchmark(String area, double value, double low, double high, ObsStatus status) {
    benchmarks.add(
        new BenchmarkRow(
            ID,
            "2022",
            AREA,
            area,
            "a",
            Slice.TOTAL,
            number(value),
            interval(low, high),
            number(NONE),
            Optional.empty(),
            "percentage points",
            status,
            ConfStatus.FREE));
    return this;
  }

  public Told part(String name, double value) {
    parts.add(
        new GapPartRow(
            ID, "2022", AREA, "b", "a", name, value, "percentage points", ObsStatus.NORMAL));
    return this;
  }

  public Told change(
      String group,
      String base,
      double value,
      double low,
      double high,
      TrendSign trend,
      ObsStatus status) {
    changes.add(
        new ChangeRow(
            ID,
            "2022",
            AREA,
            group,
            Slice.TOTAL,
            base,
            number(value),
            interval(low, high),
            "percentage points",
            trend,
            status,
            ConfStatus.FREE));
    return this;
  }

  public Told gapChange(double value, double low, double high, ObsStatus status) {
    gapChanges.add(
        new GapChangeRow(
            ID,
            "2022",
            AREA,
            "b",
            "a",
            Slice.TOTAL,
            "2016",
            number(value),
            interval(low, high),
            "percentage points",
            status,
            ConfStatus.FREE));
    return this;
  }

  /**
   * A target.
   *
   * @param what its rule, its value and its base
   * @param now its value, what is wanted in the end and by now; behind them, perhaps, its base
   */
  public Told target(
      Wanted what, double[] now, GoalStatus status, ObsStatus obsStatus, Labels note) {
    targets.add(
        new TargetRow(
            ID,
            "maal-" + targets.size(),
            Optional.of("2022"),
            Optional.of(AREA),
            what.rule(),
            "b",
            what.reference(),
            Slice.TOTAL,
            number(what.value()),
            what.base(),
            what.by(),
            number(now[0]),
            Optional.empty(),
            number(now[1]),
            number(now[2]),
            what.reference().isPresent() ? "percentage points" : "percent",
            status,
            obsStatus,
            ConfStatus.FREE,
            note,
            new GoalPlace(Optional.empty(), Optional.empty(), Optional.empty(), note),
            now.length > 3 ? number(now[3]) : OptionalDouble.empty(),
            Newest.YES));
    return this;
  }

  /** What a target asks for. */
  public record Wanted(
      String rule,
      Optional<String> reference,
      double value,
      Optional<String> base,
      Optional<String> by) {}

  /** The sentences, each section after a blank line. */
  public String in(Language language) {
    return String.join("\n", InWords.full(rows(), labels(language), language)) + "\n";
  }

  private IndicatorRows rows() {
    return new IndicatorRows(
        new IndicatorRow(
            ID,
            "arbejde",
            new Labels("Andel", "Share"),
            new Labels("", ""),
            "percent",
            "percentage points",
            direction,
            1,
            interval,
            "",
            "",
            number(NONE),
            Optional.of(adjustment),
            1,
            IndicatorLife.of(Stewardship.UNSAID)),
        "2022",
        gaps.stream().filter(row -> row.period().equals("2022")).toList(),
        parts,
        changes,
        gapChanges,
        gradients,
        benchmarks,
        targets,
        figures,
        gaps,
        figures.stream().map(FigureRow::period).distinct().toList(),
        breaks);
  }

  private static CodeLabels labels(Language language) {
    return new CodeLabels(
        List.of(
            code("group", "a", "Alle", "Everyone", 1),
            code("group", "b", "Tosprogede", "Bilinguals", 2),
            code("indicator", "andre", "Andre steder", "Elsewhere", 1),
            code("reference", "andre", "Andre steder", "Elsewhere", 1),
            code("benchmark", "000", "Hele landet", "The whole country", 1),
            code("benchmark", "147", "Frederiksberg", "Frederiksberg", 2),
            code("unit", "percent", "procent", "per cent", 1),
            code("unit", "percentage points", "procentpoint", "percentage points", 2),
            code("breakdown", "alder", "Alder", "Age", 1),
            code("breakdown", "koen", "Køn", "Sex", 2)),
        language);
  }

  private static CodeRow code(String list, String code, String da, String en, int order) {
    return new CodeRow(list, code, new Labels(da, en), order);
  }

  private static Optional<Interval> interval(double low, double high) {
    return Double.isNaN(low) ? Optional.empty() : Optional.of(new Interval(low, high));
  }

  private static OptionalDouble number(double number) {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
