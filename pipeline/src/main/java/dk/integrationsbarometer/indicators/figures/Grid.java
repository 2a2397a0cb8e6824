package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.PossibleClasses;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which figures an indicator has: every period, area, group and slice, whether anybody is in it or
 * not, as long as somebody of its population can be.
 */
public final class Grid {
  private Grid() {}

  public static List<FigureKey> keys(IndicatorCells cells, Selection selection, Expected expected) {
    Indicator indicator = cells.indicator();
    List<FigureKey> keys = new ArrayList<>();
    for (Period period : periods(cells, selection, expected)) {
      for (String area : cells.areas().stream().filter(selection::includes).toList()) {
        Set<Slice> slices = slices(indicator, period, area);
        indicator
            .measure()
            .over()
            .ifPresent(over -> slices.removeIf(slice -> !slice.codes().containsKey(over.name())));

        for (Group group : indicator.groups()) {
          slices.forEach(slice -> keys.add(new FigureKey(period, area, group.code(), slice)));
        }
      }
    }

    return keys;
  }

  /** The periods of which a status date of their own was delivered, and those to be expected. */
  private static SortedSet<Period> periods(
      IndicatorCells cells, Selection selection, Expected expected) {
    PeriodRule rule = cells.indicator().period();
    SortedSet<Period> periods = new TreeSet<>();
    Stream<Period> delivered =
        cells.dates().stream()
            .filter(cells.indicator()::hasFiguresOn)
            .map(date -> Period.of(date, rule.length()));
    Stream.concat(delivered, expected.periods().stream())
        .filter(cells.indicator()::hasFigureIn)
        .filter(selection::includes)
        .forEach(periods::add);
    return periods;
  }

  private static Set<Slice> slices(Indicator indicator, Period period, String area) {
    Set<Slice> slices = new LinkedHashSet<>();
    indicator.allBreakdowns().stream()
        .filter(breakdown -> holdsIn(breakdown, area))
        .forEach(breakdown -> slices.addAll(slices(indicator, period, breakdown)));
    return slices;
  }

  private static boolean holdsIn(Breakdown breakdown, String area) {
    return breakdown.variables().stream()
        .flatMap(variable -> classification(variable).area().stream())
        .allMatch(area::equals);
  }

  private static Collection<Slice> slices(Indicator indicator, Period period, Breakdown breakdown) {
    List<Slice> slices = List.of(Slice.TOTAL);
    for (Variable variable : breakdown.variables()) {
      List<String> codes = codes(indicator, period, variable);
      slices =
          slices.stream()
              .flatMap(slice -> codes.stream().map(code -> slice.with(variable.name(), code)))
              .toList();
    }

    return slices;
  }

  /** Those that somebody of the population can have in a period. */
  private static List<String> codes(Indicator indicator, Period period, Variable variable) {
    Set<String> codes = new LinkedHashSet<>();
    classification(variable).codes().forEach(code -> codes.add(code.code()));
    if (variable.derivation() instanceof Variable.Recoded recoded && recoded.codes().isLinked()) {
      codes.retainAll(
          recoded.codes().codesOn(indicator.period().datesBehind(period), recoded.map()));
    }

    codes.add(Code.UNKNOWN.code());
    return codes.stream()
        .filter(code -> PossibleClasses.canHold(indicator.population(), variable, code))
        .toList();
  }

  private static Classification classification(Variable variable) {
    return variable
        .classification()
        .orElseThrow(() -> new IllegalArgumentException("Invalid breakdown: " + variable.name()));
  }
}
