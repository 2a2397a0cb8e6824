package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** In which of the kept runs the definition of an indicator changed, how, and in which files. */
record DefinitionHistory(ReportData data, IndicatorRow indicator, KeptDefinitions kept) {
  /** So many documents of a change are named. */
  private static final int NAMED = 5;

  Element element() {
    var table =
        new HtmlTable(
            data.say("The definition from run to run"),
            List.of(
                data.say("Run"), data.say("What happened"), data.say("Documents that changed")));
    kept.of(indicator.indicator()).forEach(step -> row(table, step));
    return Html.section("definition", Element.of("h2", data.say("History of the definition")))
        .add(table.element(), Html.note(reach()));
  }

  private void row(HtmlTable table, DefinitionStep step) {
    table.row(
        day(step.run()) + ", " + step.run().runId(),
        List.of(HtmlTable.cell(String.join(" ", sentences(step))), HtmlTable.cell(files(step))));
  }

  /** How far back can be seen. */
  private String reach() {
    String runs =
        kept.size() == 1
            ? data.say(
                "There is no earlier run in the folder, so the history begins with this one.")
            : Counted.say(
                data.say(
                    "Told by the %d [run|runs] that lie in the folder. What happened before the oldest of them cannot be seen here."),
                kept.size());
    return kept.unreadable().isEmpty()
        ? runs
        : runs
            + data.say(" These earlier runs could not be read: ")
            + String.join(", ", kept.unreadable())
            + ".";
  }

  private String day(Manifest run) {
    return data.day(LocalDate.ofInstant(run.ended(), ZoneOffset.UTC));
  }

  private List<String> sentences(DefinitionStep step) {
    if (step instanceof DefinitionStep.Changed changed) {
      List<String> said = new ArrayList<>(meaning(changed));
      said.addAll(new LifeOfDefinition(data, changed.after()).since(changed.before()));
      return said;
    }

    return List.of(
        step instanceof DefinitionStep.New
            ? data.say("New: the run before did not have the indicator.")
            : data.say("The oldest run that lies here."));
  }

  private List<String> meaning(DefinitionStep.Changed changed) {
    if (changed.isRedefined()) {
      return List.of(
          documents(changed).isEmpty()
              ? data.say(
                  "Means something else than before. No document changed: the program reads it differently.")
              : data.say("Means something else than before."));
    }

    return documents(changed).isEmpty()
        ? List.of()
        : List.of(data.say("Words, goals or layout were edited; the figures mean the same."));
  }

  private String files(DefinitionStep step) {
    List<String> documents =
        step instanceof DefinitionStep.Changed changed ? documents(changed) : List.of();
    int more = documents.size() - NAMED;
    return String.join(", ", documents.subList(0, Math.min(NAMED, documents.size())))
        + (more > 0 ? data.say(" and %d more").formatted(more) : "");
  }

  private static List<String> documents(DefinitionStep.Changed changed) {
    String indicator = changed.after().indicator();
    return changed.isRedefined()
        ? changed.moves().documents(indicator)
        : changed.moves().own(indicator).stream().toList();
  }
}
