package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Set;

/**
 * What may be published of one indicator, as rows of the published tables. Only {@link
 * DisclosureControl} makes one.
 */
public final class Releasable {
  private final Indicator indicator;
  private final TableRows rows;

  Releasable(Indicator indicator, TableRows rows) {
    this.indicator = indicator;
    this.rows = rows;
  }

  public Indicator indicator() {
    return indicator;
  }

  /** The rows of a table, in the order of publication. */
  public <R extends Record> List<R> rows(TableOf<R> table) {
    return rows.of(table);
  }

  /** The same, where what is in order of some periods is preliminary. */
  public Releasable preliminary(TableRows.Preliminary periods) {
    return new Releasable(indicator, rows.preliminary(periods));
  }

  /** The same, where something was not delivered that the figures of some periods rest on. */
  public Releasable partlyDelivered(Set<String> periods) {
    return new Releasable(
        indicator,
        rows.changed(
            Tables.PERIODS, row -> periods.contains(row.period()) ? row.partlyDelivered() : row));
  }

  /** The rows of several indicators, by table. */
  public static TableRows together(List<Releasable> several) {
    TableRows all = TableRows.none();
    for (TableOf<?> table : Tables.ALL) {
      all = together(all, table, several);
    }

    return all;
  }

  private static <R extends Record> TableRows together(
      TableRows others, TableOf<R> table, List<Releasable> several) {
    return others.with(table, several.stream().flatMap(each -> each.rows(table).stream()).toList());
  }

  /** How many of the figures, gaps not included, have a number and how many have none. */
  public Tally tally() {
    return Tally.of(rows(Tables.FIGURES));
  }

  /** Numbers of figures by what became of them. */
  public record Tally(long published, long suppressed, long missing, long undefined) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    /** Of published rows; what would be pooled across a break counts as missing. */
    public static Tally of(List<FigureRow> figures) {
      return new Tally(
          figures.stream().filter(figure -> figure.obsStatus().hasValue()).count(),
          count(figures, ObsStatus.SUPPRESSED),
          count(figures, ObsStatus.MISSING) + count(figures, ObsStatus.BREAK),
          count(figures, ObsStatus.UNDEFINED));
    }

    private static long count(List<FigureRow> figures, ObsStatus status) {
      return figures.stream().filter(figure -> figure.obsStatus() == status).count();
    }

    public Tally plus(Tally other) {
      return new Tally(
          published + other.published,
          suppressed + other.suppressed,
          missing + other.missing,
          undefined + other.undefined);
    }

    public long all() {
      return published + suppressed + missing + undefined;
    }
  }
}
