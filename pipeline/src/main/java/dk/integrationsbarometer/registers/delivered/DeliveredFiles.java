package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files under a register's folder, however deep: those that hold its rows. Every other file is
 * said to be passed over, or is an error when it looks like a delivery; only what computers put
 * into folders by themselves is not worth a word.
 */
final class DeliveredFiles {
  static final String CSV = ".csv";
  static final String PARQUET = ".parquet";

  /** Endings of files that hold rows in a form that is not read. */
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

  /** What operating systems, Hadoop and Spark put beside the files that people deliver. */
  private static final Pattern OF_COMPUTERS =
      Pattern.compile(
          "(?i)thumbs\\.db|desktop\\.ini|.*\\.crc|_success|_metadata|_common_metadata|_started.*|_committed.*");

  /** A workbook or table that somebody has open. */
  private static final String OPEN = "~$";

  private final FileSystem files;
  private final Register register;
  private final Path home;
  private final Problems problems;
  private final Consumer<Problem> notes;
  private final List<FileStatus> data = new ArrayList<>();
  private final Set<String> passedOver = new TreeSet<>();

  DeliveredFiles(
      FileSystem files, Register register, Path home, Problems problems, Consumer<Problem> notes) {
    this.files = files;
    this.register = register;
    this.home = home;
    this.problems = problems;
    this.notes = notes;
  }

  /** The files with rows, in the order of their paths. */
  List<FileStatus> data() throws IOException {
    look(home);
    data.sort((a, b) -> a.getPath().compareTo(b.getPath()));
    if (!passedOver.isEmpty()) {
      notes.accept(
          Problem.of(Message.PASSED_OVER, place(home), Spelling.list(List.copyOf(passedOver))));
    }

    return data;
  }

  private void look(Path folder) throws IOException {
    for (FileStatus status : files.listStatus(folder)) {
      String name = status.getPath().getName();
      if (status.isDirectory() && isHidden(name)) {
        if (name.startsWith("_")) {
          passedOver.add(below(status.getPath()) + "/");
        }
      } else if (status.isDirectory()) {
        look(status.getPath());
      } else {
        take(status, name.toLowerCase(Locale.ROOT));
      }
    }

    reportBrokenLinks(folder);
  }

  private void take(FileStatus status, String name) {
    boolean isData = name.endsWith(CSV) || name.endsWith(PARQUET);
    if (OF_COMPUTERS.matcher(name).matches() || (name.startsWith(".") && !isData)) {
      return;
    }

    if (isHidden(name) || name.startsWith(OPEN)) {
      passedOver.add(below(status.getPath()));
    } else if (isData) {
      data.add(status);
    } else if (OTHER_DATA.contains(name.substring(name.lastIndexOf('.') + 1)) || isDated(name)) {
      problems.add(Message.OTHER_FORMAT, place(status.getPath()));
    } else {
      passedOver.add(below(status.getPath()));
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** Whether a name is like those of the register's deliveries. */
  private boolean isDated(String name) {
    return register.reference() instanceof ReferenceTime.InFileName named
        ? Pattern.compile("(?i).*" + named.pattern().expression() + ".*").matcher(name).matches()
        : name.startsWith(register.id());
  }

  /** Hadoop does not list a link that leads nowhere. */
  private void reportBrokenLinks(Path folder) {
    if (!folder.toUri().getScheme().equals("file")) {
      return;
    }

    File[] entries = new File(folder.toUri()).listFiles();
    if (entries == null) {
      return;
    }

    for (File entry : entries) {
      if (Files.isSymbolicLink(entry.toPath()) && !entry.exists()) {
        problems.add(Message.BROKEN_LINK, place(new Path(folder, entry.getName())));
      }
    }
  }

  private String below(Path path) {
    return home.toUri().relativize(path.toUri()).getPath();
  }

  private static Place place(Path path) {
    return Place.ofFile(Paths.shown(path.toString()));
  }
}
