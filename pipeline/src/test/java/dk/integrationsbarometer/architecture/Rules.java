package dk.integrationsbarometer.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the architecture, for the packages under a base: ours, and the fixtures'. */
final class Rules {
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
  private static final Set<String> GENERIC =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  private final String base;

  Rules(String base) {
    this.base = base;
  }

  ArchRule importsFollowTheTable() {
    return every("import only what the table in Imports allows")
        .should(
            new ArchCondition<>("import only what the table allows") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  if (!mayImport(type, dependency.getTargetClass().getBaseComponentType())) {
                    events.add(violated(dependency, dependency.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule onlyTheCommandLinePrints() {
    return no(
        "print: what is said to users goes through problems and cli",
        access ->
            isField(access, "java.lang.System", "out")
                || isField(access, "java.lang.System", "err")
                || access.getTarget().getName().equals("printStackTrace"),
        type -> in(type, "cli"));
  }

  ArchRule exceptionsAreNotGeneric() {
    return no(
        "throw an Exception, RuntimeException, Error or Throwable as such",
        access ->
            GENERIC.contains(owner(access))
                && access.getTarget().getName().equals(CONSTRUCTOR)
                && !isCallOfSuper(access),
        type -> false);
  }

  ArchRule onlyDisclosureReleases() {
    return no(
        "make a Releasable: only disclosure can",
        access ->
            owner(access).equals(base + ".disclosure.Releasable")
                && access.getTarget().getName().equals(CONSTRUCTOR),
        type -> in(type, "disclosure"));
  }

  ArchRule resultsSeeOnlyWhatIsReleasable() {
    return every("of results see nothing of disclosure but Releasable")
        .should(
            new ArchCondition<>("see nothing of disclosure but Releasable") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!in(type, "results")) {
                  return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  String releasable = base + ".disclosure.Releasable";
                  if (in(target, "disclosure")
                      && !target.getName().equals(releasable)
                      && !target.getName().startsWith(releasable + "$")
                      && !target.getName().startsWith(base + ".disclosure.Released")) {
                    events.add(violated(dependency, dependency.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
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
    Set<String> places = Set.of(base + ".cells.CellsToDriver", base + ".registers.Counts");
    return no(
        "bring rows to the driver: only cells.CellsToDriver and registers.Counts do",
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
        type -> in(type, "run") || in(type, "cli"));
  }

  /** Samples may use a generator that was given a seed. */
  ArchRule theDataPathHasNoRandomness() {
    return no(
        "leave anything to chance",
        access -> {
          String owner = owner(access);
          String name = access.getTarget().getName();
          if (owner.equals("java.lang.Math") || owner.equals("java.util.UUID")) {
            return name.equals("random") || name.equals("randomUUID");
          }
          boolean chance =
              CHANCE.contains(owner) || (owner.equals(FUNCTIONS) && SPARK_CHANCE.contains(name));
          boolean begins = name.equals(CONSTRUCTOR) || owner.equals(FUNCTIONS);
          boolean seeded = takes(access) > 0 || !begins;
          return chance && !(in(access.getOriginOwner(), "samples") && seeded);
        },
        type -> in(type, "run") || in(type, "cli"));
  }

  private static GivenClassesConjunction every(String because) {
    return classes().that(DescribedPredicate.describe(because, type -> true));
  }

  private static ArchRule no(
      String what, Predicate<JavaAccess<?>> forbidden, Predicate<JavaClass> exempt) {
    return classes()
        .that(DescribedPredicate.describe("are not exempt", type -> !exempt.test(type)))
        .should(
            new ArchCondition<>("not " + what) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                  if (forbidden.test(access)) {
                    events.add(violated(access, access.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
  }

  private boolean mayImport(JavaClass from, JavaClass to) {
    if (to.isPrimitive() || to.getName().startsWith("java.")) {
      return true;
    }
    Imports.Row row = Imports.BY_NAME.get(packageUnderBase(from));
    if (row == null) {
      return false;
    }
    if (to.getPackageName().startsWith(base + ".")) {
      String target = packageUnderBase(to);
      return target.equals(row.name()) || row.ours().contains(target);
    }
    return row.foreign().stream().anyMatch(to.getName()::startsWith);
  }

  private String packageUnderBase(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(base + ".")) {
      return "";
    }
    String below = name.substring(base.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private boolean in(JavaClass type, String name) {
    return packageUnderBase(type).equals(name);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Rules::outermost).orElse(type);
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static boolean isSpark(JavaAccess<?> access, String type) {
    return access.getTargetOwner().isAssignableTo(type);
  }

  private static boolean isField(JavaAccess<?> access, String owner, String name) {
    return access.getTarget() instanceof AccessTarget.FieldAccessTarget
        && owner(access).equals(owner)
        && access.getTarget().getName().equals(name);
  }

  /** An exception of our own calls the constructor of the one above it. */
  private static boolean isCallOfSuper(JavaAccess<?> access) {
    return access.getOrigin() instanceof JavaConstructor
        && access.getOriginOwner().getRawSuperclass().stream()
            .anyMatch(access.getTargetOwner()::equals);
  }

  private static boolean takesAFunction(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().contains("Function"));
  }

  private static int takes(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes().size()
        : 0;
  }
}
