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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reports look-ups that find no row on a status date whatever is delivered, because the register
 * never has rows of the days that are looked at: a register of years has none of a spring.
 */
record LookUpDates(Indicator indicator, Problems problems) {
  private static final int ANY_YEAR = 2023;

  /** One problem for each variable; what only adjusted gaps or gradients need may be there less. */
  void check(Fields fields) {
    Place place = fields.find("period").map(node -> node.place()).orElse(fields.place());
    for (Variable variable : NamesUsed.gathered(indicator.unit(), NamesUsed.ofFigures(indicator))) {
      var gathered = (Variable.Gathered) variable.derivation();
      firstInVain(gathered)
          .ifPresent(
              date -> {
                Timing.Span span = gathered.timing().span(date);
                problems.add(
                    Message.LOOK_UP_IN_VAIN,
                    place,
                    date,
                    variable.name(),
                    gathered.from().id(),
                    span.first().orElseThrow(),
                    span.last());
              });
    }
  }

  private Optional<LocalDate> firstInVain(Variable.Gathered gathered) {
    return gathered.from().reference() instanceof ReferenceTime.Spells
        ? Optional.empty()
        : indicator.period().statusDates().stream()
            .map((MonthDay day) -> day.atYear(ANY_YEAR))
            .filter(date -> isInVain(gathered, gathered.timing().span(date)))
            .findFirst();
  }

  /** All that has happened so far has no first day, and finds what there is. */
  private static boolean isInVain(Variable.Gathered gathered, Timing.Span span) {
    return span.first()
        .filter(
            first ->
                IntStream.rangeClosed(first.getYear(), span.last().getYear())
                    .boxed()
                    .flatMap(year -> gathered.from().reference().dates(year).stream())
                    .noneMatch(span::holds))
        .isPresent();
  }
}
