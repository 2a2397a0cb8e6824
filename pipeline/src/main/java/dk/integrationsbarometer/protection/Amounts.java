package dk.integrationsbarometer.protection;

import java.util.HashMap;
import java.util.Map;

/** Sums of amounts, for which only linear algebra counts. */
final class Amounts {
  private Amounts() {}

  static boolean isAmount(Sum sum, Block block) {
    return sum.size() > 0 && block.unknowns().isAmount(sum.unknown(0));
  }

  /** A sum without the amounts of counts that are 0: taken for known, to be on the safe side. */
  static Sum seen(Sum sum, Block block) {
    if (!isAmount(sum, block)) {
      return sum;
    }
    Map<Integer, Integer> terms = new HashMap<>();
    for (int i = 0; i < sum.size(); i++) {
      int unknown = sum.unknown(i);
      if (block.unknowns().whole(unknown, block.truth()) != 0) {
        terms.put(unknown, sum.coefficient(i));
      }
    }
    return Sum.of(terms);
  }
}
