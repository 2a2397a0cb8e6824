package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Sums up another register to one row per key, with a column for every wanted summary and status
 * date side by side.
 *
 * <p>One row per key for all dates means one join for all dates: the wide row is what makes the
 * parents' look-up cheap.
 */
final class Summaries {
  static final String KEY = "looked_up_key";

  private final List<LocalDate> dates;
  private final Map<Summary, String> names = new LinkedHashMap<>();

  /** What is computed of a key's rows; equal summaries of several variables are computed once. */
  private record Summary(
      Variable.Timing timing,
      Optional<Expression> where,
      Variable.How how,
      Optional<Expression> of) {
    private static Summary of(Variable.Gathered gathered) {
      return new Summary(gathered.timing(), gathered.where(), gathered.how(), gathered.of());
    }
  }

  Summaries(List<LocalDate> dates, List<Variable.Gathered> wanted) {
    this.dates = List.copyOf(dates);
    for (Variable.Gathered gathered : wanted) {
      names.putIfAbsent(Summary.of(gathered), "summary_" + names.size());
    }
  }

  /** One row per key. */
  Dataset<Row> of(Dataset<Row> rows, Variable.Gathered example) {
    List<Column> sums = new ArrayList<>();
    names.forEach(
        (summary, name) -> {
          for (int i = 0; i < dates.size(); i++) {
            sums.add(
                aggregate(summary, dates.get(i), example.from().reference()).alias(name + "_" + i));
          }
        });
    Column key = col(example.theirs());
    return rows.filter(key.isNotNull())
        .groupBy(key.alias(KEY))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }

  /** The value of a variable in a row of the unit that has been joined with its summaries. */
  Column value(Variable.Gathered gathered, Column referenceDate) {
    String name = names.get(Summary.of(gathered));
    Column value = null;
    for (int i = 0; i < dates.size(); i++) {
      Column onDate = referenceDate.equalTo(Date.valueOf(dates.get(i)));
      Column summary = col(name + "_" + i);
      value = value == null ? when(onDate, summary) : value.when(onDate, summary);
    }

    return switch (gathered.how()) {
      case EXISTS -> value.isNotNull();
      case COUNT -> org.apache.spark.sql.functions.coalesce(value, lit(0L));
      case SUM -> org.apache.spark.sql.functions.coalesce(value, lit(0));
      case MAX, LATEST -> value;
    };
  }

  private static Column aggregate(Summary summary, LocalDate date, ReferenceTime reference) {
    var names =
        new ExpressionColumns(
            name ->
                name.equals(Expression.Reference.REFERENCE_DATE)
                    ? lit(Date.valueOf(date))
                    : col(name));
    Column belongs = Timings.belongs(summary.timing(), date, reference);
    Column counts = summary.where().map(where -> belongs.and(names.holds(where))).orElse(belongs);
    return switch (summary.how()) {
      case EXISTS -> max(when(counts, lit(true)));
      case COUNT -> sum(when(counts, lit(1L)));
      case SUM -> sum(when(counts, names.of(summary.of().orElseThrow())));
      case MAX -> max(when(counts, names.of(summary.of().orElseThrow())));
      case LATEST -> latest(counts, names.of(summary.of().orElseThrow()), reference);
    };
  }

  /**
   * The value in the row that began last; of several that began on the same day, the largest value.
   */
  private static Column latest(Column counts, Column value, ReferenceTime reference) {
    Column began =
        reference instanceof ReferenceTime.Spells spells
            ? col(spells.from())
            : col(CheckedColumns.REFERENCE_DATE);
    Column known =
        org.apache.spark.sql.functions.coalesce(began, lit("0001-01-01").cast(DataTypes.DateType));
    return max(when(counts, struct(known.alias("began"), value.alias("value")))).getField("value");
  }
}
