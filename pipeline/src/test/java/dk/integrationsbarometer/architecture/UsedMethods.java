package dk.integrationsbarometer.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which methods of a house the others reach, directly or through its own methods. What only the
 * {@code selfcheck} in the house calls is not reached.
 */
final class UsedMethods {
  private final String house;
  private final Set<JavaCodeUnit> reached = new HashSet<>();

  private UsedMethods(String house) {
    this.house = house;
  }

  static UsedMethods of(JavaClasses program, String house, Set<String> callers) {
    var used = new UsedMethods(house);
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    program.stream()
        .filter(type -> callers.stream().anyMatch(caller -> lies(type, caller)))
        .flatMap(type -> type.getCodeUnits().stream())
        .flatMap(used::called)
        .forEach(open::add);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (used.reached.add(unit)) {
        used.called(unit).forEach(open::add);
      }
    }

    return used;
  }

  private static boolean lies(JavaClass type, String house) {
    return (type.getPackageName() + ".").startsWith(house + ".");
  }

  /** Methods of the house that a method calls or refers to, and what its lambdas call. */
  private Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
    return Stream.concat(
            unit.getCallsFromSelf().stream().map(call -> call.getTarget().resolveMember()),
            unit.getCodeUnitReferencesFromSelf().stream()
                .map(reference -> reference.getTarget().resolveMember()))
        .flatMap(found -> found.stream())
        .map(JavaCodeUnit.class::cast)
        .filter(found -> lies(found.getOwner(), house));
  }

  /** Names of classes, and of classes with a method: {@code Class} and {@code Class.method}. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (JavaCodeUnit unit : reached) {
      String type = Accesses.outermost(unit.getOwner()).getSimpleName();
      names.add(type);
      names.add(type + "." + unit.getName());
    }

    return names;
  }

  /** The outermost classes of the house, without those of one room. */
  static Set<String> classes(JavaClasses program, String house, String without) {
    return program.stream()
        .filter(type -> lies(type, house) && !lies(type, house + "." + without))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .map(type -> Accesses.outermost(type).getSimpleName())
        .collect(toSet());
  }
}
