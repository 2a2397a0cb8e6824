package dk.integrationsbarometer.results;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What made a run: enough to repeat it and to see that its files are whole.
 *
 * @param settings whatever the figures may depend on, by name
 * @param definitions content hashes by the path of the document
 * @param disclosure which protection was applied
 * @param cells what was counted
 * @param tables filled in by {@link RunPublication}
 * @param newestHalfYear the newest half-year that the run has a number of, filled in by {@link
 *     RunPublication}; empty when there is none, {@link #NOT_SAID} in runs of versions that did not
 *     say
 * @param unchangedSince the run whose tables were published again, since nothing that decides them
 *     had changed; empty when they were computed
 */
@JsonPropertyOrder(alphabetic = true)
public record Manifest(
    String runId,
    String codeVersion,
    Instant started,
    Instant ended,
    Map<String, String> settings,
    List<Input> inputs,
    Map<String, String> definitions,
    Disclosure disclosure,
    Cells cells,
    List<Table> tables,
    List<Stage> stages,
    String newestHalfYear,
    String unchangedSince) {
  /** Of the newest half-year, where a version did not say. */
  public static final String NOT_SAID = "not said";

  /** The setting that names the municipality whose figures are shown first. */
  public static final String HOME_AREA = "home_area";

  /** Before the name of an indicator that is no longer computed: since when. */
  public static final String RETIRED = "retired ";

  /** Before its name: why. */
  public static final String RETIRED_BECAUSE = "retired because ";

  /** Before its name: the indicator in its place. */
  public static final String REPLACED = "replaced ";

  /** The settings that make a run a draft: they leave a part of the catalogue out. */
  public static final List<String> SELECTION = List.of("indicators", "periods", "areas");

  public Manifest {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    inputs = List.copyOf(inputs);
    cells = Objects.requireNonNullElse(cells, Cells.NOT_SAID);
    definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
    tables = List.copyOf(tables);
    stages = List.copyOf(stages);
    newestHalfYear = Objects.requireNonNullElse(newestHalfYear, NOT_SAID);
    unchangedSince = Objects.requireNonNullElse(unchangedSince, "");
  }

  /** Whether a run is a draft. */
  public static boolean isDraft(Manifest run) {
    return SELECTION.stream().anyMatch(name -> !run.settings().getOrDefault(name, "").isEmpty());
  }

  /**
   * A file that was read, by its path below the folder of extracts.
   *
   * @param hmac an HMAC-SHA256 of its content with a key that is not published: it tells whether
   *     two runs read the same, and nothing to whoever guesses at the content of a small file
   */
  @JsonPropertyOrder(alphabetic = true)
  public record Input(String register, String file, String hmac) {}

  /**
   * How hidden figures are protected. How many there are of which kind is not told: it would help
   * to find them.
   *
   * @param method the names of the methods of the indicators' rules
   * @param width how far away from a hidden number a second possible value lies at least
   * @param solver what solved the linear programmes
   * @param audit {@code passed}, where separate code found a second value for every hidden number
   */
  public record Disclosure(String method, long width, String solver, String audit) {
    public static final String PASSED = "passed";
  }

  /**
   * Which indicators were counted, and which were taken as earlier runs had counted them.
   *
   * @param kept how many were taken
   * @param counted the names of the others, by why they were counted
   * @param together by unit the variables that people are counted by at once: a list for each
   *     count; how many cells there are is not said, since it would tell which are empty
   */
  @JsonPropertyOrder(alphabetic = true)
  public record Cells(
      long kept, Map<String, List<String>> counted, Map<String, List<List<String>>> together) {
    /** Of runs of versions that did not say. */
    public static final Cells NOT_SAID = new Cells(0, Map.of(), Map.of());

    public Cells {
      counted = Collections.unmodifiableMap(new TreeMap<>(counted));
      together =
          Collections.unmodifiableMap(
              new TreeMap<>(Objects.requireNonNullElse(together, Map.of())));
    }

    private Cells allKept() {
      long all = kept + counted.values().stream().mapToLong(List::size).sum();
      return new Cells(all, Map.of(), together);
    }
  }

  /** A table that was written, with the hash of its one file. */
  @JsonPropertyOrder(alphabetic = true)
  public record Table(String name, long rows, String sha256) {}

  /** How long a stage took. */
  @JsonPropertyOrder(alphabetic = true)
  public record Stage(String name, long milliseconds) {}

  /**
   * The same run with what was written.
   *
   * @param halfYear the newest that the run has a number of
   */
  public Manifest with(List<Table> written, Optional<String> halfYear) {
    return new Manifest(
        runId,
        codeVersion,
        started,
        ended,
        settings,
        inputs,
        definitions,
        disclosure,
        cells,
        written,
        stages,
        halfYear.orElse(""),
        "");
  }

  /** All that decides the tables of a run, beside what was published before it. */
  public record Basis(
      String codeVersion,
      Map<String, String> settings,
      List<Input> inputs,
      Map<String, String> definitions) {}

  public Basis basis() {
    return new Basis(codeVersion, settings, inputs, definitions);
  }

  /** A run without tables yet. */
  public static Manifest of(
      String runId,
      Instant started,
      Instant ended,
      Basis basis,
      Disclosure disclosure,
      Cells cells,
      List<Stage> stages) {
    return new Manifest(
        runId,
        basis.codeVersion(),
        started,
        ended,
        basis.settings(),
        basis.inputs(),
        basis.definitions(),
        disclosure,
        cells,
        List.of(),
        stages,
        NOT_SAID,
        "");
  }

  /** The same run with the tables of another, which rests on the same. */
  public Manifest withTablesOf(Manifest other) {
    return new Manifest(
        runId,
        codeVersion,
        started,
        ended,
        settings,
        inputs,
        definitions,
        other.disclosure,
        other.cells.allKept(),
        other.tables,
        stages,
        other.newestHalfYear,
        other.unchangedSince.isEmpty() ? other.runId : other.unchangedSince);
  }
}
