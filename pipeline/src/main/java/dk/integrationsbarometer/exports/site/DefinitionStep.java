package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.comparison.DefinitionMoves;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.IndicatorRow;

/** A run in which the definition of an indicator is not what it was in the run before. */
sealed interface DefinitionStep {
  Manifest run();

  /** The oldest of the runs: what was before it cannot be seen. */
  record Oldest(Manifest run) implements DefinitionStep {}

  /** The run before it did not have the indicator. */
  record New(Manifest run) implements DefinitionStep {}

  /** Both runs have the indicator. */
  record Changed(Manifest run, IndicatorRow before, IndicatorRow after, DefinitionMoves moves)
      implements DefinitionStep {
    boolean isRedefined() {
      return moves.isRedefined(after.indicator());
    }

    /** Whether there is anything to tell. */
    boolean isTold() {
      return isRedefined()
          || moves.own(after.indicator()).isPresent()
          || !before.life().equals(after.life());
    }
  }
}
