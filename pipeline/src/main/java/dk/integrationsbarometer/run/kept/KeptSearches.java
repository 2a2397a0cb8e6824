package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a run has found out about what must be hidden, for the next run of the same kind: a line for
 * each part of it, with a fingerprint of all that decides it. What a run did not use is not kept. A
 * line that cannot be read, and a file of another version of the program, count for nothing: then
 * the search is made anew.
 */
public final class KeptSearches implements KeptOutcomes {
  private static final String FOLDER = "disclosure";
  private static final String SEPARATOR = "\t";

  /** Which run leaves its findings where. */
  public enum Of {
    RELEASE("decided.tsv"),
    DRAFT("decided-draft.tsv"),
    AUDIT("decided-audit.tsv");

    private final String file;

    Of(String file) {
      this.file = file;
    }
  }

  private final FileSystem files;
  private final Path file;
  private final String version;
  private final Map<String, String> before;
  private final Map<String, String> used = new ConcurrentSkipListMap<>();

  private KeptSearches(FileSystem files, Path file, String version) {
    this.files = files;
    this.file = file;
    this.version = version;
    this.before = read(files, file, version);
  }

  /**
   * Those of a work folder; the file need not exist.
   *
   * @param version of the program
   * @throws BarometerException when there is no such file system
   */
  public static KeptSearches in(String work, Of kind, String version, Configuration hadoop) {
    var file = new Path(new Path(work, FOLDER), kind.file);
    try {
      return new KeptSearches(file.getFileSystem(hadoop), file, version);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static Map<String, String> read(FileSystem files, Path file, String version) {
    try (var in = files.open(file)) {
      return outcomes(new String(in.readAllBytes(), StandardCharsets.UTF_8), version);
    } catch (IOException e) {
      // None was kept, or it is damaged: then all is searched anew.
      return Map.of();
    }
  }

  private static Map<String, String> outcomes(String text, String version) {
    Map<String, String> outcomes = new HashMap<>();
    String[] lines = text.split("\n", -1);
    for (int i = 1; i < lines.length && lines[0].equals(version); i++) {
      String[] parts = lines[i].split(SEPARATOR, -1);
      if (parts.length == 2) {
        outcomes.put(parts[0], parts[1]);
      }
    }

    return outcomes;
  }

  @Override
  public Optional<String> find(String fingerprint) {
    Optional<String> known = Optional.ofNullable(before.get(fingerprint));
    known.ifPresent(outcome -> used.put(fingerprint, outcome));
    return known;
  }

  @Override
  public void keep(String fingerprint, String outcome) {
    used.put(fingerprint, outcome);
  }

  /**
   * Keeps what this run has found or used, in place of what was there.
   *
   * @throws BarometerException when the file cannot be written; it stays as it was
   */
  public void write() {
    String text =
        used.entrySet().stream()
            .map(each -> each.getKey() + SEPARATOR + each.getValue() + "\n")
            .collect(Collectors.joining("", version + "\n", ""));
    try {
      OwnersFile.write(files, file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static BarometerException unusable(Path file, IOException cause) {
    return BarometerException.of(
        Message.CANNOT_WRITE,
        Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString()),
        cause.getClass().getSimpleName());
  }
}
