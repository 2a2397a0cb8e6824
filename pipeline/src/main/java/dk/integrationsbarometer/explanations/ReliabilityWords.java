package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.Reliability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When figures and gaps of an indicator are marked as uncertain. */
record ReliabilityWords(Indicator indicator, Bilingual tongue) {
  /** Nothing when none is ever marked. */
  List<String> lines() {
    return indicator.interval() == IntervalPolicy.NONE
        ? List.of()
        : indicator.disclosure().reliability().stream()
            .flatMap(rule -> line(rule).stream())
            .toList();
  }

  private Optional<String> line(Reliability rule) {
    List<String> reasons = new ArrayList<>();
    width(rule).ifPresent(reasons::add);
    rule.minEffectivePersons()
        .filter(fewest -> indicator.measure().kind().division() != MeasureKind.Division.PER_DATE)
        .ifPresent(fewest -> reasons.add(persons(fewest)));
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tongue.say("figures and gaps are shown but marked “u” as uncertain when ")
                + tongue.choice(reasons));
  }

  private Optional<String> width(Reliability rule) {
    return indicator.measure().isPartOfAWhole()
        ? rule.maxHalfWidth()
            .map(
                limit ->
                    tongue
                        .say("their interval reaches more than %s percentage points to each side")
                        .formatted(number(limit)))
        : rule.maxRelativeHalfWidth()
            .map(
                limit ->
                    tongue
                        .say(
                            "their interval reaches more than %s per cent of the figure to each side (for a gap, of the larger one of the two)")
                        .formatted(number(limit)));
  }

  private String persons(int fewest) {
    if (indicator.unit().register().person().isPresent()) {
      return tongue.say("they rest on rows worth fewer than %d persons").formatted(fewest);
    }

    return (indicator.weight().isPresent()
            ? tongue.say("they rest on answers worth fewer than %d persons")
            : tongue.say("they rest on fewer than %d persons"))
        .formatted(fewest);
  }

  private String number(BigDecimal limit) {
    return tongue.language().decimal(limit.toPlainString());
  }
}
