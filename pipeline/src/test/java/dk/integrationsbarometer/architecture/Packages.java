package dk.integrationsbarometer.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** The packages under a base, and what the table in {@link Imports} allows them. */
record Packages(String base) {
  boolean mayImport(JavaClass from, JavaClass to) {
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

  /** Whether a class may use another of the same package, by the table in {@link Rooms}. */
  boolean mayEnter(JavaClass from, JavaClass to) {
    String here = room(from);
    if (!packageUnderBase(from).equals(packageUnderBase(to))
        || packageUnderBase(to).isEmpty()
        || here.equals(Rooms.HALL)
        || here.equals(room(to))) {
      return true;
    }
    return Rooms.MAY_ENTER
        .getOrDefault(packageUnderBase(from) + "." + here, Set.of())
        .contains(room(to));
  }

  private String room(JavaClass type) {
    String house = base + "." + packageUnderBase(type);
    return type.getPackageName().length() <= house.length()
        ? Rooms.HALL
        : type.getPackageName().substring(house.length() + 1);
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

  boolean holds(JavaClass type, String name) {
    return packageUnderBase(type).equals(name);
  }
}
