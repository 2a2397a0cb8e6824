package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import java.util.ArrayList;
import java.util.List;

/** Which figures of an indicator are hidden, by rule: never which figure is hidden by which. */
record ConfidentialityWords(Indicator indicator, Bilingual tongue) {
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(few()));
    if (indicator.disclosure().unanimousShare() == Disclosure.UnanimousShare.SUPPRESS) {
      lines.addAll(unanimous());
    }

    lines.addAll(method());
    indicator.concentration().ifPresent(rule -> lines.addAll(concentrated(rule)));
    lines.addAll(new PoolWords(indicator, tongue).confidentiality());
    lines.add(
        tongue.say(
            "other figures are hidden as well when a hidden one could be worked out from them, if need be those of other indicators; which figures are hidden for which reason is not told"));
    lines.add(
        tongue.say(
            "gaps, changes and goals are hidden together with the figures that they rest on"));
    return lines;
  }

  private String few() {
    int threshold = indicator.disclosure().threshold();
    if (threshold <= 1) {
      return tongue.say("no figure is too small to be published");
    }

    return (indicator.measure().kind().division() == MeasureKind.Division.QUOTIENT
            ? tongue.say(
                "figures with fewer than %d persons in the numerator%s or in all are not published")
            : tongue.say("figures of fewer than %d persons are not published"))
        .formatted(threshold, outside());
  }

  /** How far a published number may be from the true one. */
  private List<String> method() {
    if (indicator.disclosure().method() instanceof DisclosureMethod.Rounding rounding) {
      return List.of(
          tongue
              .say(
                  "numbers of persons are rounded to the nearest multiple of %d, and shares are computed from the rounded numbers")
              .formatted(rounding.base()));
    }

    if (indicator.disclosure().method() instanceof DisclosureMethod.CellKey drawn) {
      return List.of(
          tongue
              .say(
                  "numbers of persons are published with a random error of at most %d, and shares are computed from the published numbers")
              .formatted(drawn.distance()));
    }

    return List.of();
  }

  private String outside() {
    return indicator.disclosure().complement() == Disclosure.Complement.SUPPRESS
        ? tongue.say(", outside it")
        : "";
  }

  private List<String> unanimous() {
    if (indicator.measure().isPartOfAWhole()) {
      return List.of(tongue.say("nor are shares of exactly 0 or 100 per cent"));
    }

    return indicator.measure().kind().division() != MeasureKind.Division.QUOTIENT
            || indicator.interval() == IntervalPolicy.NONE
        ? List.of()
        : List.of(
            tongue.say("nor are figures whose interval would show that all have the same number"));
  }

  private List<String> concentrated(ConcentrationRule rule) {
    List<String> lines = new ArrayList<>();
    rule.dominance()
        .ifPresent(
            most ->
                lines.add(
                    tongue
                        .say(
                            "nor are figures in which the %d largest contributions are more than %d per cent of the sum of all")
                        .formatted(most.largest(), most.percent())));
    rule.pPercent()
        .ifPresent(
            percent ->
                lines.add(
                    tongue
                        .say(
                            "nor are figures in which all contributions but the two largest are together less than %d per cent of the largest")
                        .formatted(percent)));
    return lines;
  }
}
