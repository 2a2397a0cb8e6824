package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GoalPlace;
import dk.integrationsbarometer.tables.IndicatorLife;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables and the manifest of a published run, row by row as a test writes them: shares in the
 * municipality 101, of group b and of all (a). {@code HIDDEN} and {@code MISSING} are no numbers.
 */
public final class RunRows {
  public static final double HIDDEN = Double.NaN;
  public static final double MISSING = Double.POSITIVE_INFINITY;
  private static final String AREA = "101";

  private final String run;
  private final List<IndicatorRow> indicators = new ArrayList<>();
  private final List<FigureRow> figures = new ArrayList<>();
  private final List<GapRow> gaps = new ArrayList<>();
  private final List<TargetRow> targets = new ArrayList<>();
  private final Map<String, String> settings = new TreeMap<>(Map.of(Manifest.HOME_AREA, AREA));
  private final Map<String, String> documents = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private String program = "1.0";

  public RunRows(String run) {
    this.run = run;
  }

  public RunRows indicator(String id, String hash) {
    indicators.add(
        new IndicatorRow(
            id,
            "arbejde",
            new Labels("Andel " + id, "Share " + id),
            new Labels("", ""),
            "percent",
            "percentage points",
            "up",
            1,
            "none",
            "",
            hash,
            OptionalDouble.empty(),
            Optional.empty(),
            1,
            IndicatorLife.of(Stewardship.UNSAID)));
    return this;
  }

  public RunRows figure(String indicator, String period, String slice, double value) {
    figures.add(
        new FigureRow(
            indicator,
            period,
            AREA,
            "b",
            Slice.parse(slice),
            number(value),
            "percent",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            status(value),
            confidence(value),
            OptionalDouble.empty()));
    return this;
  }

  public RunRows gap(String indicator, String period, double value, GapAdjustment adjustment) {
    gaps.add(
        new GapRow(
            indicator,
            period,
            AREA,
            "b",
            "a",
            Slice.TOTAL,
            number(value),
            "percentage points",
            Optional.empty(),
            OptionalDouble.empty(),
            status(value),
            confidence(value),
            OptionalDouble.empty(),
            adjustment,
            Optional.empty()));
    return this;
  }

  /** A goal of 50 per cent that a figure stands for. */
  public RunRows goal(
      String indicator, String target, String period, double value, GoalStatus goalStatus) {
    targets.add(
        new TargetRow(
            indicator,
            target,
            Optional.of(period),
            Optional.of(AREA),
            "at-least",
            "b",
            Optional.empty(),
            Slice.TOTAL,
            OptionalDouble.of(50),
            Optional.empty(),
            Optional.empty(),
            number(value),
            Optional.empty(),
            OptionalDouble.of(50),
            OptionalDouble.empty(),
            "percent",
            goalStatus,
            status(value),
            confidence(value),
            new Labels("", ""),
            new GoalPlace(Optional.empty(), Optional.empty(), Optional.empty(), new Labels("", "")),
            OptionalDouble.empty(),
            Newest.YES));
    return this;
  }

  public RunRows read(String file, String hmac) {
    files.put(file, hmac);
    return this;
  }

  public RunRows document(String path, String hash) {
    documents.put(path, hash);
    return this;
  }

  public RunRows setting(String name, String value) {
    settings.put(name, value);
    return this;
  }

  public RunRows program(String version) {
    program = version;
    return this;
  }

  public Manifest manifest() {
    return new Manifest(
        run,
        program,
        Instant.parse("2026-11-20T10:00:00Z"),
        Instant.parse("2026-11-20T10:00:30Z"),
        settings,
        files.entrySet().stream()
            .map(
                file ->
                    new Manifest.Input(
                        file.getKey().substring(0, file.getKey().indexOf('/')),
                        file.getKey(),
                        file.getValue()))
            .toList(),
        documents,
        new Manifest.Disclosure("suppression", 1, "Glop", Manifest.Disclosure.PASSED),
        Manifest.Cells.NOT_SAID,
        List.of(),
        List.of(),
        Manifest.NOT_SAID,
        "");
  }

  public TableRows rows() {
    return TableRows.none()
        .with(Tables.FIGURES, figures)
        .with(Tables.GAPS, gaps)
        .with(Tables.TARGETS, marked())
        .with(Tables.INDICATORS, indicators)
        .with(
            Tables.CODES,
            List.of(
                new CodeRow("group", "a", new Labels("Alle", "Everyone"), 1),
                new CodeRow("group", "b", new Labels("Tosprogede", "Bilinguals"), 2),
                new CodeRow("koen", "kvinde", new Labels("Kvinder", "Women"), 1),
                new CodeRow("koen", "mand", new Labels("Mænd", "Men"), 2)));
  }

  private static OptionalDouble number(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static ObsStatus status(double value) {
    if (Double.isNaN(value)) {
      return ObsStatus.SUPPRESSED;
    }

    return Double.isInfinite(value) ? ObsStatus.MISSING : ObsStatus.NORMAL;
  }

  private static ConfStatus confidence(double value) {
    return Double.isNaN(value) ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE;
  }

  /** Each target's newest row is the one that counts. */
  private List<TargetRow> marked() {
    Map<List<String>, List<TargetRow>> byTarget =
        targets.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.indicator(), row.target()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTarget.values().stream().flatMap(rows -> TargetRow.marked(rows).stream()).toList();
  }
}
