package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import java.time.LocalDate;
import java.util.Set;

/**
 * What readers may look for although it was not delivered: it is said to be missing in place of not
 * being there.
 *
 * @param periods those that have rows even when none of their status dates was delivered whole
 * @param figuresAlone status dates on which it is not known what adjusted gaps hold equal or what
 *     orders the classes of a gradient
 */
public record Expected(Set<Period> periods, Set<LocalDate> figuresAlone) {
  /** Only what was delivered. */
  public static final Expected NOTHING = new Expected(Set.of(), Set.of());

  public Expected {
    periods = Set.copyOf(periods);
    figuresAlone = Set.copyOf(figuresAlone);
  }

  /** Whether adjusted gaps and gradients of a period cannot be given for want of a delivery. */
  public boolean isFiguresAlone(PeriodRule rule, Period period) {
    return rule.datesBehind(period).stream().anyMatch(figuresAlone::contains);
  }
}
