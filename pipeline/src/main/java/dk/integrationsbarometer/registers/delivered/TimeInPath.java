package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.TimePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/**
 * A time that a file is named after: in its own name ({@code bef202203.csv}), in the name of a
 * folder ({@code 202203/part-0.csv}, {@code bef202203.parquet/part-0.parquet}), or in the names of
 * folders that say what they hold, as Hive and Spark write them ({@code year=2022/month=03/}).
 *
 * @param written the time as written, which can be done in several ways
 * @param name the file or folder
 * @param where the folder that holds all parts of that time, or the folder of the numbered file
 * @param kind how the parts of one time are told apart
 */
record TimeInPath(String written, String name, Path where, Kind kind) {
  private static final Pattern SAYS = Pattern.compile("[^=]+=(.+)");

  /** How the parts of one time are told apart. */
  enum Kind {
    /** The file is one of all in a folder of their own. */
    FOLDER,
    /** The file's name ends with the number of the part. */
    NUMBERED,
    /** The file is the only one. */
    ALONE
  }

  /** Whether both files are parts of one delivery, given that they hold for one date. */
  boolean isPartBeside(TimeInPath other) {
    return kind != Kind.ALONE
        && kind == other.kind
        && where.equals(other.where)
        && written.equalsIgnoreCase(other.written);
  }

  /** Every time in the path of a file below the folder of its register, its own name last. */
  static List<TimeInPath> all(Register register, TimePattern pattern, Path home, Path file) {
    Pattern named =
        Pattern.compile(
            "(?i)(?:"
                + Pattern.quote(register.id())
                + ")?[_-]?("
                + pattern.expression()
                + ")([_-]\\d+)?");
    List<TimeInPath> times = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    for (Path folder : between(home, file)) {
      Matcher says = SAYS.matcher(folder.getName());
      if (says.matches()) {
        said.append(says.group(1));
      } else {
        Matcher matcher = named.matcher(withoutEnding(folder.getName()));
        if (matcher.matches()) {
          times.add(new TimeInPath(matcher.group(1), folder.getName(), folder, Kind.FOLDER));
        }
      }
    }

    Matcher partitions = named.matcher(said);
    if (partitions.matches()) {
      Path parent = file.getParent();
      times.add(new TimeInPath(partitions.group(1), parent.getName(), parent, Kind.FOLDER));
    }

    Matcher own = named.matcher(withoutEnding(file.getName()));
    if (own.matches()) {
      boolean isNumbered = own.group(own.groupCount()) != null;
      times.add(
          new TimeInPath(
              own.group(1),
              file.getName(),
              file.getParent(),
              isNumbered ? Kind.NUMBERED : Kind.ALONE));
    }

    return times;
  }

  /** The folders below the register's folder that lead to the file, the outermost first. */
  private static List<Path> between(Path home, Path file) {
    List<Path> folders = new ArrayList<>();
    for (Path folder = file.getParent(); !folder.equals(home); folder = folder.getParent()) {
      folders.add(0, folder);
    }

    return folders;
  }

  private static String withoutEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(DeliveredFiles.CSV) || lower.endsWith(DeliveredFiles.PARQUET)
        ? name.substring(0, name.lastIndexOf('.'))
        : name;
  }
}
