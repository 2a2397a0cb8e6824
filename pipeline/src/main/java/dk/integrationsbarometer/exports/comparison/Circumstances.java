package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two runs state of how they were made, where it is not the same.
 *
 * @param files that were read
 * @param documents of the definitions
 * @param settings by name
 * @param program its version
 * @param disclosure how hidden figures are protected
 * @param redefined indicators whose figures mean something else
 */
record Circumstances(
    List<Difference> files,
    List<Difference> documents,
    List<Difference> settings,
    Optional<Difference> program,
    Optional<Difference> disclosure,
    Set<String> redefined,
    boolean isEveryFileAnother) {
  /** Settings that say why a delivery was accepted change no figure. */
  private static final String PRELIMINARY = "preliminary ";

  private static final String ACCEPTED = "accepted ";

  /** The name of the difference that is the version of the program. */
  static final String PROGRAM = "code_version";

  private static final String SETTINGS_FILE = "barometer.yaml";

  /**
   * Something that is not the same in both runs.
   *
   * @param name a file, a document, a setting
   * @param before what it was: a text or a hash; empty when it is new
   * @param after what it is; empty when it is gone
   */
  record Difference(String name, Optional<String> before, Optional<String> after) {}

  static Circumstances between(
      Manifest before,
      List<IndicatorRow> indicatorsBefore,
      Manifest after,
      List<IndicatorRow> indicatorsAfter) {
    Map<String, String> earlier = files(before);
    // A draft reads no more than its figures rest on; what it leaves out moves none of them.
    if (Manifest.isDraft(after)) {
      earlier.keySet().retainAll(files(after).keySet());
    }

    List<Difference> files = differences(earlier, files(after));
    return new Circumstances(
        files,
        differences(before.definitions(), after.definitions()),
        differences(settings(before), settings(after)),
        difference(PROGRAM, before.codeVersion(), after.codeVersion()),
        difference(
            "disclosure", String.valueOf(before.disclosure()), String.valueOf(after.disclosure())),
        redefined(indicatorsBefore, indicatorsAfter),
        isEveryFileAnother(before, after));
  }

  private static Map<String, String> files(Manifest manifest) {
    return manifest.inputs().stream()
        .collect(
            Collectors.toMap(
                Manifest.Input::file, Manifest.Input::hmac, (one, other) -> one, TreeMap::new));
  }

  private static Map<String, String> settings(Manifest manifest) {
    Map<String, String> settings = new TreeMap<>(manifest.settings());
    settings
        .keySet()
        .removeIf(
            name ->
                name.startsWith(ACCEPTED)
                    || name.startsWith(PRELIMINARY)
                    || Manifest.SELECTION.contains(name));
    return settings;
  }

  private static List<Difference> differences(
      Map<String, String> before, Map<String, String> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Difference> found = new ArrayList<>();
    for (String name : names) {
      difference(name, before.get(name), after.get(name)).ifPresent(found::add);
    }

    return found;
  }

  private static Optional<Difference> difference(String name, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(
            new Difference(name, Optional.ofNullable(before), Optional.ofNullable(after)));
  }

  private static Set<String> redefined(List<IndicatorRow> before, List<IndicatorRow> after) {
    Map<String, String> hashes =
        before.stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, IndicatorRow::definitionHash));
    return after.stream()
        .filter(
            row ->
                hashes.containsKey(row.indicator())
                    && !hashes.get(row.indicator()).equals(row.definitionHash()))
        .map(IndicatorRow::indicator)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Then the key of the hashes may have been made anew, and the files be the same. */
  private static boolean isEveryFileAnother(Manifest before, Manifest after) {
    Map<String, String> earlier = files(before);
    Map<String, String> common = files(after);
    common.keySet().retainAll(earlier.keySet());
    return common.size() > 1
        && common.entrySet().stream()
            .noneMatch(file -> file.getValue().equals(earlier.get(file.getKey())));
  }

  /** All that can have moved a row. */
  Set<Cause> of(RowMove move) {
    Set<Cause> causes = of(move.key(), move.isProtection());
    if (isOfPreliminary(move)) {
      causes.remove(Cause.NOT_STATED);
      causes.add(Cause.SETTINGS);
    }

    if (move.isProtection()) {
      causes.remove(Cause.NOT_STATED);
      causes.add(Cause.PROTECTION);
    }

    return causes;
  }

  /** Whether a run said that a delivery is to be corrected, and the other did not. */
  private static boolean isOfPreliminary(RowMove move) {
    String preliminary = ObsStatus.PRELIMINARY.code();
    return move.cells().stream()
        .filter(cell -> cell.column().endsWith(CodeLists.OBS_STATUS))
        .anyMatch(
            cell ->
                cell.before().filter(preliminary::equals).isPresent()
                    || cell.after().filter(preliminary::equals).isPresent());
  }

  /** All that can be why a row is new or gone. */
  Set<Cause> of(RowKey key) {
    return of(key, false);
  }

  private Set<Cause> of(RowKey key, boolean isProtection) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    add(causes, Cause.DATA, !files.isEmpty());
    add(causes, Cause.DEFINITION, redefined.contains(key.indicator()));
    add(causes, Cause.DOCUMENT, restsOnDocuments(key, isProtection));
    add(causes, Cause.SETTINGS, !settings.isEmpty());
    add(causes, Cause.PROGRAM, program.isPresent());
    add(causes, Cause.PROTECTION, disclosure.isPresent());
    add(causes, Cause.NOT_STATED, causes.isEmpty());
    return causes;
  }

  private static void add(Set<Cause> causes, Cause cause, boolean holds) {
    if (holds) {
      causes.add(cause);
    }
  }

  /**
   * The hash of an indicator holds all that decides its figures, but not its goals, words and
   * decimals, which stand in its own document; and what is hidden depends on all indicators of the
   * same people. Tables that are not about an indicator can rest on any document.
   */
  private boolean restsOnDocuments(RowKey key, boolean isProtection) {
    if (isProtection || key.indicator().isEmpty()) {
      return !documents.isEmpty();
    }

    return documents.stream()
        .map(Difference::name)
        .anyMatch(
            name ->
                (isOwn(name, key.indicator()) && !redefined.contains(key.indicator()))
                    || (key.table().equals(Tables.TARGETS.name()) && name.endsWith(SETTINGS_FILE)));
  }

  static boolean isOwn(String document, String indicator) {
    return document.endsWith("/" + indicator + ".yaml");
  }
}
