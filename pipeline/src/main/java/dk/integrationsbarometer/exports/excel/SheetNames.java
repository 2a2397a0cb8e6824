package dk.integrationsbarometer.exports.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that a workbook allows: short, without some signs, none twice. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final int END = 12;

  private final Set<String> taken = new HashSet<>();

  /**
   * An identifier and an ending. Of a long one the middle is left out, because indicators of one
   * family begin alike; where it has whole words at its ends, only those stay. Of two that would be
   * the same, the second has a number.
   */
  String of(String id, String ending) {
    String safe = id.replaceAll("[\\[\\]:*?/\\\\']", "-");
    String name = cut(safe, ending);
    for (int number = 2; !taken.add(table(name).toLowerCase(Locale.ROOT)); number++) {
      name = cut(safe, "~" + number + ending);
    }

    return name;
  }

  /** The name of the table on a sheet: a table's has letters, digits and underscores only. */
  static String table(String sheet) {
    return "t_" + sheet.replaceAll("[^A-Za-z0-9]", "_");
  }

  private static String cut(String id, String ending) {
    int room = LONGEST - ending.length();
    if (id.length() <= room) {
      return id + ending;
    }

    String end = lastWords(id.substring(id.length() - END));
    return firstWords(id, room - end.length() - 1) + "~" + end + ending;
  }

  private static String lastWords(String end) {
    String words = end.substring(end.indexOf('-') + 1);
    return words.isEmpty() ? end : words;
  }

  private static String firstWords(String id, int room) {
    int last = id.lastIndexOf('-', room);
    return id.substring(0, last > 0 ? last : room);
  }
}
