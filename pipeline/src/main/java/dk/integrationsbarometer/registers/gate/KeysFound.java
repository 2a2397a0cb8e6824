package dk.integrationsbarometer.registers.gate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts how many keys of deliveries are found in those of linked registers, for all links in one
 * job. Of large deliveries it looks at the keys with certain hashes, the same ones in both.
 */
public final class KeysFound {
  private static final long ENOUGH = 2_000;
  private static final String KEY = "key$";
  private static final String DATE = "date$";
  private static final String PAIR = "pair$";
  private static final String EVERY = "every$";
  private static final String OWN = "own$";
  private static final String OTHERS = "others$";
  private static final StructType WANTED =
      new StructType()
          .add(DATE, DataTypes.DateType)
          .add(PAIR, DataTypes.IntegerType)
          .add(EVERY, DataTypes.LongType)
          .add(OWN, DataTypes.LongType)
          .add(OTHERS, DataTypes.LongType);

  private KeysFound() {}

  /**
   * A delivery and one of the register that it is linked with.
   *
   * @param otherDate none where the other register has no reference dates
   * @param others all of the rows of the other register that count
   */
  public record Pair(Link link, Profile own, Optional<LocalDate> otherDate, List<Profile> others) {
    /** What decides how many keys are found. */
    String rests() {
      long content = others.stream().mapToLong(Profile::content).sum();
      return "%x-%x-%s".formatted(own.content(), content, beside());
    }

    /** Whether a share is one of this pair's. */
    public boolean hasCounted(Share share) {
      return own.date().equals(Optional.of(share.date()))
          && share.rests().equals(rests())
          && link.isOf(share);
    }

    private String beside() {
      return otherDate.map(other -> link.other() + "=" + other).orElse("");
    }

    private List<Share> shares(long keys, long otherKeys, long both) {
      return otherDate.isEmpty()
          ? List.of(share(Measure.MATCHES, link.found(), keys, both))
          : List.of(
              share(Measure.FOUND, link.found(), keys, both),
              share(Measure.MATCHES, link.covered(), otherKeys, both));
    }

    private Share share(Measure measure, String said, long of, long some) {
      LocalDate date = own.date().orElseThrow();
      return new Share(measure, link.column(), said, date, beside(), rests(), of, some);
    }

    /** One of so many keys is looked at. */
    private long every() {
      return own.rows() / ENOUGH + 1;
    }
  }

  /**
   * The shares of all pairs, by register.
   *
   * @param rows of a register, by its id
   * @param date the column with the reference date
   */
  public static Map<String, List<Share>> of(
      SparkSession spark,
      List<Pair> pairs,
      String date,
      BiFunction<SparkSession, String, Dataset<Row>> rows) {
    List<Row> counted =
        sides(pairs).entrySet().stream()
            .map(
                side ->
                    keys(
                        rows.apply(spark, side.getKey().register()),
                        side.getKey().column(),
                        date,
                        spark.createDataFrame(side.getValue(), WANTED)))
            .reduce(Dataset::union)
            .orElseThrow()
            .groupBy(col(PAIR), col(KEY))
            .agg(max(col(OWN)).alias(OWN), max(col(OTHERS)).alias(OTHERS))
            .groupBy(col(PAIR))
            .agg(sum(col(OWN)), sum(col(OTHERS)), sum(col(OWN).multiply(col(OTHERS))))
            .collectAsList();
    Map<Integer, Row> byPair = new HashMap<>();
    counted.forEach(row -> byPair.put(row.getInt(0), row));
    Map<String, List<Share>> shares = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Row row = byPair.getOrDefault(i, RowFactory.create(i, 0L, 0L, 0L));
      shares
          .computeIfAbsent(pair.link().register(), key -> new ArrayList<>())
          .addAll(pair.shares(row.getLong(1), row.getLong(2), row.getLong(3)));
    }

    return shares;
  }

  private record Side(String register, String column) {}

  private static Map<Side, List<Row>> sides(List<Pair> pairs) {
    Map<Side, List<Row>> sides = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Link link = pair.link();
      sides
          .computeIfAbsent(new Side(link.register(), link.column()), key -> new ArrayList<>())
          .add(wanted(pair.own().date(), i, pair.every(), 1, 0));
      sides
          .computeIfAbsent(new Side(link.other(), link.otherColumn()), key -> new ArrayList<>())
          .add(wanted(pair.otherDate(), i, pair.every(), 0, 1));
    }

    return sides;
  }

  private static Row wanted(Optional<LocalDate> date, int pair, long every, long own, long others) {
    return RowFactory.create(date.orElse(null), pair, every, own, others);
  }

  private static Dataset<Row> keys(
      Dataset<Row> rows, String column, String date, Dataset<Row> wanted) {
    Column isWanted = col(date).eqNullSafe(col(DATE));
    Column isChosen = pmod(col(KEY), col(EVERY)).equalTo(0);
    return rows.filter(col(column).isNotNull())
        .select(xxhash64(col(column)).alias(KEY), col(date))
        .join(broadcast(wanted), isWanted.and(isChosen))
        .select(col(PAIR), col(KEY), col(OWN), col(OTHERS));
  }
}
