package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import java.util.List;
import java.util.TreeSet;

/** What is made of the rows {@code r} of a key and a status date {@code d.reference_date}. */
final class SqlGathered {
  private final Variable.Gathered gathered;
  private final SqlTimings timings;
  private final SqlExpressions expressions;

  SqlGathered(Variable.Gathered gathered) {
    this.gathered = gathered;
    this.timings = new SqlTimings(gathered.timing(), gathered.from().reference());
    Unit theirs = new Unit(gathered.from(), gathered.variables());
    this.expressions =
        new SqlExpressions(
            name ->
                name.equals(Expression.Reference.ROW_DATE)
                    ? timings.began()
                    : (name.equals(Expression.Reference.REFERENCE_DATE) ? "d." : "r.")
                        + SqlVariables.name(theirs, name));
  }

  /** Which rows belong; a stay goes on to be counted before the days that are looked at. */
  String belongs() {
    return gathered.how() == Variable.How.LONGEST ? timings.begun() : timings.belongs();
  }

  /** Which of them count from a day of the unit's own. */
  String since(String day) {
    String late =
        gathered.from().reference() instanceof ReferenceTime.Spells
            ? timings.ended().map(end -> "coalesce(" + end + " > " + day + ", TRUE)").orElse("TRUE")
            : timings.began() + " >= " + day;
    return day
        + " <= "
        + timings.last()
        + " AND "
        + late
        + gathered
            .since()
            .flatMap(Variable.Since::within)
            .map(
                months ->
                    " AND coalesce(%s < %d, TRUE)"
                        .formatted(SqlExpressions.months(day, timings.began()), months))
            .orElse("");
  }

  String aggregate() {
    String of = gathered.of().map(expressions::of).orElse("");
    String filter =
        gathered.where().map(where -> " FILTER (WHERE " + expressions.of(where) + ")").orElse("");
    return switch (gathered.how()) {
      case EXISTS, COUNT -> "count(*)" + filter;
      case DISTINCT -> "count(DISTINCT " + of + ")" + filter;
      case SUM, SUM_OF_KNOWN -> "sum(" + of + ")" + filter;
      case OF_LEAST -> ofOne(of, "ASC", "FIRST");
      case OF_GREATEST -> ofOne(of, "DESC", "LAST");
      case MIN -> "min(" + of + ")" + filter;
      case MAX -> "max(" + of + ")" + filter;
      case AVERAGE ->
          SqlExpressions.quotient(
              "sum(" + of + ")" + filter, "count(" + of + ")" + filter, gathered.decimals());
      case LATEST -> latest(of, filter);
      case LONGEST -> longest(filter);
      case DAYS -> covered(filter);
    };
  }

  /** Rows of which it is not known how they stand in the order are none of those. */
  private String ofOne(String of, String direction, String unknown) {
    String by = expressions.of(gathered.by().orElseThrow());
    String counts =
        gathered.where().map(where -> expressions.of(where) + " AND ").orElse("")
            + by
            + " IS NOT NULL";
    return "(list(%1$s ORDER BY %2$s %3$s, %1$s %3$s NULLS %4$s) FILTER (WHERE %5$s))[1]"
        .formatted(of, by, direction, unknown, counts);
  }

  /** What a unit without such rows has. */
  String known(String fact) {
    return switch (gathered.how()) {
      case EXISTS -> "coalesce(" + fact + " > 0, FALSE)";
      case COUNT, DISTINCT, SUM, LONGEST, DAYS -> "coalesce(" + fact + ", 0)";
      case SUM_OF_KNOWN, MIN, MAX, AVERAGE, LATEST, OF_LEAST, OF_GREATEST -> fact;
    };
  }

  /**
   * The register's key says whether two rows of somebody can begin on the same day; only then the
   * larger value is asked for.
   */
  private String latest(String of, String filter) {
    String began = "coalesce(" + timings.began() + ", DATE '0001-01-01')";
    if (gathered.from().reference() instanceof ReferenceTime.Spells spells
        && gathered.match().size() == 1
        && new TreeSet<>(gathered.from().key())
            .equals(new TreeSet<>(List.of(gathered.match().get(0).theirs(), spells.from())))) {
      return "arg_max_null(" + of + ", " + began + ")" + filter;
    }

    return "list(%1$s ORDER BY %2$s DESC, %1$s DESC NULLS LAST)%3$s[1]"
        .formatted(of, began, filter);
  }

  /** The numbers of all days that the spells cover, up to the last that is looked at. */
  private String days(String filter) {
    String end = number("any_value(" + timings.last() + ")") + " + 1";
    String until =
        timings.ended().map(day -> "coalesce(" + number(day) + ", 9999999)").orElse("9999999");
    String pairs =
        "list({a: %s, b: %s} ORDER BY %1$s)%3$s"
            .formatted("coalesce(" + number(timings.began()) + ", 9999999)", until, filter);
    return "list_distinct(flatten(list_transform(coalesce(%s, []), lambda s: range(s.a, least(s.b, %s)))))"
        .formatted(pairs, end);
  }

  private String covered(String filter) {
    return "len(list_filter(%s, lambda x: x >= %s))".formatted(days(filter), looked());
  }

  /** In a run of days, the number of the day less its position is always the same. */
  private String longest(String filter) {
    return "longest_run(" + days(filter) + ", " + looked() + ")";
  }

  private String looked() {
    return number("any_value(" + timings.first() + ")");
  }

  private static String number(String day) {
    return "date_diff('day', DATE '0001-01-01', " + day + ")";
  }

  /** A macro that the queries use. */
  static final String MACROS =
      """
      CREATE OR REPLACE MACRO runs(days) AS
        list_transform(list_sort(CAST(days AS BIGINT[])), lambda x, i: {run: x - i, day: x});
      CREATE OR REPLACE MACRO longest_run(days, looked) AS
        coalesce(list_max(list_transform(
          list_distinct(list_transform(list_filter(runs(days), lambda s: s.day >= looked), lambda s: s.run)),
          lambda w: len(list_filter(runs(days), lambda s: s.run = w)))), 0);
      """;
}
