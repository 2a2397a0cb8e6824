package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads dates: one day, days before or after another date, or a period. */
final class DatesReader {
  private final ProfileFields fields;
  private final Set<String> filled;

  DatesReader(ProfileFields fields, Set<String> filled) {
    this.fields = fields;
    this.filled = filled;
  }

  Filling read(Node node) {
    if (node instanceof Node.Scalar) {
      return new Constant(fields.date(node, "date").toString());
    }

    ProfileFields written = fields.under(node, "date");
    Filling dates = written.has("days") ? days(written) : period(written);
    written.end();
    return dates;
  }

  private Filling period(ProfileFields written) {
    var period = new Days(written.date("from"), written.date("to"));
    if (period.first().isAfter(period.last())) {
      written.report("'from' is after 'to'");
    }

    return period;
  }

  private Filling days(ProfileFields written) {
    List<Integer> ends =
        written.find("days").map(written::values).orElse(List.of()).stream()
            .map(end -> whole(written, end))
            .toList();
    if (ends.isEmpty() || ends.size() > 2 || ends.get(0) > ends.get(ends.size() - 1)) {
      written.report(
          "'days' should be a whole number or two such as [-30, 0], the smaller one first");
      return new Constant("");
    }

    Optional<String> after = written.find("after").map(end -> written.text(end, "after"));
    after
        .filter(column -> !filled.contains(column))
        .ifPresent(
            column ->
                written.report("'after' names " + column + ", which is not filled further up"));
    return new Dates(after, ends.get(0), ends.get(ends.size() - 1));
  }

  private static int whole(ProfileFields written, Node node) {
    String text = written.text(node, "days");
    if (text.matches("-?\\d{1,6}")) {
      return Integer.parseInt(text);
    }

    written.report(node, "'" + text + "' should be a whole number of days");
    return 0;
  }
}
