package dk.integrationsbarometer.exports.excel;

import java.util.HashSet;
import java.util.Set;

/** Gives sheets names that a workbook allows: short, without some signs, none twice. */
final class SheetNames {
  private static final int LONGEST = 31;
  private final Set<String> taken = new HashSet<>();

  /**
   * The beginning of an identifier and an ending. Of two that would be the same, the second has a
   * number.
   */
  String of(String id, String ending) {
    String safe = id.replaceAll("[\\[\\]:*?/\\\\']", "-");
    String name = cut(safe, ending);
    for (int number = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); number++) {
      name = cut(safe, "~" + number + ending);
    }

    return name;
  }

  private static String cut(String id, String ending) {
    return id.substring(0, Math.min(id.length(), LONGEST - ending.length())) + ending;
  }
}
