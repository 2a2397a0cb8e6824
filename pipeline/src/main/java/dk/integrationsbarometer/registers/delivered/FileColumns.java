package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of one file, found by name in either case.
 *
 * <p>The line that should hold their names may be missing, and then the first person's data stands
 * in its place. So a message quotes only what looks like the name of a column.
 */
public final class FileColumns {
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_]{0,31}");

  /** What Excel reads as the separator, in a line before the names. */
  private static final String EXCEL = "sep=";

  private final Register register;
  private final List<String> written;

  /**
   * The columns of a file.
   *
   * @param written the names in the order of the file; an empty text where a column has none
   */
  public FileColumns(Register register, List<String> written) {
    this.register = register;
    this.written = List.copyOf(written);
  }

  /** Where the column stands, counted from 0; the first of several that have the name. */
  public Optional<Integer> find(String name) {
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).equalsIgnoreCase(name)) {
        return Optional.of(i);
      }
    }

    return Optional.empty();
  }

  /** Reports the columns of the definition that stand twice in the file, or not at all. */
  void check(ExtractFile file, Problems problems) {
    Place place = Place.ofFile(Paths.shown(file.path()));
    if (register.columns().stream().noneMatch(column -> find(column.name()).isPresent())) {
      problems.add(Message.NO_COLUMN_NAMES, place, register.id(), list());
      return;
    }

    for (RegisterColumn column : register.columns()) {
      List<String> same =
          written.stream().filter(name -> name.equalsIgnoreCase(column.name())).toList();
      if (same.size() > 1) {
        problems.add(Message.DUPLICATE_COLUMN, place, same.get(1));
      } else if (same.isEmpty() && column.presence() != RegisterColumn.Presence.OPTIONAL) {
        problems.add(
            Message.MISSING_COLUMN,
            place,
            column.name(),
            foundInstead(column.name()),
            register.id());
      }
    }
  }

  /** The names in the file; a near one is suggested unless it is another column of the register. */
  private String foundInstead(String wanted) {
    List<String> unclaimed = new ArrayList<>(names());
    register.columns().forEach(column -> unclaimed.remove(upper(column.name())));
    String question =
        Spelling.nearest(wanted, unclaimed).map(near -> "Did you mean '" + near + "'? ").orElse("");
    return question + list();
  }

  private String list() {
    if (written.get(0).equalsIgnoreCase(EXCEL)) {
      return "Its first line tells Excel the separator ('sep=').";
    }

    List<String> names = names();
    return names.isEmpty()
        ? "None of its columns has a name that could be shown."
        : "The file has: " + Spelling.list(names) + ".";
  }

  /**
   * What can be shown: nothing of a line without any column of the register in which something is
   * no name, as that may be a person's data.
   */
  private List<String> names() {
    List<String> filled = written.stream().filter(name -> !name.isEmpty()).toList();
    boolean isHeader =
        register.columns().stream().anyMatch(column -> find(column.name()).isPresent())
            || filled.stream().allMatch(name -> NAME.matcher(name).matches());
    return isHeader
        ? filled.stream()
            .filter(name -> NAME.matcher(name).matches())
            .map(FileColumns::upper)
            .distinct()
            .toList()
        : List.of();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
