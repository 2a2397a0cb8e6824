package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Stewardship;
import java.util.ArrayList;
import java.util.List;

/** Who answers for an indicator, how far it has come and what is known of its quality, in words. */
record StewardshipWords(Indicator indicator, Bilingual tongue) {
  /** How far the definition has come, and in whose place it is. */
  List<String> life() {
    Stewardship said = indicator.stewardship();
    List<String> lines = new ArrayList<>();
    if (indicator.isDraft()) {
      lines.add(tongue.say("a draft, not published"));
    }

    said.approval()
        .ifPresent(
            approval ->
                lines.add(
                    tongue.say("approved by ")
                        + approval.by()
                        + tongue.say(" on ")
                        + approval.on()));
    said.replaces()
        .forEach(
            earlier ->
                lines.add(
                    tongue.say("replaces ")
                        + earlier.indicator()
                        + tongue.say(" from ")
                        + earlier.since()));
    return lines;
  }

  /** Who decides on it, and where questions go. */
  List<String> responsible() {
    Stewardship said = indicator.stewardship();
    List<String> lines = new ArrayList<>(said.owner().stream().toList());
    said.contact().ifPresent(contact -> lines.add(tongue.say("contact: ") + contact));
    return lines;
  }

  /** By which law. */
  List<String> legalBasis() {
    return indicator.stewardship().legalBasis().stream()
        .map(basis -> basis.in(tongue.language()))
        .toList();
  }

  /** One line per concept. */
  List<String> quality() {
    List<String> lines = new ArrayList<>();
    indicator
        .stewardship()
        .quality()
        .forEach(
            (concept, note) ->
                lines.add(
                    concept.label().in(tongue.language()) + ": " + note.in(tongue.language())));
    return lines;
  }
}
