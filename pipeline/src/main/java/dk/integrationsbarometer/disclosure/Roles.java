package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.protection.Role;
import java.time.LocalDate;

/** What the rule of an indicator settles about the numbers of its figures. */
record Roles(CountedIndicator counted) {
  /**
   * Of the people that a figure is about on one status date.
   *
   * @param rows so many as the population counts
   */
  Role ofPeople(FigureKey key, LocalDate date, long rows) {
    if (SmallNumbers.arePublic(key, measure(), policy())) {
      return Role.KNOWN;
    }

    return counted.isFew(counted.persons(key, date, rows)) ? Role.SECRET : Role.OFFERED;
  }

  /** Of what a figure says of them. */
  Role ofValue(Figure figure) {
    if (SmallNumbers.isPublic(figure.key(), measure(), policy())) {
      return Role.KNOWN;
    }

    boolean isSecret =
        SmallNumbers.hiding(figure.key(), figure.counts().orElseThrow(), measure(), policy())
            .isPresent();
    return isSecret ? Role.SECRET : Role.OFFERED;
  }

  private Measure measure() {
    return counted.indicator().measure();
  }

  private Disclosure policy() {
    return counted.indicator().disclosure();
  }
}
