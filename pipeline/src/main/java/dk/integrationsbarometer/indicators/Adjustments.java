package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.Adjustment;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.statistics.FactorParts;
import dk.integrationsbarometer.statistics.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adjusts gaps for the strata that a definition names, from cells alone.
 *
 * <p>People in strata with nobody of the other side cannot be compared. What they do to the gap is
 * a part of its own (Ñopo 2008, Review of Economics and Statistics 90, 290-299), never dropped in
 * silence. For the rest the gap is split in two (Kitagawa 1955, Journal of the American Statistical
 * Association 50, 1168-1194): different rates in the same strata, which is the adjusted gap, and a
 * different composition, which is split further by variable ({@link FactorParts}).
 */
final class Adjustments {
  private final IndicatorCells cells;
  private final Adjustment adjustment;
  private final List<String> names;
  private final Set<String> strata = new TreeSet<>();

  private Adjustments(IndicatorCells cells, Adjustment adjustment) {
    this.cells = cells;
    this.adjustment = adjustment;
    this.names = adjustment.strata().variables().stream().map(Variable::name).toList();
    Set<String> wanted = Set.copyOf(names);
    cells.sums().keySet().stream()
        .map(CellKey::breakdown)
        .filter(text -> Slice.parse(text).codes().keySet().equals(wanted))
        .forEach(strata::add);
  }

  /** Nothing when the indicator does not ask for adjusted gaps. */
  static Optional<Adjustments> of(IndicatorCells cells) {
    return cells.indicator().adjusted().map(adjustment -> new Adjustments(cells, adjustment));
  }

  /** Only gaps of all people are adjusted, and only those between two figures that are defined. */
  boolean concerns(Gap gap) {
    return gap.group().key().slice().equals(Slice.TOTAL) && gap.value().isPresent();
  }

  /** Empty when nobody of the group has somebody like them in the reference. */
  Optional<AdjustedGap> of(Gap gap) {
    List<Pair> pairs = new ArrayList<>();
    for (String stratum : strata) {
      pairs.add(
          new Pair(
              stratum, side(gap.group().key(), stratum), side(gap.reference().key(), stratum)));
    }

    return adjusted(gap, pairs);
  }

  private record Pair(String stratum, StratumSide group, StratumSide reference) {
    /** Somebody on both sides, or nobody on either. */
    private boolean isEqual() {
      return isBoth() || (group.weight() == 0 && reference.weight() == 0);
    }

    private boolean isBoth() {
      return group.weight() > 0 && reference.weight() > 0;
    }
  }

  private StratumSide side(FigureKey key, String stratum) {
    int dates = cells.indicator().period().datesBehind(key.period()).size();
    return StratumSide.of(cells.indicator().measure(), counts(key, List.of(stratum)), dates);
  }

  /** The people who have nobody to be compared with. */
  private Counts left(FigureKey key, List<Pair> all) {
    return counts(key, all.stream().filter(pair -> !pair.isBoth()).map(Pair::stratum).toList());
  }

  private Counts counts(FigureKey key, List<String> some) {
    return Counts.of(cells.indicator().period(), key.period(), date -> sums(key, date, some));
  }

  private Sums sums(FigureKey key, LocalDate date, List<String> some) {
    Sums sums = Sums.ZERO;
    for (String stratum : some) {
      sums = sums.plus(cells.at(new CellKey(date, key.area(), key.group(), stratum)));
    }

    return sums;
  }

  private Optional<AdjustedGap> adjusted(Gap gap, List<Pair> all) {
    List<Pair> pairs = all.stream().filter(Pair::isBoth).toList();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }

    boolean isAll = all.stream().allMatch(Pair::isEqual);
    double group = pairs.stream().mapToDouble(pair -> pair.group().weight()).sum();
    double reference = pairs.stream().mapToDouble(pair -> pair.reference().weight()).sum();
    List<FactorParts.Stratum> composition = new ArrayList<>();
    double value = 0;
    double compared = 0;
    List<StratumSide> ofGroup = new ArrayList<>();
    List<StratumSide> ofReference = new ArrayList<>();
    for (Pair pair : pairs) {
      double own = pair.group().weight() / group;
      double other = pair.reference().weight() / reference;
      double weight = standard(own, other);
      value += weight * (pair.group().rate() - pair.reference().rate());
      compared += own * pair.group().rate() - other * pair.reference().rate();
      double rate = rateOfComposition(pair.group().rate(), pair.reference().rate());
      composition.add(new FactorParts.Stratum(codes(pair.stratum()), other, own, rate));
      ofGroup.add(pair.group().withWeight(weight));
      ofReference.add(pair.reference().withWeight(weight));
    }

    return Optional.of(
        new AdjustedGap(
            value,
            interval(ofGroup, ofReference),
            parts(composition, isAll ? 0 : gap.value().getAsDouble() - compared),
            left(gap.group().key(), all),
            left(gap.reference().key(), all),
            100 * group / all.stream().mapToDouble(pair -> pair.group().weight()).sum(),
            100 * reference / all.stream().mapToDouble(pair -> pair.reference().weight()).sum()));
  }

  private double standard(double group, double reference) {
    return switch (adjustment.standard()) {
      case BOTH -> (group + reference) / 2;
      case GROUP -> group;
      case REFERENCE -> reference;
    };
  }

  /** The rates with which the parts of composition and of rates add to the gap. */
  private double rateOfComposition(double group, double reference) {
    return switch (adjustment.standard()) {
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

  private List<String> codes(String stratum) {
    Slice slice = Slice.parse(stratum);
    return names.stream().map(name -> slice.codes().get(name)).toList();
  }

  private Optional<Interval> interval(List<StratumSide> group, List<StratumSide> reference) {
    return new Uncertainty(cells.indicator()).ofStandardised(group, reference);
  }
}
