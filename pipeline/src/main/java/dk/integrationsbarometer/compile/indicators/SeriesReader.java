package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code valid}, {@code breaks} and {@code base} of an indicator. */
final class SeriesReader {
  private static final String A_DATE = "a date";
  private static final String LIKE_DATES = "year, month and day as 2010-01-01";

  private final Fields indicator;
  private final Problems problems;

  SeriesReader(Fields indicator, Problems problems) {
    this.indicator = indicator;
    this.problems = problems;
  }

  Series read(Period.Length length) {
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    Optional<Node> valid = indicator.find("valid");
    if (valid.isPresent()) {
      Fields fields = Fields.of(valid.get(), "'valid'", problems);
      from = fields.parsed("from", LocalDate::parse, A_DATE, LIKE_DATES);
      to = fields.parsed("to", LocalDate::parse, A_DATE, LIKE_DATES);
      fields.end();
      if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
        problems.add(Message.EMPTY_INTERVAL, fields.place(), "valid");
      }
    }

    return new Series(from, to, breaks(), period(indicator, "base", length));
  }

  private List<Series.Break> breaks() {
    List<Series.Break> breaks = new ArrayList<>();
    var once = new Once("The break", problems);
    for (Node node : indicator.list("breaks")) {
      Fields fields = Fields.of(node, "a break", problems);
      Optional<LocalDate> from = requireDay(fields, "from");
      Labels note = LabelReader.require(fields, "note");
      fields.end();
      from.filter(day -> once.isNew(day, day.toString(), fields.place()))
          .ifPresent(day -> breaks.add(new Series.Break(day, note)));
    }

    return breaks;
  }

  /** A day that must be there. */
  static Optional<LocalDate> requireDay(Fields fields, String key) {
    fields.require(key);
    return fields.parsed(key, LocalDate::parse, A_DATE, LIKE_DATES);
  }

  /** A period of the indicator's own length. */
  static Optional<Period> period(Fields fields, String key, Period.Length length) {
    return fields.parsed(
        key,
        text ->
            Period.parse(text)
                .filter(period -> period.length() == length)
                .orElseThrow(() -> new IllegalArgumentException(text)),
        "a " + length.word() + " as the indicator has",
        "a period such as " + length.example());
  }
}
