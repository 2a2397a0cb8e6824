package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Slice;
import java.util.Optional;

/** Adjusts gaps for what a definition holds equal, by its method and from cells alone. */
public record Adjustments(Strata strata, Adjustment adjustment) {
  /** Nothing when the indicator does not ask for adjusted gaps. */
  public static Optional<Adjustments> of(IndicatorCells cells) {
    return cells
        .indicator()
        .adjusted()
        .map(adjustment -> new Adjustments(Strata.of(cells), adjustment));
  }

  /** Only gaps of all people are adjusted, and only those between two figures that are defined. */
  public boolean concerns(Gap gap) {
    return gap.group().key().slice().equals(Slice.TOTAL) && gap.value().isPresent();
  }

  /**
   * Empty when nobody of the group has somebody like them in the reference, or the regression does
   * not let itself be estimated.
   */
  public Optional<AdjustedGap> of(Gap gap) {
    CommonSupport alike = CommonSupport.of(strata, gap);
    return switch (adjustment.method()) {
      case STANDARDISATION -> new StandardisedGap(strata, alike).of(gap);
      case REGRESSION -> new RegressedGap(strata, adjustment, alike).of(gap);
    };
  }
}
