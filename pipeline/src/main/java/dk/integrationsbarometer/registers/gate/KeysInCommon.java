package dk.integrationsbarometer.registers.gate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;

/**
 * Counts what deliveries next to each other have in common, for all of a register in one job. Of
 * large deliveries it looks at the keys with certain hashes, the same ones in each.
 */
public final class KeysInCommon {
  private static final long ENOUGH = 20_000;
  private static final String PAIR = "pair$";
  private static final String LATER = "later$";
  private static final String EACH = "each$";
  private static final String BEFORE = "before$";
  private static final String AFTER = "after$";
  private static final String LEAST = "least$";
  private static final String MOST = "most$";
  private static final String SAME = "same$";

  private final Register register;
  private final String date;
  private final List<String> key;
  private final List<String> values;

  /**
   * What can be followed in a register.
   *
   * @param date the column with the reference date
   */
  public KeysInCommon(Register register, String date) {
    this.register = register;
    this.date = date;
    this.key = key(register);
    this.values =
        register.key().equals(key)
            ? register.columns().stream()
                .map(RegisterColumn::name)
                .filter(name -> !key.contains(name))
                .toList()
            : List.of();
  }

  /** Whether its rows are about somebody or something who can be in several deliveries. */
  public static boolean canFollow(Register register) {
    return (register.kind() == Register.Kind.STOCK || register.kind() == Register.Kind.EVENTS)
        && !key(register).isEmpty();
  }

  /** What identifies a row, or else the person or the first key that every row has. */
  private static List<String> key(Register register) {
    return !register.whom().isEmpty()
        ? register.key().isEmpty() ? register.whom() : register.key()
        : register.columns().stream()
            .filter(column -> column.type() instanceof RegisterColumn.Key)
            .filter(column -> column.presence() == RegisterColumn.Presence.REQUIRED)
            .map(RegisterColumn::name)
            .limit(1)
            .toList();
  }

  /** Two profiles next to each other. */
  public record Pair(Profile earlier, Profile later) {}

  /**
   * What the deliveries of each pair have in common.
   *
   * @param rows of all dates of the pairs
   */
  public List<Followed> of(Dataset<Row> rows, List<Pair> pairs) {
    long largest = pairs.stream().mapToLong(pair -> pair.later().rows()).max().orElse(0);
    Column[] keys = key.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> chosen = rows.filter(pmod(xxhash64(keys), lit(largest / ENOUGH + 1)).equalTo(0));
    List<Column> kept = new ArrayList<>(List.of(keys));
    values.forEach(name -> kept.add(hash(col(name)).alias(name)));
    kept.add(explode(array_compact(array(sides(pairs)))).alias(EACH));
    List<Column> groups = new ArrayList<>(List.of(keys));
    groups.add(col(EACH + "." + PAIR).alias(PAIR));
    List<Column> sums = new ArrayList<>();
    sums.add(sum(col(BEFORE).multiply(col(AFTER))).alias(BEFORE));
    values.forEach(name -> sums.add(sum(same(name)).alias(SAME + name)));
    List<Row> found =
        aggregated(
                chosen.select(kept.toArray(Column[]::new)).groupBy(groups.toArray(Column[]::new)))
            .groupBy(col(PAIR))
            .agg(sum(col(AFTER)).alias(AFTER), sums.toArray(Column[]::new))
            .collectAsList();
    return found.stream().map(row -> followed(row, pairs.get(row.getInt(0)))).toList();
  }

  /** In which pairs a row is, and whether it is of the later delivery. */
  private Column[] sides(List<Pair> pairs) {
    List<Column> sides = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      sides.add(side(i, pairs.get(i).earlier(), 0));
      sides.add(side(i, pairs.get(i).later(), 1));
    }

    return sides.toArray(Column[]::new);
  }

  private Column side(int pair, Profile profile, int later) {
    return when(
        col(date).equalTo(lit(profile.date().orElseThrow())),
        struct(lit(pair).alias(PAIR), lit(later).alias(LATER)));
  }

  private Dataset<Row> aggregated(RelationalGroupedDataset grouped) {
    Column later = col(EACH + "." + LATER);
    List<Column> each = new ArrayList<>();
    each.add(max(later).cast("long").alias(AFTER));
    for (String name : values) {
      each.add(min(col(name)).alias(LEAST + name));
      each.add(max(col(name)).alias(MOST + name));
    }

    return grouped.agg(lit(1L).minus(min(later)).alias(BEFORE), each.toArray(Column[]::new));
  }

  private static Column same(String name) {
    return when(
            coalesce(col(LEAST + name).equalTo(col(MOST + name)), lit(false)),
            col(BEFORE).multiply(col(AFTER)))
        .otherwise(0L);
  }

  private Followed followed(Row row, Pair pair) {
    SortedMap<String, Long> same = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      same.put(values.get(i), row.getLong(3 + i));
    }

    return new Followed(
        pair.earlier().date().orElseThrow(),
        pair.later().date().orElseThrow(),
        pair.earlier().content(),
        pair.later().content(),
        row.getLong(1),
        row.getLong(2),
        same);
  }

  /** How the job is called. */
  public String words() {
    return "registers: keys in common of " + register.id();
  }
}
