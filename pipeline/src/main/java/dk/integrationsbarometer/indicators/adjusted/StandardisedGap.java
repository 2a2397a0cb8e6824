package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
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
record StandardisedGap(Indicator indicator, List<String> names, CommonSupport alike) {
  private Adjustment.Standard standard() {
    return indicator.adjusted().orElseThrow().standard();
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
      value += weight * (pair.group().rate() - pair.reference().rate());
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
            new StandardisedUncertainty(indicator).of(ofGroup, ofReference),
            parts(composition, isAll ? 0 : gap.value().getAsDouble() - compared),
            deciding(),
            alike.leftGroup(),
            alike.leftReference(),
            alike.perCentOfGroup(),
            alike.perCentOfReference()));
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

  private List<AdjustedGap.Part> parts(List<FactorParts.Stratum> strata, double notCompared) {
    double[] values = FactorParts.of(strata);
    List<AdjustedGap.Part> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      parts.add(new AdjustedGap.Part(names.get(i), values[i]));
    }

    parts.add(new AdjustedGap.Part(AdjustedGap.Part.NOT_COMPARED, notCompared));
    return parts;
  }
}
