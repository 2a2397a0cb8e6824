package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.spark.CalendarColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows of another register beside a day of the unit's own, from which they count. A key has its
 * rows once for every such day that somebody with the key has.
 */
final class SinceRows {
  /** The day. */
  static final String DAY = "own_date$";

  private static final String WANTED = "since_key$";

  private SinceRows() {}

  /** The rows of the keys that some of the unit's rows have, beside the days of these. */
  static Dataset<Row> beside(Dataset<Row> theirs, Dataset<Row> units, GatheringKey key) {
    List<Column> own = new ArrayList<>();
    Column same = lit(true);
    for (int i = 0; i < key.own().size(); i++) {
      own.add(units.col(key.own().get(i)).alias(WANTED + i));
      same = same.and(theirs.col(key.theirs().get(i)).equalTo(col(WANTED + i)));
    }

    Column day = units.col(key.since().orElseThrow());
    own.add(day.alias(DAY));
    Dataset<Row> days = units.filter(day.isNotNull()).select(own.toArray(Column[]::new)).distinct();
    return theirs.join(days, same);
  }

  /**
   * Whether a row is dated on the day or later, or holds on it; and begins soon enough after it.
   *
   * @param last the last day that is looked at; a later day of one's own has no rows
   */
  static Column counts(Variable.Since since, ReferenceTime reference, LocalDate last) {
    Column began = Timings.began(reference);
    Column late =
        reference instanceof ReferenceTime.Spells
            ? Timings.ended(reference)
                .map(end -> coalesce(end.gt(col(DAY)), lit(true)))
                .orElse(lit(true))
            : began.geq(col(DAY));
    Column counts = col(DAY).leq(Timings.day(last)).and(late);
    return since
        .within()
        .map(
            months ->
                counts.and(
                    coalesce(
                        CalendarColumns.completedMonths(col(DAY), began).lt(months), lit(true))))
        .orElse(counts);
  }
}
