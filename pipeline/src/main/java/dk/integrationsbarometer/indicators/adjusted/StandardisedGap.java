package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.standardisation.FactorParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gap adjusted by direct standardisation.
 *
 * <p>People in strata with nobody of the other side cannot be compared. What they do to the gap is
 * a part of its own (Ñopo 2008, Review of Economics and Statistics 90, 290-299), never dropped in
 * silence. For the rest the gap is split in two (Kitagawa 1955, Journal of the American Statistical
 * Association 50, 1168-1194): different rates in the same strata, which is the adjusted gap, and a
 * different composition, which is split further by variable ({@link FactorParts}).
 */
record StandardisedGap(Strata strata, CommonSupport alike) {
  private Indicator indicator() {
    return strata.cells().indicator();
  }

  private Adjustment.Standard standard() {
    return indicator().adjusted().orElseThrow().standard();
  }

  /** Empty when nobody of the group has somebody like them in the reference. */
  Optional<AdjustedGap> of(Gap gap) {
    List<StratumPair> pairs = alike.compared();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }

    double group = pairs.stream().mapToDouble(pair -> pair.group().weight()).sum();
    double reference = pairs.stream().mapToDouble(pair -> pair.reference().weight()).sum();
    List<FactorParts.Stratum> composition = new ArrayList<>();
    double value = 0;
    double compared = 0;
    List<StratumSide> ofGroup = new ArrayList<>();
    List<StratumSide> ofReference = new ArrayList<>();
    for (StratumPair pair : pairs) {
      double own = pair.group().weight() / group;
      double other = pair.reference().weight() / reference;
      double weight = weight(own, other);
      value += weight * pair.difference();
      compared += own * pair.group().rate() - other * pair.reference().rate();
      double rate = rateOfComposition(pair.group().rate(), pair.reference().rate());
      composition.add(new FactorParts.Stratum(pair.codes(), other, own, rate));
      ofGroup.add(pair.group().withWeight(weight));
      ofReference.add(pair.reference().withWeight(weight));
    }

    boolean isAll = alike.pairs().stream().allMatch(StratumPair::isEqual);
    return Optional.of(
        new AdjustedGap(
            value,
            indicator().design().isPresent()
                ? clustered(gap, value)
                : new StandardisedUncertainty(indicator()).of(ofGroup, ofReference),
            parts(composition, isAll ? 0 : gap.value().getAsDouble() - compared),
            deciding(),
            alike.leftGroup(),
            alike.leftReference(),
            alike.perCentOfGroup(),
            alike.perCentOfReference()));
  }

  /**
   * With {@code W} as a stratum's weight and {@code r} as a rate, the gap is the sum of {@code W
   * (r1 - r2)}. It grows with the sums of a rate by the weight, and with the denominators of a side
   * that is in the standard as that side's composition shifts towards the stratum's gap.
   */
  private Optional<Interval> clustered(Gap gap, double value) {
    double unit = indicator().measure().kind().scale();
    double group = alike.compared().stream().mapToDouble(pair -> pair.group().weight()).sum();
    double other = alike.compared().stream().mapToDouble(pair -> pair.reference().weight()).sum();
    double byGroup = 0;
    double byOther = 0;
    for (StratumPair pair : alike.compared()) {
      byGroup += pair.group().weight() / group * pair.difference() / unit;
      byOther += pair.reference().weight() / other * pair.difference() / unit;
    }

    var sample = new ClusteredAdjustment(indicator(), strata.cells().survey(), gap);
    for (StratumPair pair : alike.compared()) {
      double weight = weight(pair.group().weight() / group, pair.reference().weight() / other);
      double one = weight / pair.group().weight();
      double two = weight / pair.reference().weight();
      double difference = pair.difference() / unit;
      sample.group(
          pair,
          one,
          -one * pair.group().rate() / unit + weight(1, 0) * (difference - byGroup) / group);
      sample.reference(
          pair,
          -two,
          two * pair.reference().rate() / unit + weight(0, 1) * (difference - byOther) / other);
    }

    return sample.interval(value);
  }

  private List<PeopleCounts> deciding() {
    List<PeopleCounts> deciding =
        new ArrayList<>(List.of(alike.leftGroup(), alike.leftReference()));
    deciding.addAll(alike.telling());
    return deciding;
  }

  private double weight(double group, double reference) {
    return switch (standard()) {
      case BOTH -> (group + reference) / 2;
      case GROUP -> group;
      case REFERENCE -> reference;
    };
  }

  /** The rates with which the parts of composition and of rates add to the gap. */
  private double rateOfComposition(double group, double reference) {
    return switch (standard()) {
      case BOTH -> (group + reference) / 2;
      case GROUP -> reference;
      case REFERENCE -> group;
    };
  }

  private List<AdjustedGap.Part> parts(List<FactorParts.Stratum> composition, double notCompared) {
    double[] values = FactorParts.of(composition);
    List<AdjustedGap.Part> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      parts.add(new AdjustedGap.Part(strata.names().get(i), values[i]));
    }

    parts.add(new AdjustedGap.Part(AdjustedGap.Part.NOT_COMPARED, notCompared));
    return parts;
  }
}
