package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import java.time.LocalDate;
import org.apache.spark.sql.Column;

/** Days of a key's spells, counted over the spells in the order of their first days. */
final class StayColumns {
  private static final String FROM = "begin";
  private static final String TO = "end";
  private static final String FOUND = "found";
  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  private StayColumns() {}

  /**
   * Days of the longest stay that has a day in the span, from its own beginning to the end of the
   * span at most.
   */
  static Column longest(Column counts, ReferenceTime reference, Timing.Span span) {
    Column looked = Timings.day(span.first().orElse(NEVER));
    return aggregate(
        spells(counts, reference, span.last()),
        state(),
        (state, spell) -> {
          Column joins = spell.getField(FROM).leq(state.getField(TO));
          Column from = when(joins, state.getField(FROM)).otherwise(spell.getField(FROM));
          Column to =
              when(joins, greatest(state.getField(TO), spell.getField(TO)))
                  .otherwise(spell.getField(TO));
          Column days = when(to.gt(looked), days(from, to)).otherwise(lit(0L));
          return state(from, to, greatest(state.getField(FOUND), days));
        },
        state -> state.getField(FOUND));
  }

  /** How many different days of the span are covered. */
  static Column covered(Column counts, ReferenceTime reference, Timing.Span span) {
    Column looked = Timings.day(span.first().orElse(NEVER));
    return aggregate(
        spells(counts, reference, span.last()),
        state(),
        (state, spell) -> {
          Column from = greatest(spell.getField(FROM), state.getField(TO), looked);
          Column more = greatest(lit(0L), days(from, spell.getField(TO)));
          return state(
              from,
              greatest(state.getField(TO), spell.getField(TO)),
              state.getField(FOUND).plus(more));
        },
        state -> state.getField(FOUND));
  }

  /** The spells that count, sorted; one whose first day is not known has no length and is none. */
  private static Column spells(Column counts, ReferenceTime reference, LocalDate last) {
    Column end = Timings.day(last.plusDays(1));
    Column from = Timings.began(reference);
    Column to = Timings.ended(reference).map(day -> least(coalesce(day, end), end)).orElse(end);
    Column spell = struct(from.alias(FROM), to.alias(TO));
    return array_sort(collect_list(when(counts.and(from.lt(to)), spell)));
  }

  private static Column state() {
    Column never = lit(NEVER);
    return state(never, never, lit(0L));
  }

  private static Column state(Column from, Column to, Column found) {
    return struct(from.alias(FROM), to.alias(TO), found.alias(FOUND));
  }

  private static Column days(Column from, Column to) {
    return datediff(to, from).cast("bigint");
  }
}
