package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import dk.integrationsbarometer.registers.seals.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a run has found out about what must be hidden, for the next run of the same kind: a line for
 * each part of it, with a fingerprint of all that decides it. What a run did not use is not kept. A
 * file that does not fit the seal in its last line, and one of another version of the program,
 * count for nothing: then the search is made anew.
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

  private KeptSearches(FileSystem files, Path file, String version, Consumer<Problem> notes) {
    this.files = files;
    this.file = file;
    this.version = version;
    this.before = read(version, notes);
  }

  /**
   * Those of a work folder; the file need not exist.
   *
   * @param version of the program
   * @param notes is told when the file is damaged
   * @throws BarometerException when there is no such file system
   */
  public static KeptSearches in(
      String work, Of kind, String version, Configuration hadoop, Consumer<Problem> notes) {
    var file = new Path(new Path(work, FOLDER), kind.file);
    try {
      return new KeptSearches(file.getFileSystem(hadoop), file, version, notes);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private Map<String, String> read(String version, Consumer<Problem> notes) {
    try {
      if (!files.exists(file)) {
        return Map.of();
      }

      Optional<String> lines = SealedText.open(OwnersFile.read(files, file));
      if (lines.isEmpty()) {
        notes.accept(damaged("its last line is not the seal of those before it"));
      }

      return lines.map(text -> outcomes(text, version)).orElse(Map.of());
    } catch (IOException e) {
      notes.accept(damaged("it cannot be read"));
      return Map.of();
    }
  }

  private Problem damaged(String why) {
    return Problem.of(Message.NOT_AS_SEALED, place(file), why);
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
      OwnersFile.write(files, file, SealedText.of(text).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static BarometerException unusable(Path file, IOException cause) {
    return BarometerException.of(
        Message.CANNOT_WRITE, place(file), cause.getClass().getSimpleName());
  }

  private static Place place(Path file) {
    return Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString());
  }
}
