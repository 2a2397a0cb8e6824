package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
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

    String file() {
      return file;
    }
  }

  private final SealedFile file;
  private final String version;
  private final Map<String, String> before;
  private final Map<String, String> used = new ConcurrentSkipListMap<>();

  private KeptSearches(SealedFile file, String version, Consumer<Problem> notes) {
    this.file = file;
    this.version = version;
    this.before = file.read(notes).map(text -> outcomes(text, version)).orElse(Map.of());
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
    var path = new Path(new Path(work, FOLDER), kind.file);
    return new KeptSearches(SealedFile.at(path, hadoop), version, notes);
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
    file.write(text);
  }
}
