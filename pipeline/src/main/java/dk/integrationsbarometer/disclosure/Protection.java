package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import java.util.Map;

/**
 * One step of protection. The steps run one after the other; a step sees what those before it have
 * hidden, and can only hide more. Figures that are hidden because others could be computed from
 * them (secondary suppression) are a step of their own, after {@link SmallNumbers}.
 */
sealed interface Protection permits SmallNumbers {
  /** What is to be hidden, beside what is hidden already. */
  Map<FigureKey, Suppressed> hides(Figures figures, Map<FigureKey, Suppressed> hidden);
}
