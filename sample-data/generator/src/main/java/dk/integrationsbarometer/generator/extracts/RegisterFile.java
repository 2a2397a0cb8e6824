package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of a register, with exactly the columns of its definition; it is written from the start to
 * the end.
 */
public final class RegisterFile<R> implements Closeable {
  private final Path file;
  private final Layout layout;
  private final List<RegisterColumn> columns;
  private final Map<String, Function<R, String>> known;
  private final Plausible plausible;
  private final Writer writer;
  private long rows;

  /**
   * A new file with its first line; a file that is there already is not touched.
   *
   * @param out the folder of all registers
   * @param register nothing is written of one that is not defined
   * @param date of the rows; those of spells are for no date, and have one file
   * @param known what the columns hold that mean something here; all others get something plausible
   */
  public RegisterFile(
      Path out,
      Optional<Register> register,
      LocalDate date,
      Layout layout,
      long seed,
      Map<String, Function<R, String>> known) {
    this.file = register.map(defined -> path(out, defined, date)).orElse(out);
    this.layout = layout;
    this.columns = register.map(Register::columns).orElse(List.of());
    this.known = known;
    this.plausible = new Plausible(seed, date);
    this.writer = register.isPresent() ? begin() : Writer.nullWriter();
  }

  private Writer begin() {
    try {
      Files.createDirectories(file.getParent());
      Writer begun =
          Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return begun.append(layout.header(columns.stream().map(RegisterColumn::name).toList()));
    } catch (IOException e) {
      throw cannotWrite();
    }
  }

  /**
   * Writes a row.
   *
   * @param identity distinguishes rows
   * @param instead what some columns hold in place of the usual
   */
  public void write(R row, long identity, Map<String, String> instead) {
    List<String> values = new ArrayList<>(columns.size());
    for (RegisterColumn column : columns) {
      Function<R, String> value = known.get(column.name());
      String usual = value == null ? plausible.value(column, identity) : value.apply(row);
      values.add(instead.getOrDefault(column.name(), usual));
    }

    rows++;
    try {
      writer.append(layout.line(values));
    } catch (IOException e) {
      throw cannotWrite();
    }
  }

  /** How many rows have been written. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw cannotWrite();
    }
  }

  private BarometerException cannotWrite() {
    return BarometerException.of(
        Message.CANNOT_WRITE,
        Place.ofFile(String.valueOf(file.getParent())),
        file.getFileName() + " cannot be written");
  }

  private static Path path(Path out, Register register, LocalDate date) {
    boolean isNamed = register.reference() instanceof ReferenceTime.InFileName;
    String time = isNamed ? time(register.reference(), date) : "";
    return out.resolve(register.id()).resolve(register.id() + time + ".csv");
  }

  /** How a reference time is written in the file's name or in a column; nothing for spells. */
  public static String time(ReferenceTime reference, LocalDate date) {
    if (reference instanceof ReferenceTime.InFileName named) {
      return written(named.pattern(), named.day(), date);
    }

    return reference instanceof ReferenceTime.InColumn column
        ? written(column.pattern(), column.day(), date)
        : "";
  }

  private static String written(TimePattern pattern, TimePattern.Day day, LocalDate reference) {
    LocalDate date = day == TimePattern.Day.FIRST_OF_NEXT ? reference.minusDays(1) : reference;
    int month = date.getMonthValue();
    return switch (pattern) {
      case YEAR -> Integer.toString(date.getYear());
      case YEAR_MONTH -> date.getYear() + (month < 10 ? "0" : "") + month;
      case YEAR_QUARTER -> date.getYear() + "K" + (month + 2) / 3;
    };
  }
}
