package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reports look-ups that find no row on a status date whatever is delivered, because the register
 * never has rows of the days that are looked at: a register of years has none of a spring.
 */
record LookUpDates(Indicator indicator, Problems problems) {
  private static final int ANY_YEAR = 2023;

  /** One problem for each variable; what only adjusted gaps or gradients need may be there less. */
  void check(Fields fields) {
    Place place = fields.find("period").map(node -> node.place()).orElse(fields.place());
    List<LocalDate> dates =
        indicator.period().statusDates().stream()
            .map((MonthDay day) -> day.atYear(ANY_YEAR))
            .toList();
    NamesUsed.gathered(indicator.unit(), NamesUsed.ofFigures(indicator)).stream()
        .flatMap(variable -> firstInVain(variable, dates))
        .forEach(
            found ->
                problems.add(
                    Message.LOOK_UP_IN_VAIN,
                    place,
                    found.date(),
                    found.variable(),
                    found.from(),
                    found.first(),
                    found.last()));
  }

  /** A look-up on a date, and the days that it looks at. */
  private record InVain(
      LocalDate date, String variable, String from, LocalDate first, LocalDate last) {}

  /** The first date on which a variable finds nothing; else of what its rows look up in turn. */
  private static Stream<InVain> firstInVain(Variable variable, List<LocalDate> dates) {
    if (!(variable.derivation() instanceof Variable.Gathered gathered)
        || gathered.from().reference() instanceof ReferenceTime.Spells) {
      return Stream.empty();
    }

    Optional<InVain> own =
        dates.stream()
            .flatMap(date -> inVain(variable.name(), gathered, date).stream())
            .findFirst();
    return own.isPresent()
        ? own.stream()
        : gathered.variables().stream()
            .flatMap(
                each -> dates.stream().flatMap(date -> through(gathered, date, each)).limit(1));
  }

  /** What the rows of a date look up in turn, when it finds nothing on any of their days. */
  private static Stream<InVain> through(
      Variable.Gathered gathered, LocalDate date, Variable variable) {
    Optional<InVain> first = Optional.empty();
    for (LocalDate day : days(gathered, date).toList()) {
      Optional<InVain> found = firstInVain(variable, List.of(day)).findFirst();
      if (found.isEmpty()) {
        return Stream.empty();
      }

      first = first.or(() -> found);
    }

    return first.stream();
  }

  private static Optional<InVain> inVain(
      String variable, Variable.Gathered gathered, LocalDate date) {
    Timing.Span span = gathered.timing().span(date);
    return span.first()
        .filter(first -> days(gathered, date).findAny().isEmpty())
        .map(first -> new InVain(date, variable, gathered.from().id(), first, span.last()));
  }

  /**
   * The dates of the rows that a look-up can find; of all that has happened so far, which has no
   * first day, those of two years.
   */
  private static Stream<LocalDate> days(Variable.Gathered gathered, LocalDate date) {
    Timing.Span span = gathered.timing().span(date);
    int last = span.last().getYear();
    return IntStream.rangeClosed(span.first().map(LocalDate::getYear).orElse(last - 1), last)
        .boxed()
        .flatMap(year -> gathered.from().reference().dates(year).stream())
        .filter(span::holds);
  }
}
