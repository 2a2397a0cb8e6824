package dk.integrationsbarometer.architecture;

import static dk.integrationsbarometer.architecture.Accesses.isSpark;
import static dk.integrationsbarometer.architecture.Accesses.no;
import static dk.integrationsbarometer.architecture.Accesses.outermost;
import static dk.integrationsbarometer.architecture.Accesses.owner;
import static dk.integrationsbarometer.architecture.Accesses.takes;
import static dk.integrationsbarometer.architecture.Accesses.takesAFunction;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * What must not happen on the way of the data, in the packages under a base: ours, and the
 * fixtures'.
 */
final class DataPathRules {
  private static final String DATASET = "org.apache.spark.sql.Dataset";
  private static final String FUNCTIONS = "org.apache.spark.sql.functions";
  private static final String CONSTRUCTOR = JavaConstructor.CONSTRUCTOR_NAME;
  private static final Set<String> TYPED =
      Set.of("map", "flatMap", "mapPartitions", "foreach", "foreachPartition", "groupByKey");
  private static final Set<String> TO_DRIVER =
      Set.of(
          "collect",
          "collectAsList",
          "take",
          "takeAsList",
          "tail",
          "head",
          "first",
          "show",
          "reduce",
          "toLocalIterator");
  private static final Set<String> SPARK_CLOCK =
      Set.of("now", "current_date", "curdate", "current_timestamp", "localtimestamp");
  private static final Set<String> SPARK_CHANCE =
      Set.of("rand", "randn", "random", "uuid", "shuffle", "monotonically_increasing_id");
  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private final String base;
  private final Packages packages;

  DataPathRules(String base) {
    this.base = base;
    this.packages = new Packages(base);
  }

  ArchRule thereAreNoUdfs() {
    return no(
        "use a UDF: Column expressions instead",
        access -> {
          String name = access.getTarget().getName();
          String owner = owner(access);
          return owner.startsWith("org.apache.spark.sql.api.java.UDF")
              || owner.startsWith("org.apache.spark.sql.expressions.UserDefined")
              || owner.startsWith("org.apache.spark.sql.UDFRegistration")
              || (owner.equals(FUNCTIONS)
                  && Set.of("udf", "udaf", "callUDF", "call_udf").contains(name))
              || (isSpark(access, "org.apache.spark.sql.SparkSession") && name.equals("udf"));
        },
        type -> false);
  }

  ArchRule datasetsHaveNoTypedLambdas() {
    return no(
        "run Java code on the rows of a Dataset",
        access -> {
          String name = access.getTarget().getName();
          return isSpark(access, DATASET)
              && (TYPED.contains(name) || (name.equals("filter") && takesAFunction(access)));
        },
        type -> false);
  }

  ArchRule thereAreNoRdds() {
    return no(
        "use RDDs",
        access ->
            owner(access).startsWith("org.apache.spark.rdd.")
                || owner(access).startsWith("org.apache.spark.api.java.Java")
                || (isSpark(access, DATASET)
                    && Set.of("rdd", "toJavaRDD", "javaRDD")
                        .contains(access.getTarget().getName())),
        type -> false);
  }

  ArchRule rowsReachTheDriverInOnePlace() {
    Set<String> places =
        Set.of(
            base + ".cells.CellsToDriver",
            base + ".registers.RowCounts",
            base + ".registers.gate.KeysFound",
            base + ".registers.gate.KeysInCommon");
    return no(
        "bring rows to the driver: only cells.CellsToDriver, registers.RowCounts,"
            + " registers.gate.KeysFound and registers.gate.KeysInCommon do",
        access -> isSpark(access, DATASET) && TO_DRIVER.contains(access.getTarget().getName()),
        type -> places.contains(outermost(type).getName()));
  }

  ArchRule theDataPathHasNoClock() {
    return no(
        "ask for the time: the reference date is an argument",
        access -> {
          String owner = owner(access);
          String name = access.getTarget().getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.time.Clock") && name.startsWith("system"))
              || (owner.equals("java.lang.System")
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
              || (owner.equals("java.util.Date") && takes(access) == 0 && name.equals(CONSTRUCTOR))
              || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
              || (owner.equals(FUNCTIONS) && SPARK_CLOCK.contains(name))
              || (owner.equals(FUNCTIONS) && name.equals("unix_timestamp") && takes(access) == 0);
        },
        type -> packages.holds(type, "run") || packages.holds(type, "cli"));
  }

  ArchRule theDataPathHasNoRandomness() {
    return no(
        "leave anything to chance",
        access -> {
          String owner = owner(access);
          String name = access.getTarget().getName();
          if (owner.equals("java.lang.Math") || owner.equals("java.util.UUID")) {
            return name.equals("random") || name.equals("randomUUID");
          }
          return CHANCE.contains(owner) || (owner.equals(FUNCTIONS) && SPARK_CHANCE.contains(name));
        },
        type -> packages.holds(type, "run") || packages.holds(type, "cli"));
  }
}
