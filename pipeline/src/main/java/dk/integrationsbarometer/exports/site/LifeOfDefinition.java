package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Stewardship;
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
    if (isAnsweredFor()) {
      facts.add(Html.definition(data.say("Responsible"), responsible().text(".")));
    }

    facts.add(Html.definition(data.say("The definition"), stage().text(".")));
    replaced().forEach(facts::add);
    new WrittenNotes(data, indicator).legalBasis().ifPresent(facts::add);
    return facts;
  }

  /** What is said of the definition otherwise than in an earlier run, a sentence each. */
  List<String> since(IndicatorRow before) {
    var earlier = new LifeOfDefinition(data, before);
    List<String> said = new ArrayList<>();
    if (!state().equals(earlier.state())) {
      said.add(data.say("Now ") + state() + data.say(", before ") + earlier.state() + ".");
    }

    if (!approval().equals(earlier.approval())) {
      said.add(
          approval()
              .map(each -> data.say("Was ") + approved() + each.by() + on(each) + ".")
              .orElse(data.say("Is no longer approved.")));
    }

    if (!life().owner().equals(earlier.life().owner())) {
      said.add(named(data.say("Responsible: "), life().owner()));
    }

    if (!life().contact().equals(earlier.life().contact())) {
      said.add(named(data.say("Contact: "), life().contact()));
    }

    return said;
  }

  private String named(String role, Optional<String> who) {
    return role + who.orElse(data.say("nobody named")) + ".";
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

  /** Why it is no longer computed is written down in English; a manifest can lack since when. */
  private Element replaced(String earlier, Map<String, String> settings) {
    Element said = Element.of("dd");
    String since = settings.get(Manifest.RETIRED + earlier);
    if (since == null) {
      said.text(earlier);
    } else {
      String day = data.day(LocalDate.parse(since));
      String why = settings.getOrDefault(Manifest.RETIRED_BECAUSE + earlier, "");
      said.text(data.say("%s, not computed since %s: ").formatted(earlier, day));
      said.add(Element.of("span", why).with("lang", "en"));
    }

    return Html.definition(data.say("In place of"), said);
  }

  private IndicatorLife life() {
    return indicator.life();
  }

  private boolean isAnsweredFor() {
    return life().owner().isPresent() || life().contact().isPresent();
  }

  private Element responsible() {
    Element said = Element.of("dd");
    life().owner().ifPresent(owner -> said.add(Html.danish(owner)));
    life()
        .contact()
        .ifPresent(
            contact ->
                said.text(
                    (life().owner().isPresent() ? "; " : "") + data.say("contact: ") + contact));
    return said;
  }

  private String state() {
    return life().state().label().in(data.language());
  }

  /** How far the definition has come. */
  private Element stage() {
    Element said = Element.of("dd").text(state());
    approval()
        .ifPresent(each -> said.text(", " + approved()).add(Html.danish(each.by())).text(on(each)));
    return said;
  }

  private Optional<Stewardship.Approval> approval() {
    return life()
        .approvedBy()
        .flatMap(
            by ->
                life().approvedOn().map(day -> new Stewardship.Approval(by, LocalDate.parse(day))));
  }

  private String approved() {
    return data.say("approved by ");
  }

  private String on(Stewardship.Approval approval) {
    return data.say(" on ") + data.day(approval.on());
  }
}
