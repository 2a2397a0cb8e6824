package dk.integrationsbarometer.indicators;

import java.util.List;

/**
 * Who has somebody like them on the other side, in everything that is held equal at once.
 *
 * @param pairs every stratum
 * @param leftGroup the people of the group who have nobody like them in the reference
 * @param leftReference the same of the reference
 */
record Alike(List<StratumPair> pairs, Counts leftGroup, Counts leftReference) {
  static Alike of(Strata strata, Gap gap) {
    List<StratumPair> pairs = strata.pairs(gap);
    List<String> alone =
        pairs.stream().filter(pair -> !pair.isBoth()).map(StratumPair::text).toList();
    return new Alike(
        pairs,
        strata.counts(List.of(gap.group().key()), alone),
        strata.counts(List.of(gap.reference().key()), alone));
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
