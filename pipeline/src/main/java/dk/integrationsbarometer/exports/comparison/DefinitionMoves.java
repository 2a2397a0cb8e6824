package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.exports.comparison.Circumstances.Difference;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Optional;

/** What two runs state of the definitions of indicators, where it is not the same. */
public final class DefinitionMoves {
  private static final String INDICATORS = "indicators/";
  private static final String POLICIES = "policies/";

  private final Circumstances circumstances;

  private DefinitionMoves(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  public static DefinitionMoves between(PublishedRun before, PublishedRun after) {
    return new DefinitionMoves(
        Circumstances.between(
            before.manifest(),
            before.rows(Tables.INDICATORS),
            after.manifest(),
            after.rows(Tables.INDICATORS)));
  }

  /** Whether the figures of an indicator mean something else. */
  public boolean isRedefined(String indicator) {
    return circumstances.redefined().contains(indicator);
  }

  /** The document of the indicator itself, where it is another. */
  public Optional<String> own(String indicator) {
    return changed().stream().filter(name -> Circumstances.isOwn(name, indicator)).findFirst();
  }

  /**
   * The documents that can be why an indicator means something else: its own, and those that
   * indicators share; where none of them is another, all that are.
   */
  public List<String> documents(String indicator) {
    List<String> likely =
        changed().stream()
            .filter(name -> Circumstances.isOwn(name, indicator) || isShared(name))
            .toList();
    return likely.isEmpty() ? changed() : likely;
  }

  private static boolean isShared(String document) {
    return !document.startsWith(INDICATORS) && !document.startsWith(POLICIES);
  }

  private List<String> changed() {
    return circumstances.documents().stream().map(Difference::name).toList();
  }
}
