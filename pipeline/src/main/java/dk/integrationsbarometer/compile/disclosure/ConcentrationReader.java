package dk.integrationsbarometer.compile.disclosure;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;

/** Reads what a disclosure rule says of amounts: {@code dominance} and {@code p_percent}. */
final class ConcentrationReader {
  private static final String DOMINANCE = "dominance";
  private static final String LARGEST = "largest";
  private static final String PERCENT = "percent";
  private static final int MOST_CONTRIBUTORS = 10;
  private static final int ALL_BUT_NOTHING = 99;
  private static final int ALL = 100;

  private final Problems problems;

  ConcentrationReader(Problems problems) {
    this.problems = problems;
  }

  /** The rule; empty when neither key is there. */
  Optional<ConcentrationRule> read(Fields fields) {
    Optional<ConcentrationRule.Dominance> dominance =
        fields.find(DOMINANCE).flatMap(this::dominance);
    Optional<Integer> pPercent =
        fields.parsed("p_percent", Numbers.whole(1, ALL), "a whole number from 1 to " + ALL, "10");
    return dominance.isEmpty() && pPercent.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConcentrationRule(dominance, pPercent));
  }

  private Optional<ConcentrationRule.Dominance> dominance(Node node) {
    Fields fields = Fields.of(node, "'" + DOMINANCE + "'", problems);
    fields.require(LARGEST);
    fields.require(PERCENT);
    Optional<Integer> largest =
        fields.parsed(
            LARGEST,
            Numbers.whole(1, MOST_CONTRIBUTORS),
            "a whole number from 1 to " + MOST_CONTRIBUTORS,
            "2, which asks how much the two largest contributors hold");
    Optional<Integer> percent =
        fields.parsed(
            PERCENT,
            Numbers.whole(1, ALL_BUT_NOTHING),
            "a whole number from 1 to " + ALL_BUT_NOTHING,
            "80");
    fields.end();
    return largest.flatMap(
        most -> percent.map(share -> new ConcentrationRule.Dominance(most, share)));
  }
}
