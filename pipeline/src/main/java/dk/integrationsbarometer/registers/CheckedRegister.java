package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.spark.LiteralPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A register whose rows follow every rule of its definition. */
public final class CheckedRegister {
  private final Register register;
  private final List<CheckedDelivery> deliveries;
  private final SortedSet<LocalDate> heldBack;

  public CheckedRegister(Register register, List<CheckedDelivery> deliveries) {
    this(register, deliveries, Collections.emptySortedSet());
  }

  private CheckedRegister(
      Register register, List<CheckedDelivery> deliveries, SortedSet<LocalDate> heldBack) {
    this.register = register;
    this.deliveries = List.copyOf(deliveries);
    this.heldBack = Collections.unmodifiableSortedSet(new TreeSet<>(heldBack));
  }

  /** The same register as if some dates had not been delivered. */
  public CheckedRegister holdingBack(SortedSet<LocalDate> dates) {
    List<CheckedDelivery> left = new ArrayList<>();
    for (CheckedDelivery delivery : deliveries) {
      CheckedDelivery without = delivery.holdingBack(dates);
      if (without.isUndated() || !without.dates().isEmpty()) {
        left.add(without);
      }
    }

    return new CheckedRegister(register, left, dates);
  }

  public Register register() {
    return register;
  }

  public List<CheckedDelivery> deliveries() {
    return deliveries;
  }

  public SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    deliveries.forEach(delivery -> dates.addAll(delivery.dates()));
    return dates;
  }

  /** The dates that were delivered and are not used. */
  public SortedSet<LocalDate> heldBack() {
    return heldBack;
  }

  /** How large the files are of which the rows were read. */
  public long bytes() {
    return deliveries.stream().mapToLong(each -> each.delivery().bytes()).sum();
  }

  /**
   * The rows of the deliveries that are wanted, with the columns of {@link CheckedColumns#schema};
   * none of a date that is not used, although the delivery has other dates too.
   */
  public Dataset<Row> rows(SparkSession spark, Predicate<CheckedDelivery> wanted) {
    StructType schema = CheckedColumns.schema(register);
    String[] folders =
        deliveries.stream()
            .filter(wanted)
            .map(CheckedDelivery::data)
            .map(LiteralPath::of)
            .toArray(String[]::new);
    if (folders.length == 0) {
      return spark.createDataFrame(List.of(), schema);
    }

    Object[] unused =
        deliveries.stream().flatMap(each -> each.unused().stream()).distinct().toArray();
    Dataset<Row> rows = spark.read().schema(schema).parquet(folders);
    return unused.length == 0
        ? rows
        : rows.filter(not(col(CheckedColumns.REFERENCE_DATE).isin(unused)));
  }
}
