package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.BenchmarkRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Hides a benchmark when either area's figure is hidden, because the other would give it away, and
 * its intervals when they rest on a part of the country that would be hidden.
 *
 * @param hidden what may not be known; the other area need not be among those published
 */
record BenchmarkControl(SuppressedFigures hidden, LowReliability reliability) {
  Stream<BenchmarkRow> released(List<Gap> benchmarks) {
    return benchmarks.stream().map(this::released);
  }

  private BenchmarkRow released(Gap gap) {
    boolean isHidden =
        gap.status() == ObsStatus.NORMAL
            && (hidden.holds(gap.group()) || hidden.holds(gap.reference()));
    boolean isVague =
        isHidden || gap.rest().flatMap(Figure::counts).filter(hidden::holds).isPresent();
    FigureKey key = gap.group().key();
    return new BenchmarkRow(
        hidden.indicator().id(),
        key.period().code(),
        key.area(),
        gap.referenceCode(),
        key.group(),
        key.slice(),
        isHidden ? OptionalDouble.empty() : gap.value(),
        isVague ? Optional.empty() : gap.interval(),
        isHidden ? OptionalDouble.empty() : gap.ratio(),
        isVague ? Optional.empty() : gap.ratioInterval(),
        hidden.indicator().valueUnit().gapCode(),
        isHidden
            ? ObsStatus.SUPPRESSED
            : reliability.of(gap, gap.interval().filter(interval -> !isVague)),
        isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE);
  }
}
