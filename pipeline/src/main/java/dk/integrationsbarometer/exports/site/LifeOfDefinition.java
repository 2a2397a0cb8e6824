package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.tables.IndicatorLife;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers for the definition of an indicator, how far it has come, and its legal basis. */
record LifeOfDefinition(ReportData data, IndicatorRow indicator) {
  /** What there is to say of it, each a term and its meaning. */
  List<Element> facts() {
    List<Element> facts = new ArrayList<>();
    responsible()
        .ifPresent(
            text -> facts.add(Html.definition(data.say("Ansvarlig", "Responsible"), text + ".")));
    facts.add(
        Html.definition(
            data.say("Definitionen", "The definition"),
            state() + approval().map(text -> ", " + text).orElse("") + "."));
    new WrittenNotes(data, indicator).legalBasis().ifPresent(facts::add);
    return facts;
  }

  private IndicatorLife life() {
    return indicator.life();
  }

  private Optional<String> responsible() {
    List<String> parts = new ArrayList<>(life().owner().stream().toList());
    life().contact().ifPresent(contact -> parts.add(data.say("kontakt: ", "contact: ") + contact));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private String state() {
    return life().state().label().in(data.language());
  }

  private Optional<String> approval() {
    return life()
        .approvedBy()
        .flatMap(
            by ->
                life()
                    .approvedOn()
                    .map(
                        day ->
                            data.say("godkendt af ", "approved by ")
                                + by
                                + data.say(" den ", " on ")
                                + data.day(LocalDate.parse(day))));
  }
}
