package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;

/** Reads {@code against}: another indicator, whose shares this one's are compared with. */
final class AgainstReader {
  private final Fields indicator;
  private final Library library;
  private final Problems problems;

  AgainstReader(Fields indicator, Library library, Problems problems) {
    this.indicator = indicator;
    this.library = library;
    this.problems = problems;
  }

  /** Another indicator that says what share of its population each group is. */
  Optional<Indicator> read() {
    Optional<Node.Scalar> written = indicator.scalar("against");
    if (written.isPresent() && !indicator.text("measure").orElse("").equals("group-share")) {
      problems.add(Message.AGAINST_OTHER_MEASURE, written.get().place());
      return Optional.empty();
    }

    return written.flatMap(
        id -> library.find(library.groupShares, "The group-share indicator", id));
  }

  /** Reports an other indicator whose periods or groups cannot be compared with this one. */
  void check(Indicator read, Indicator other) {
    Node.Scalar written = indicator.requireScalar("against");
    if (other.period().length() != read.period().length()) {
      problems.add(
          Message.AGAINST_OTHER_PERIOD,
          written.place(),
          other.id(),
          other.period().length().word(),
          read.period().length().word());
    }

    if (other.period().pool() != read.period().pool()) {
      problems.add(
          Message.AGAINST_OTHER_POOL,
          written.place(),
          other.id(),
          periods(other.period().pool()),
          periods(read.period().pool()));
    }

    List<String> lacking =
        read.groups().stream()
            .map(Group::code)
            .filter(code -> other.group(code).isEmpty())
            .toList();
    if (!lacking.isEmpty()) {
      problems.add(
          Message.AGAINST_LACKS_GROUP, written.place(), other.id(), String.join(", ", lacking));
    }
  }

  private static String periods(int number) {
    return number == 1 ? "one period each" : number + " periods each";
  }
}
