package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.Optional;

/** The newest half-year that the figures of a run have a number of, as its rows come by. */
final class NewestHalfYear {
  private Optional<Period> newest = Optional.empty();

  void see(FigureRow figure) {
    if (figure.value().isPresent()) {
      Period.parse(figure.period())
          .filter(period -> period.length() == Period.Length.HALF_YEAR)
          .filter(period -> newest.map(known -> known.compareTo(period) < 0).orElse(true))
          .ifPresent(period -> newest = Optional.of(period));
    }
  }

  /** Its code; empty when there is none. */
  Optional<String> code() {
    return newest.map(Period::code);
  }
}
