package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Retired;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code retired} of the settings: the indicators that are no longer computed. */
final class RetiredReader {
  private final Library library;
  private final Problems problems;
  private final List<Node.Scalar> ids = new ArrayList<>();
  private final List<Node.Scalar> successors = new ArrayList<>();

  RetiredReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  void read(Fields settings) {
    for (Node node : settings.list("retired")) {
      Fields fields = Fields.of(node, "a retired indicator", problems);
      Node.Scalar id = fields.requireScalar("id");
      Optional<LocalDate> since = PolicyReader.day(fields, "since");
      Optional<Node.Scalar> successor = fields.scalar("replaced_by");
      Labels note = LabelReader.require(fields, "note");
      fields.end();
      ids.add(id);
      successor.ifPresent(successors::add);
      if (since.isPresent() && library.isNew("The retired indicator", id.text(), id.place())) {
        library.retired.put(
            id.text(), new Retired(id.text(), since.get(), successor.map(Node.Scalar::text), note));
      }
    }
  }

  /** Reports successors that are not there, and retired indicators that are. */
  void check(Map<String, Indicator> known) {
    successors.stream()
        .filter(id -> !library.leftOut.contains(id.text()))
        .forEach(id -> library.find(known, "The indicator", id));
    ids.stream()
        .filter(id -> known.containsKey(id.text()))
        .forEach(id -> report(id, known.get(id.text())));
  }

  /** That a draft has the name of an indicator that was published is the draft's mistake. */
  private void report(Node.Scalar id, Indicator defined) {
    Optional<Place> draft = library.placeOf(defined).filter(library::isDraft);
    draft.ifPresentOrElse(
        place -> problems.add(Message.DRAFT_OF_RETIRED, place, id.text(), id.place()),
        () -> problems.add(Message.RETIRED_AND_DEFINED, id.place(), id.text()));
  }
}
