package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of the registers in a folder of extracts and sorts them into deliveries. */
public final class Extracts {
  /**
   * Endings of files that hold rows in a form that is not read; a note beside the extracts disturbs
   * nobody.
   */
  private static final Set<String> OTHER_DATA =
      Set.of(
          "gz",
          "zip",
          "bz2",
          "xz",
          "7z",
          "tsv",
          "xls",
          "xlsx",
          "sas7bdat",
          "dta",
          "sav",
          "rds",
          "json");

  private final FileSystem files;
  private final Path folder;
  private final LocalDate today;
  private final Problems problems;

  private Extracts(FileSystem files, Path folder, LocalDate today, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.today = today;
    this.problems = problems;
  }

  /**
   * The deliveries of each register, in order of their dates.
   *
   * @param folder local, or on any file system that Hadoop knows
   * @param today no extract can hold for a later day
   * @param problems gets what is wrong with files and headers; rows are not read here
   */
  public static Map<String, List<Delivery>> find(
      String folder,
      Collection<Register> registers,
      LocalDate today,
      Configuration hadoop,
      Problems problems) {
    Map<String, List<Delivery>> found = new TreeMap<>();
    Path path = new Path(folder);
    try {
      FileSystem files = path.getFileSystem(hadoop);
      if (!files.exists(path)) {
        problems.add(Message.NO_EXTRACTS, Place.ofFile(folder));
        return found;
      }

      var extracts = new Extracts(files, files.resolvePath(path), today, problems);
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
    List<FileStatus> found = new ArrayList<>();
    try {
      if (!files.exists(home)) {
        noFolder(register);
        return List.of();
      }

      found.addAll(dataFiles(home));
    } catch (IOException e) {
      problems.add(Message.UNREADABLE_FOLDER, place(home), e.getClass().getSimpleName());
      return List.of();
    }

    if (found.isEmpty()) {
      problems.add(Message.NO_FILES, place(home));
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
      problems.add(Message.NO_REGISTER_FOLDER, place(folder), register.id());
    } catch (IOException e) {
      problems.add(Message.UNREADABLE_FOLDER, place(folder), e.getClass().getSimpleName());
    }
  }

  /**
   * The data files in the register's folder and one level below, sorted; hidden files are no data.
   */
  private List<FileStatus> dataFiles(Path home) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    for (FileStatus status : files.listStatus(home)) {
      if (status.isDirectory() && isVisible(status)) {
        for (FileStatus below : files.listStatus(status.getPath())) {
          keepData(below, found);
        }
      } else {
        keepData(status, found);
      }
    }

    found.sort((a, b) -> a.getPath().compareTo(b.getPath()));
    return found;
  }

  private void keepData(FileStatus status, List<FileStatus> found) {
    String name = status.getPath().getName().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (status.isFile()
        && isVisible(status)
        && (ending.equals("csv") || ending.equals("parquet"))) {
      found.add(status);
    } else if (status.isFile() && isVisible(status) && OTHER_DATA.contains(ending)) {
      problems.add(Message.OTHER_FORMAT, place(status));
    }
  }

  private static boolean isVisible(FileStatus status) {
    String name = status.getPath().getName();
    return !name.startsWith(".") && !name.startsWith("_");
  }

  /**
   * A file with the time that it or its folder is named after.
   *
   * @param time as written, which can be done in several ways; empty when the register's files
   *     carry none
   * @param date what the time means
   */
  private record Part(FileStatus file, String time, Optional<LocalDate> date) {}

  /** The file with its time; nothing when the register's files carry one but this does not. */
  private Optional<Part> part(Register register, Path home, FileStatus file) {
    if (!(register.reference() instanceof ReferenceTime.InFileName named)) {
      return Optional.of(new Part(file, "", Optional.empty()));
    }

    Path parent = file.getPath().getParent();
    boolean inFolder = !parent.equals(home) && !parent.getName().equals(home.getName());
    String name = inFolder ? parent.getName() : stem(file);
    Pattern pattern =
        Pattern.compile(
            "(?i)(?:"
                + Pattern.quote(register.id())
                + ")?[_-]?("
                + named.pattern().expression()
                + ")(?:[_-]\\d+)?");
    Matcher matcher = pattern.matcher(name);
    if (!matcher.matches()) {
      String example = register.id() + named.pattern().example();
      problems.add(
          Message.BAD_REFERENCE,
          place(file),
          register.id(),
          named.pattern().spelling(),
          example + ".csv");
      return Optional.empty();
    }

    String time = matcher.group(1);
    return Optional.of(new Part(file, time, named.pattern().date(time, named.day())));
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
    Part first = parts.get(0);
    if (first.time().isEmpty() || parts.size() < 2) {
      return;
    }

    Set<Path> folders = new HashSet<>();
    parts.forEach(part -> folders.add(part.file().getPath().getParent()));
    Set<String> times = new HashSet<>();
    parts.forEach(part -> times.add(part.time().toLowerCase(Locale.ROOT)));
    boolean ownFolder =
        !stem(first.file())
            .toLowerCase(Locale.ROOT)
            .contains(first.time().toLowerCase(Locale.ROOT));
    boolean numbered = parts.stream().allMatch(part -> stem(part.file()).matches(".*[_-]\\d+"));
    if (folders.size() > 1 || times.size() > 1 || !(ownFolder || numbered)) {
      problems.add(
          Message.TWO_FILES,
          place(parts.get(1).file()),
          first.time(),
          register.id(),
          first.file().getPath().getName(),
          parts.get(1).file().getPath().getName());
    }
  }

  private void checkHeader(Register register, ExtractFile file) {
    if (file.format() instanceof ExtractFile.Csv csv) {
      new FileColumns(register, csv.header()).check(file, problems);
    }
  }

  private static Place place(FileStatus file) {
    return place(file.getPath());
  }

  private static Place place(Path path) {
    return Place.ofFile(Paths.shown(path.toString()));
  }

  private static String stem(FileStatus file) {
    String name = file.getPath().getName();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
