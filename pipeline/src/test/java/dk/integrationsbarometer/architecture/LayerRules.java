package dk.integrationsbarometer.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dk.integrationsbarometer.architecture.Accesses.isCallOfSuper;
import static dk.integrationsbarometer.architecture.Accesses.isField;
import static dk.integrationsbarometer.architecture.Accesses.no;
import static dk.integrationsbarometer.architecture.Accesses.owner;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;

/**
 * Who may see whom, and who may speak, throw and release, under a base: ours, and the fixtures'.
 */
final class LayerRules {
  private static final String CONSTRUCTOR = JavaConstructor.CONSTRUCTOR_NAME;
  private static final Set<String> GENERIC =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  private final String base;
  private final Packages packages;

  LayerRules(String base) {
    this.base = base;
    this.packages = new Packages(base);
  }

  ArchRule importsFollowTheTable() {
    return every("import only what the table in Imports allows")
        .should(
            new ArchCondition<>("import only what the table allows") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  if (!packages.mayImport(
                      type, dependency.getTargetClass().getBaseComponentType())) {
                    events.add(violated(dependency, dependency.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
  }

  ArchRule roomsAreEnteredByTheTable() {
    return every("enter only the rooms that the table in Rooms allows")
        .should(
            new ArchCondition<>("enter only the rooms that the table allows") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  if (!packages.mayEnter(
                      type, dependency.getTargetClass().getBaseComponentType())) {
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
        type -> packages.holds(type, "cli"));
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
        type -> packages.holds(type, "disclosure"));
  }

  ArchRule resultsSeeOnlyWhatIsReleasable() {
    return every("of results see nothing of disclosure but Releasable")
        .should(
            new ArchCondition<>("see nothing of disclosure but Releasable") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!packages.holds(type, "results")) {
                  return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  String releasable = base + ".disclosure.Releasable";
                  if (packages.holds(target, "disclosure")
                      && !target.getName().equals(releasable)
                      && !target.getName().startsWith(releasable + "$")) {
                    events.add(violated(dependency, dependency.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static GivenClassesConjunction every(String because) {
    return classes().that(DescribedPredicate.describe(because, type -> true));
  }
}
