package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.compile.names.StateReader;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads who answers for an indicator, how far it has come, and its quality notes. */
final class StewardshipReader {
  private final Fields indicator;
  private final Library library;
  private final Problems problems;

  StewardshipReader(Fields indicator, Library library, Problems problems) {
    this.indicator = indicator;
    this.library = library;
    this.problems = problems;
  }

  Stewardship read(String id) {
    return new Stewardship(
        StateReader.read(indicator),
        ShownText.find(indicator, "owner"),
        ShownText.find(indicator, "contact"),
        approval(),
        indicator.has("legal_basis")
            ? Optional.of(LabelReader.require(indicator, "legal_basis"))
            : Optional.empty(),
        quality(),
        replaced(id));
  }

  private Optional<Stewardship.Approval> approval() {
    return indicator
        .find("approved")
        .flatMap(
            node -> {
              Fields fields = Fields.of(node, "'approved'", problems);
              String by = ShownText.require(fields, "by");
              Optional<LocalDate> on = SeriesReader.requireDay(fields, "on");
              fields.end();
              return on.map(day -> new Stewardship.Approval(by, day));
            });
  }

  private Map<Stewardship.Quality, Labels> quality() {
    Map<Stewardship.Quality, Labels> notes = new TreeMap<>();
    indicator
        .find("quality_notes")
        .ifPresent(
            node -> {
              Fields fields = Fields.of(node, "'quality_notes'", problems);
              for (Stewardship.Quality concept : Stewardship.Quality.values()) {
                if (fields.has(concept.code())) {
                  notes.put(concept, LabelReader.require(fields, concept.code()));
                }
              }

              fields.end();
            });
    return notes;
  }

  private List<Stewardship.Earlier> replaced(String id) {
    return library.retired.values().stream()
        .filter(each -> each.replacedBy().equals(Optional.of(id)))
        .map(each -> new Stewardship.Earlier(each.indicator(), each.since()))
        .toList();
  }
}
