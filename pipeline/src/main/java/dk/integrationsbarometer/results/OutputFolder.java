package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** The folder that results are published in, on a local disk or any other Hadoop file system. */
public final class OutputFolder {
  private static final String RUNS = "runs";

  private final String location;
  private final FileSystem files;
  private final Path path;

  private OutputFolder(String location, FileSystem files) {
    this.location = location;
    this.files = files;
    this.path = files.makeQualified(new Path(location));
  }

  /**
   * The folder at a path or URI; it need not exist.
   *
   * @throws BarometerException when there is no such file system
   */
  public static OutputFolder at(String location, Configuration configuration) {
    try {
      FileSystem files = new Path(location).getFileSystem(configuration);
      // Hadoop's own local file system lays a checksum file beside every file.
      return new OutputFolder(
          location,
          files instanceof LocalFileSystem local
              ? new LocalFiles(local.getRawFileSystem())
              : files);
    } catch (IOException | IllegalArgumentException e) {
      throw cannotWrite(location, e);
    }
  }

  public String location() {
    return location;
  }

  public FileSystem files() {
    return files;
  }

  public Path path(String name) {
    return new Path(path, name);
  }

  public Path runs() {
    return path(RUNS);
  }

  public Path run(String id) {
    return new Path(runs(), id);
  }

  /** All folders of runs, those that are not finished among them; none before the first run. */
  FileStatus[] allRuns() throws IOException {
    try {
      return files.listStatus(runs());
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** The names of the runs that are finished, the newest first. */
  List<String> runIds() throws IOException {
    return Arrays.stream(allRuns())
        .map(run -> run.getPath().getName())
        .filter(name -> !name.startsWith("."))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The folder as a path of this computer, when it lies on it. */
  public Optional<java.nio.file.Path> local() {
    return "file".equals(path.toUri().getScheme())
        ? Optional.of(java.nio.file.Path.of(path.toUri().getPath()))
        : Optional.empty();
  }

  /** The whole path of the folder, also where a short one was given; of other disks the URI. */
  String whole() {
    return local().map(java.nio.file.Path::toString).orElse(path.toString());
  }

  public BarometerException cannotWrite(Exception cause) {
    return cannotWrite(location, cause);
  }

  private static BarometerException cannotWrite(String location, Exception cause) {
    return because(Message.CANNOT_WRITE, location, cause);
  }

  public BarometerException unreadable(Exception cause) {
    return because(Message.UNREADABLE_RESULTS, location, cause);
  }

  public static BarometerException because(Message message, String location, Exception cause) {
    BarometerException exception =
        BarometerException.of(message, Place.ofFile(location), reason(cause));
    exception.initCause(cause);
    return exception;
  }

  private static String reason(Exception cause) {
    String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause.getClass().getSimpleName() + " (" + text + ")";
  }
}
