package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.spark.ExpressionColumns;
import dk.integrationsbarometer.spark.NumberColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Sums up another register to one row per key, with a column for every wanted summary and status
 * date side by side.
 *
 * <p>One row per key for all dates means one join for all dates: the wide row is what makes the
 * parents' look-up cheap.
 */
final class Summaries {
  private static final String KEY = "looked_up_key$";
  private static final String WANTED = "wanted_key$";

  private static final String VALUE = "value";

  private final List<LocalDate> dates;
  private final Map<Summary, String> names = new LinkedHashMap<>();

  /** What is computed of a key's rows; equal summaries of several variables are computed once. */
  private record Summary(
      Timing timing,
      Optional<Expression> where,
      Variable.How how,
      Optional<Expression> of,
      int decimals,
      Optional<Expression> by,
      Optional<Variable.Since> since) {
    private static Summary of(Variable.Gathered gathered) {
      return new Summary(
          gathered.timing(),
          gathered.where(),
          gathered.how(),
          gathered.of(),
          gathered.decimals(),
          gathered.by(),
          gathered.since());
    }
  }

  Summaries(List<LocalDate> dates, List<Variable.Gathered> wanted) {
    this.dates = List.copyOf(dates);
    for (Variable.Gathered gathered : wanted) {
      names.putIfAbsent(Summary.of(gathered), "summary$" + names.size());
    }
  }

  /** One row per key; one in all when there is no key. */
  Dataset<Row> of(Dataset<Row> rows, GatheringKey key) {
    Map<Summary, LatestRow> latest = latest(key.register());
    List<Column> sums = new ArrayList<>();
    names.forEach(
        (summary, name) -> {
          for (int i = 0; i < dates.size(); i++) {
            sums.add(
                aggregate(summary, dates.get(i), key.register().reference(), latest.get(summary))
                    .alias(name + "_" + i));
          }
        });
    List<Column> theirs = key.theirs().stream().map(name -> col(name)).toList();
    Column known = theirs.stream().map(Column::isNotNull).reduce(Column::and).orElse(lit(true));
    List<Column> keys = new ArrayList<>();
    theirs.forEach(each -> keys.add(each.alias(KEY + keys.size())));
    key.since().ifPresent(day -> keys.add(col(SinceRows.DAY)));

    List<Column> read = new ArrayList<>(List.of(col("*")));
    latest.values().forEach(each -> read.add(each.read()));
    return rows.filter(known)
        .select(read.toArray(Column[]::new))
        .groupBy(keys.toArray(Column[]::new))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }

  /** What says for each row when it began and what it holds; read once for all status dates. */
  private Map<Summary, LatestRow> latest(Register register) {
    Map<Summary, LatestRow> latest = new LinkedHashMap<>();
    names.forEach(
        (summary, name) -> {
          if (summary.how() == Variable.How.LATEST) {
            latest.put(summary, LatestRow.of(summary.of().orElseThrow(), register, name));
          }
        });
    return latest;
  }

  /** The unit's rows, each beside the summaries of its key, when there are any. */
  static Dataset<Row> join(Dataset<Row> rows, Dataset<Row> summaries, GatheringKey key) {
    if (key.own().isEmpty()) {
      return rows.crossJoin(broadcast(summaries));
    }

    Column same = null;
    for (int i = 0; i < key.own().size(); i++) {
      Column pair = rows.col(key.own().get(i)).equalTo(summaries.col(KEY + i));
      same = same == null ? pair : same.and(pair);
    }

    Optional<Column> day =
        key.since().map(own -> rows.col(own).equalTo(summaries.col(SinceRows.DAY)));
    return rows.join(summaries, day.isPresent() ? same.and(day.get()) : same, "left");
  }

  /** Of the rows of another register those with a key that some of the unit's rows have. */
  static Dataset<Row> wanted(Dataset<Row> theirs, Dataset<Row> units, GatheringKey key) {
    Column[] keys = new Column[key.own().size()];
    Column same = lit(true);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = units.col(key.own().get(i)).alias(WANTED + i);
      same = same.and(theirs.col(key.theirs().get(i)).equalTo(col(WANTED + i)));
    }

    return theirs.join(broadcast(units.select(keys).distinct()), same, "left_semi");
  }

  /** The value of a variable in a row of the unit that has been joined with its summaries. */
  Column value(Variable.Gathered gathered, Column referenceDate) {
    String name = names.get(Summary.of(gathered));
    Column value = null;
    for (int i = 0; i < dates.size(); i++) {
      Column onDate = referenceDate.equalTo(dates.get(i));
      Column summary = col(name + "_" + i);
      value = value == null ? when(onDate, summary) : value.when(onDate, summary);
    }

    return switch (gathered.how()) {
      case EXISTS -> value.isNotNull();
      case COUNT, DISTINCT, LONGEST, DAYS -> coalesce(value, lit(0L));
      case SUM -> coalesce(value, lit(0));
      case SUM_OF_KNOWN, MIN, MAX, AVERAGE, LATEST, OF_LEAST, OF_GREATEST -> value;
    };
  }

  private static Column aggregate(
      Summary summary, LocalDate date, ReferenceTime reference, LatestRow latest) {
    var names =
        new ExpressionColumns(
            name ->
                name.equals(Expression.Reference.REFERENCE_DATE)
                    ? lit(date)
                    : LatestRow.named(name, reference));
    Timing.Span span = summary.timing().span(date);
    Column belongs =
        summary.how() == Variable.How.LONGEST
            ? Timings.begun(reference, span.last())
            : Timings.belongs(summary.timing(), date, reference);
    Column soon =
        summary
            .since()
            .map(since -> belongs.and(SinceRows.counts(since, reference, span.last())))
            .orElse(belongs);
    Column counts = summary.where().map(where -> soon.and(names.holds(where))).orElse(soon);
    return switch (summary.how()) {
      case EXISTS -> max(when(counts, lit(true)));
      case COUNT -> sum(when(counts, lit(1L)));
      case DISTINCT ->
          size(collect_set(when(counts, names.of(summary.of().orElseThrow())))).cast("bigint");
      case SUM, SUM_OF_KNOWN -> sum(when(counts, names.of(summary.of().orElseThrow())));
      case MIN -> min(when(counts, names.of(summary.of().orElseThrow())));
      case MAX -> max(when(counts, names.of(summary.of().orElseThrow())));
      case AVERAGE ->
          average(when(counts, names.of(summary.of().orElseThrow())), summary.decimals());
      case LATEST -> latest.of(counts);
      case OF_LEAST -> min(byAndValue(summary, counts, names)).getField(VALUE);
      case OF_GREATEST -> max(byAndValue(summary, counts, names)).getField(VALUE);
      case LONGEST -> StayColumns.longest(counts, reference, span);
      case DAYS -> StayColumns.covered(counts, reference, span);
    };
  }

  /** The two side by side, in the order of the first; nothing where the first is unknown. */
  private static Column byAndValue(Summary summary, Column counts, ExpressionColumns names) {
    Column by = names.of(summary.by().orElseThrow());
    Column value = names.of(summary.of().orElseThrow());
    return when(counts.and(by.isNotNull()), struct(by.alias("by"), value.alias(VALUE)));
  }

  private static Column average(Column value, int decimals) {
    Column sum = sum(value.multiply(lit(BigDecimal.ONE)));
    return NumberColumns.quotient(sum, count(value), decimals);
  }
}
