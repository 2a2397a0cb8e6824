package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What would be published of an indicator if nobody could subtract: for tests of single rules. */
public final class PrimaryOnly {
  private PrimaryOnly() {}

  public static Releasable release(Figures figures) {
    return hiding(figures, Set.of());
  }

  /** The same, with more figures hidden to protect others. */
  static Releasable hiding(Figures figures, Set<FigureKey> secondary) {
    Map<String, Map<FigureKey, Suppressed>> hidden = new LinkedHashMap<>();
    hidden.put(figures.indicator().id(), SmallNumbers.of(figures));
    secondary.forEach(key -> hidden.get(figures.indicator().id()).put(key, Suppressed.EVERYTHING));
    figures
        .against()
        .ifPresent(other -> hidden.put(other.indicator().id(), SmallNumbers.of(other)));
    return DisclosureControl.release(figures, new Suppression(hidden, SuppressionFacts.NONE));
  }
}
