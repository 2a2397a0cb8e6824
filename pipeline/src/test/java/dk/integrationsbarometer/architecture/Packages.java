package dk.integrationsbarometer.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

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
