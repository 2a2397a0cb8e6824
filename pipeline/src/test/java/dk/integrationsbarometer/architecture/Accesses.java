package dk.integrationsbarometer.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Predicate;

/** Calls and uses of fields: who is asked for what, and the rule that forbids some of them. */
final class Accesses {
  private Accesses() {}

  static ArchRule no(String what, Predicate<JavaAccess<?>> forbidden, Predicate<JavaClass> exempt) {
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

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Accesses::outermost).orElse(type);
  }

  static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  static boolean isSpark(JavaAccess<?> access, String type) {
    return access.getTargetOwner().isAssignableTo(type);
  }

  static boolean isField(JavaAccess<?> access, String owner, String name) {
    return access.getTarget() instanceof AccessTarget.FieldAccessTarget
        && owner(access).equals(owner)
        && access.getTarget().getName().equals(name);
  }

  /** An exception of our own calls the constructor of the one above it. */
  static boolean isCallOfSuper(JavaAccess<?> access) {
    return access.getOrigin() instanceof JavaConstructor
        && access.getOriginOwner().getRawSuperclass().stream()
            .anyMatch(access.getTargetOwner()::equals);
  }

  static boolean takesAFunction(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().contains("Function"));
  }

  static int takes(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes().size()
        : 0;
  }
}
