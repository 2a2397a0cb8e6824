package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
      for (Register register : registers) {
        found.put(register.id(), extracts.deliveries(register));
      }
    } catch (IOException e) {
      problems.add(Message.UNREADABLE, Place.ofFile(folder), e.getClass().getSimpleName());
    }

    return found;
  }

  private List<Delivery> deliveries(Register register) throws IOException {
    Path home = new Path(folder, register.id());
    if (!files.exists(home)) {
      problems.add(
          Message.NO_REGISTER_FOLDER, Place.ofFile(Paths.shown(folder.toString())), register.id());
      return List.of();
    }

    List<FileStatus> found = dataFiles(home);
    if (found.isEmpty()) {
      problems.add(Message.NO_FILES, Place.ofFile(Paths.shown(home.toString())));
    }

    Map<String, List<FileStatus>> byTime = new TreeMap<>();
    for (FileStatus file : found) {
      time(register, home, file)
          .ifPresent(time -> byTime.computeIfAbsent(time, key -> new ArrayList<>()).add(file));
    }

    List<Delivery> deliveries = new ArrayList<>();
    for (Map.Entry<String, List<FileStatus>> part : byTime.entrySet()) {
      deliveries.add(delivery(register, part.getKey(), part.getValue()));
    }

    return deliveries;
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
   * The time that a file or its folder is named after; an empty text when the register's files
   * carry none.
   */
  private Optional<String> time(Register register, Path home, FileStatus file) {
    if (!(register.reference() instanceof ReferenceTime.InFileName named)) {
      return Optional.of("");
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
          Place.ofFile(Paths.shown(file.getPath().toString())),
          register.id(),
          named.pattern().spelling(),
          example + ".csv");
      return Optional.empty();
    }

    return Optional.of(matcher.group(1));
  }

  private Delivery delivery(Register register, String time, List<FileStatus> parts) {
    checkParts(register, time, parts);
    Optional<LocalDate> reference = Optional.empty();
    if (register.reference() instanceof ReferenceTime.InFileName named) {
      reference = named.pattern().date(time, named.day());
      reference
          .filter(date -> date.isAfter(today))
          .ifPresent(date -> problems.add(Message.FUTURE_DATE, place(parts.get(0)), date));
    }

    List<ExtractFile> scanned = new ArrayList<>();
    for (FileStatus part : parts) {
      FileScan.scan(files, part, problems)
          .ifPresent(
              file -> {
                checkHeader(register, file);
                scanned.add(file);
              });
    }

    return new Delivery(register, reference, scanned);
  }

  /** Several files of one time must be parts: numbered, or in a folder of their own. */
  private void checkParts(Register register, String time, List<FileStatus> parts) {
    if (time.isEmpty() || parts.size() < 2) {
      return;
    }

    Set<Path> folders = new HashSet<>();
    parts.forEach(part -> folders.add(part.getPath().getParent()));
    boolean ownFolder =
        folders.size() == 1
            && !stem(parts.get(0)).toLowerCase(Locale.ROOT).contains(time.toLowerCase(Locale.ROOT));
    boolean numbered =
        folders.size() == 1 && parts.stream().allMatch(part -> stem(part).matches(".*[_-]\\d+"));
    if (!ownFolder && !numbered) {
      String first = parts.get(0).getPath().getName();
      problems.add(
          Message.TWO_FILES,
          place(parts.get(1)),
          time,
          register.id(),
          first,
          parts.get(1).getPath().getName());
    }
  }

  private void checkHeader(Register register, ExtractFile file) {
    if (!(file.format() instanceof ExtractFile.Csv csv)) {
      return;
    }

    Map<String, String> byUpper = new LinkedHashMap<>();
    for (String name : csv.header()) {
      if (!name.isEmpty() && byUpper.put(name.toUpperCase(Locale.ROOT), name) != null) {
        problems.add(Message.DUPLICATE_COLUMN, Place.ofFile(Paths.shown(file.path())), name);
      }
    }

    checkColumns(register, byUpper.keySet(), file, problems);
  }

  /** Reports the columns of the definition that a file lacks. */
  static void checkColumns(
      Register register, Set<String> upperCaseNames, ExtractFile file, Problems problems) {
    for (RegisterColumn column : register.columns()) {
      boolean there = upperCaseNames.contains(column.name().toUpperCase(Locale.ROOT));
      if (!there && column.presence() != RegisterColumn.Presence.OPTIONAL) {
        problems.add(
            Message.MISSING_COLUMN,
            Place.ofFile(Paths.shown(file.path())),
            column.name(),
            foundInstead(column.name(), register, upperCaseNames),
            register.id());
      }
    }
  }

  /** The names in the file; a near one is suggested unless it is another column of the register. */
  private static String foundInstead(String wanted, Register register, Set<String> upperCaseNames) {
    List<String> unclaimed = new ArrayList<>(upperCaseNames);
    register.columns().forEach(column -> unclaimed.remove(column.name().toUpperCase(Locale.ROOT)));
    String question =
        Spelling.nearest(wanted, unclaimed).map(near -> "Did you mean '" + near + "'? ").orElse("");
    return question + "The file has: " + Spelling.list(upperCaseNames) + ".";
  }

  private static Place place(FileStatus file) {
    return Place.ofFile(Paths.shown(file.getPath().toString()));
  }

  private static String stem(FileStatus file) {
    String name = file.getPath().getName();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
