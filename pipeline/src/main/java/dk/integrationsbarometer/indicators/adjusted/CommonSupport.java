package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who has somebody like them on the other side, in everything that is held equal at once.
 *
 * @param pairs every stratum
 * @param leftGroup the people of the group who have nobody like them in the reference
 * @param leftReference the same of the reference
 * @param comparedGroup the people of the group who have somebody like them
 * @param comparedReference the same of the reference
 */
record CommonSupport(
    List<StratumPair> pairs,
    PeopleCounts leftGroup,
    PeopleCounts leftReference,
    PeopleCounts comparedGroup,
    PeopleCounts comparedReference) {
  private static final int SOLVABLE = 2;

  static CommonSupport of(Strata strata, Gap gap) {
    List<StratumPair> pairs = strata.pairs(gap);
    Map<Boolean, List<String>> texts =
        pairs.stream()
            .collect(
                Collectors.partitioningBy(
                    StratumPair::isBoth,
                    Collectors.mapping(StratumPair::text, Collectors.toList())));
    return new CommonSupport(
        pairs,
        strata.counts(List.of(gap.group().key()), texts.get(false)),
        strata.counts(List.of(gap.reference().key()), texts.get(false)),
        strata.counts(List.of(gap.group().key()), texts.get(true)),
        strata.counts(List.of(gap.reference().key()), texts.get(true)));
  }

  /**
   * Groups of people of whom an adjusted gap could reveal what each side is like: those compared,
   * and with two strata those of each, since the raw figure and the adjusted gap are two equations.
   */
  List<PeopleCounts> telling() {
    List<PeopleCounts> telling = new ArrayList<>(List.of(comparedGroup, comparedReference));
    List<StratumPair> occupied = pairs.stream().filter(StratumPair::isAny).toList();
    if (occupied.size() <= SOLVABLE) {
      occupied.forEach(
          pair -> telling.addAll(List.of(pair.group().counts(), pair.reference().counts())));
    }

    return telling;
  }

  /** The strata with somebody on both sides. */
  List<StratumPair> compared() {
    return pairs.stream().filter(StratumPair::isBoth).toList();
  }

  /** Per cent of the group who have somebody like them in the reference. */
  double perCentOfGroup() {
    double all = pairs.stream().mapToDouble(pair -> pair.group().weight()).sum();
    return 100 * compared().stream().mapToDouble(pair -> pair.group().weight()).sum() / all;
  }

  /** Per cent of the reference who have somebody like them in the group. */
  double perCentOfReference() {
    double all = pairs.stream().mapToDouble(pair -> pair.reference().weight()).sum();
    return 100 * compared().stream().mapToDouble(pair -> pair.reference().weight()).sum() / all;
  }
}
