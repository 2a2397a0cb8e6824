package dk.integrationsbarometer.indicators.adjusted;

import java.util.List;

/**
 * Both sides of a gap within a stratum.
 *
 * @param codes the class of each variable
 */
record StratumPair(String text, List<String> codes, StratumSide group, StratumSide reference) {
  StratumPair {
    codes = List.copyOf(codes);
  }

  /** Somebody on some side, whatever they weigh. */
  boolean isAny() {
    return group.hasPeople() || reference.hasPeople();
  }

  /** Somebody on both sides, or nobody on either. */
  boolean isEqual() {
    return isBoth() || (group.weight() == 0 && reference.weight() == 0);
  }

  /** Group minus reference, in the indicator's unit. */
  double difference() {
    return group.rate() - reference.rate();
  }

  boolean isBoth() {
    return group.weight() > 0 && reference.weight() > 0;
  }
}
