package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.tables.columns.Column;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All tables that are published. */
public final class Tables {
  public static final TableOf<FigureRow> FIGURES =
      TableOf.of("figures", FigureRow.class).withColumnPerVariable();
  public static final TableOf<GapRow> GAPS =
      TableOf.of("gaps", GapRow.class).withColumnPerVariable();
  public static final TableOf<GapPartRow> GAP_PARTS = TableOf.of("gap_parts", GapPartRow.class);
  public static final TableOf<ChangeRow> CHANGES = TableOf.of("changes", ChangeRow.class);
  public static final TableOf<GapChangeRow> GAP_CHANGES =
      TableOf.of("gap_changes", GapChangeRow.class);
  public static final TableOf<GradientRow> GRADIENTS = TableOf.of("gradients", GradientRow.class);
  public static final TableOf<BenchmarkRow> BENCHMARKS =
      TableOf.of("benchmarks", BenchmarkRow.class);
  public static final TableOf<TargetRow> TARGETS = TableOf.of("targets", TargetRow.class);
  public static final TableOf<GoalOverviewRow> GOAL_OVERVIEW =
      TableOf.of("goal_overview", GoalOverviewRow.class);
  public static final TableOf<IndicatorRow> INDICATORS =
      TableOf.of("indicators", IndicatorRow.class);
  public static final TableOf<PeriodRow> PERIODS = TableOf.of("periods", PeriodRow.class);
  public static final TableOf<BreakRow> BREAKS = TableOf.of("breaks", BreakRow.class);
  public static final TableOf<NoteRow> NOTES = TableOf.of("notes", NoteRow.class);
  public static final TableOf<CodeRow> CODES = TableOf.of("codes", CodeRow.class);
  public static final TableOf<QualityRow> QUALITY = TableOf.of("quality", QualityRow.class);

  /** In the order of publication. */
  public static final List<TableOf<?>> ALL =
      List.of(
          FIGURES,
          GAPS,
          GAP_PARTS,
          CHANGES,
          GAP_CHANGES,
          GRADIENTS,
          BENCHMARKS,
          TARGETS,
          GOAL_OVERVIEW,
          INDICATORS,
          PERIODS,
          BREAKS,
          NOTES,
          CODES,
          QUALITY);

  /** Those that runs of earlier versions were published without. */
  public static final Set<TableOf<?>> CAME_LATER = Set.of(NOTES);

  private static final Set<String> COLUMN_NAMES =
      ALL.stream()
          .flatMap(table -> table.columns().stream())
          .map(Column::name)
          .collect(Collectors.toUnmodifiableSet());

  private Tables() {}

  /** The names that no variable can have: it would stand beside a column of the same name. */
  public static Set<String> columnNames() {
    return COLUMN_NAMES;
  }
}
