package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Adjustment;
import java.util.OptionalDouble;

/** The adjusted gaps of the slow engine. */
public final class AdjustedReference {
  private AdjustedReference() {}

  /** Empty when it cannot be estimated. */
  public static OptionalDouble gap(
      ReferenceFigures figures, ReferenceFigures.Key key, String reference) {
    Adjustment.Method method = figures.indicator().adjusted().orElseThrow().method();
    return method == Adjustment.Method.REGRESSION
        ? new LineGap(figures, key, reference).value()
        : new AlikeGap(figures, key, reference).value();
  }
}
