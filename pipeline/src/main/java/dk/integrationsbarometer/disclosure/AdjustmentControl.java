package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hides an adjusted gap when few people decide a part of it alone: those who have nobody like them
 * on the other side, where they are left out, those who have, and those of a class in a regression.
 * It is hidden as well when the figure of a class of what it holds equal is, on either side, since
 * it is worked out of that class. How many have somebody like them is hidden when the others are
 * few.
 */
record AdjustmentControl(SuppressedFigures hidden, LowReliability reliability) {
  /** Of a gap that is not hidden itself. */
  GapAdjustment released(Gap gap) {
    return gap.adjusted()
        .map(adjusted -> released(gap, adjusted))
        .orElseGet(() -> GapAdjustment.without(gap.adjustedStatus().orElseThrow()));
  }

  private GapAdjustment released(Gap gap, AdjustedGap adjusted) {
    return adjusted.deciding().stream().anyMatch(hidden::holds) || isAnyClassHidden(gap)
        ? GapAdjustment.without(ObsStatus.SUPPRESSED)
        : new GapAdjustment(
            OptionalDouble.of(adjusted.value()),
            adjusted.interval(),
            compared(adjusted.comparedGroup(), adjusted.leftGroup()),
            compared(adjusted.comparedReference(), adjusted.leftReference()),
            Optional.of(reliability.of(gap, adjusted.interval())));
  }

  private boolean isAnyClassHidden(Gap gap) {
    Set<String> held =
        hidden.indicator().adjusted().stream()
            .flatMap(adjustment -> adjustment.strata().variables().stream())
            .map(Variable::name)
            .collect(Collectors.toSet());
    return hidden.holdsClass(gap.group().key(), held)
        || hidden.holdsClass(gap.reference().key(), held);
  }

  /** What share is compared; empty when those who are not are few. */
  private OptionalDouble compared(double share, PeopleCounts left) {
    return hidden.isFew(left) ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** The parts of the gaps whose adjusted gap is published, in the order of the gaps. */
  List<GapPartRow> parts(Figures figures, List<GapRow> published) {
    List<GapPartRow> rows = new ArrayList<>();
    for (GapRow row : published) {
      if (row.adjustment().adjusted().isPresent()) {
        rows.add(part(row, GapPartRow.RATES, row.adjustment().adjusted().getAsDouble()));
        figures.gaps().stream()
            .filter(gap -> isOf(row, gap))
            .flatMap(gap -> gap.adjusted().stream())
            .flatMap(adjusted -> adjusted.parts().stream())
            .forEach(part -> rows.add(part(row, part.name(), part.value())));
      }
    }

    return rows;
  }

  private static boolean isOf(GapRow row, Gap gap) {
    FigureKey key = gap.group().key();
    return row.period().equals(key.period().code())
        && row.area().equals(key.area())
        && row.group().equals(key.group())
        && row.reference().equals(gap.referenceCode())
        && row.breakdown().equals(key.slice());
  }

  private static GapPartRow part(GapRow gap, String name, double value) {
    return new GapPartRow(
        gap.indicator(),
        gap.period(),
        gap.area(),
        gap.group(),
        gap.reference(),
        name,
        value,
        gap.unit(),
        gap.adjustment().adjustedObsStatus().orElseThrow());
  }
}
