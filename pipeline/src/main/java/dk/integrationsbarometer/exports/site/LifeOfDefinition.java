package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.IndicatorLife;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    replaced().forEach(facts::add);
    new WrittenNotes(data, indicator).legalBasis().ifPresent(facts::add);
    return facts;
  }

  /** What is said of the definition otherwise than in an earlier run, a sentence each. */
  List<String> since(IndicatorRow before) {
    var earlier = new LifeOfDefinition(data, before);
    List<String> said = new ArrayList<>();
    if (!state().equals(earlier.state())) {
      said.add(
          data.say("Nu ", "Now ")
              + state()
              + data.say(", før ", ", before ")
              + earlier.state()
              + ".");
    }

    if (!approval().equals(earlier.approval())) {
      said.add(
          approval()
              .map(text -> data.say("Er ", "Was ") + text + ".")
              .orElse(data.say("Er ikke længere godkendt.", "Is no longer approved.")));
    }

    if (!responsible().equals(earlier.responsible())) {
      said.add(
          data.say("Ansvarlig: ", "Responsible: ")
              + responsible().orElse(data.say("ingen nævnt", "nobody named"))
              + ".");
    }

    return said;
  }

  /** The indicators that are no longer computed and in whose place this one is. */
  private List<Element> replaced() {
    Map<String, String> settings = data.manifest().settings();
    return settings.entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(Manifest.REPLACED))
        .filter(setting -> setting.getValue().equals(indicator.indicator()))
        .map(setting -> setting.getKey().substring(Manifest.REPLACED.length()))
        .map(earlier -> replaced(earlier, settings))
        .toList();
  }

  /** Why it is no longer computed is written down in English. */
  private Element replaced(String earlier, Map<String, String> settings) {
    LocalDate since = LocalDate.parse(settings.get(Manifest.RETIRED + earlier));
    return Html.definition(
        data.say("I stedet for", "In place of"),
        Element.of("dd")
            .text(
                data.say("%s, som ikke beregnes siden %s: ", "%s, not computed since %s: ")
                    .formatted(earlier, data.day(since)))
            .add(
                Element.of("span", settings.getOrDefault(Manifest.RETIRED_BECAUSE + earlier, ""))
                    .with("lang", "en")));
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
