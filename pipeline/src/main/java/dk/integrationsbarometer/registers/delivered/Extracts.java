package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of the registers in a folder of extracts and sorts them into deliveries. */
public final class Extracts {
  private final FileSystem files;
  private final Path folder;
  private final LocalDate today;
  private final Problems problems;
  private final Consumer<Problem> notes;

  private Extracts(
      FileSystem files, Path folder, LocalDate today, Problems problems, Consumer<Problem> notes) {
    this.files = files;
    this.folder = folder;
    this.today = today;
    this.problems = problems;
    this.notes = notes;
  }

  /**
   * The deliveries of each register, in order of their dates.
   *
   * @param folder local, or on any file system that Hadoop knows
   * @param today no extract can hold for a later day
   * @param problems gets what is wrong with files and headers; rows are not read here
   * @param notes is told which files are passed over, and of which registers there are none
   */
  public static Map<String, List<Delivery>> find(
      String folder,
      Collection<Register> registers,
      LocalDate today,
      Configuration hadoop,
      Problems problems,
      Consumer<Problem> notes) {
    Map<String, List<Delivery>> found = new TreeMap<>();
    Path path = new Path(folder);
    try {
      FileSystem files = path.getFileSystem(hadoop);
      if (!files.exists(path)) {
        problems.add(Message.NO_EXTRACTS, Place.ofFile(folder));
        return found;
      }

      var extracts = new Extracts(files, files.resolvePath(path), today, problems, notes);
      registers.forEach(register -> found.put(register.id(), extracts.deliveries(register)));
    } catch (IOException e) {
      problems.add(Message.UNREADABLE_FOLDER, Place.ofFile(folder), e.getClass().getSimpleName());
    }

    return found;
  }

  /** Whether there is a folder for a register, whatever it holds. */
  public static boolean hasFolder(String folder, Register register, Configuration hadoop) {
    Path home = new Path(folder, register.id());
    try {
      return home.getFileSystem(hadoop).exists(home);
    } catch (IOException e) {
      return true; // what cannot be looked into is reported when it is read
    }
  }

  private List<Delivery> deliveries(Register register) {
    Path home = new Path(folder, register.id());
    List<FileStatus> found;
    try {
      if (!files.exists(home)) {
        noFolder(register);
        return List.of();
      }

      found = new DeliveredFiles(files, register, home, problems, notes).data();
    } catch (IOException e) {
      problems.add(Message.UNREADABLE_FOLDER, place(home), e.getClass().getSimpleName());
      return List.of();
    }

    if (found.isEmpty()) {
      nothing(register, "the folder holds no .csv or .parquet file");
    }

    Map<Optional<LocalDate>, List<Part>> byDate = new LinkedHashMap<>();
    for (FileStatus file : found) {
      part(register, home, file)
          .ifPresent(
              part -> byDate.computeIfAbsent(part.date(), key -> new ArrayList<>()).add(part));
    }

    List<Delivery> deliveries = new ArrayList<>();
    byDate.forEach((date, parts) -> deliveries.add(delivery(register, date, parts)));
    deliveries.sort(Comparator.comparing(delivery -> delivery.reference().orElse(LocalDate.MIN)));
    return deliveries;
  }

  /** Where the folder of extracts cannot be listed, nobody knows whether the register is there. */
  private void noFolder(Register register) {
    try {
      files.listStatus(folder);
      nothing(register, "there is no folder of that name");
    } catch (IOException e) {
      problems.add(Message.UNREADABLE_FOLDER, place(folder), e.getClass().getSimpleName());
    }
  }

  /** Takes nothing away but what needs the register. */
  private void nothing(Register register, String why) {
    notes.accept(Problem.of(Message.NOTHING_DELIVERED, place(folder), register.id(), why));
  }

  /**
   * A file with the time that it or a folder above it is named after.
   *
   * @param date what the time means; nothing when the register's files carry none
   */
  private record Part(FileStatus file, Optional<TimeInPath> time, Optional<LocalDate> date) {}

  /** The file with its time; nothing when the register's files carry one but this does not. */
  private Optional<Part> part(Register register, Path home, FileStatus file) {
    if (!(register.reference() instanceof ReferenceTime.InFileName named)) {
      return Optional.of(new Part(file, Optional.empty(), Optional.empty()));
    }

    List<TimeInPath> times = TimeInPath.all(register, named.pattern(), home, file.getPath());
    List<LocalDate> dates =
        times.stream()
            .flatMap(time -> named.pattern().date(time.written(), named.day()).stream())
            .distinct()
            .toList();
    if (dates.size() == 1) {
      return Optional.of(new Part(file, Optional.of(times.get(0)), Optional.of(dates.get(0))));
    }

    if (dates.isEmpty()) {
      problems.add(
          Message.BAD_REFERENCE,
          place(file),
          register.id(),
          named.pattern().spelling(),
          register.id() + named.pattern().example() + ".csv");
    } else {
      problems.add(Message.TWO_TIMES, place(file), times.get(0).written(), times.get(1).written());
    }

    return Optional.empty();
  }

  private Delivery delivery(Register register, Optional<LocalDate> reference, List<Part> parts) {
    checkParts(register, parts);
    reference
        .filter(date -> date.isAfter(today))
        .ifPresent(date -> problems.add(Message.FUTURE_DATE, place(parts.get(0).file()), date));
    List<ExtractFile> scanned = new ArrayList<>();
    for (Part part : parts) {
      FileScan.scan(files, folder, part.file(), problems)
          .ifPresent(
              file -> {
                checkHeader(register, file);
                scanned.add(file);
              });
    }

    return new Delivery(register, reference, scanned);
  }

  /**
   * Several files of one date must be parts: named after the same time and numbered, or in a folder
   * of their own.
   */
  private void checkParts(Register register, List<Part> parts) {
    Optional<TimeInPath> first = parts.get(0).time();
    if (first.isEmpty() || parts.size() < 2) {
      return;
    }

    boolean together =
        parts.stream()
            .flatMap(part -> part.time().stream())
            .allMatch(time -> time.isPartBeside(first.get()));
    if (!together) {
      problems.add(
          Message.TWO_FILES,
          place(parts.get(1).file()),
          first.get().written(),
          register.id(),
          first.get().name(),
          parts.get(1).time().orElseThrow().name());
    }
  }

  private void checkHeader(Register register, ExtractFile file) {
    if (file.format() instanceof ExtractFile.Parquet parquet) {
      FileColumns header = new FileColumns(register, parquet.header());
      header.check(file, problems);
      for (RegisterColumn column : register.columns()) {
        header
            .find(column.name())
            .map(parquet.columns()::get)
            .ifPresent(found -> ParquetTypes.check(found, column, file, problems));
      }
    } else if (file.format() instanceof ExtractFile.Csv csv) {
      new FileColumns(register, csv.header()).check(file, problems);
    }
  }

  private static Place place(FileStatus file) {
    return place(file.getPath());
  }

  private static Place place(Path path) {
    return Place.ofFile(Paths.shown(path.toString()));
  }
}
