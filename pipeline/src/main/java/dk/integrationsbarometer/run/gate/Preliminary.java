package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.tables.TableRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deliveries that are to be corrected later: what rests on them is published as preliminary.
 *
 * @param deliveries as {@code REGISTER=DATE}
 */
public record Preliminary(Set<String> deliveries, Map<String, CheckedRegister> registers) {
  public Preliminary {
    deliveries = Set.copyOf(deliveries);
  }

  /**
   * Ends the run when one of the deliveries is not there, or can mark nothing.
   *
   * @param published the indicators whose figures the run publishes; it can count others of the
   *     same people, too
   * @throws BarometerException which names the nearest that is there, or says why nothing is marked
   */
  public void check(Definitions definitions, List<Indicator> published) {
    Set<String> used =
        published.stream()
            .flatMap(Preliminary::registers)
            .map(Register::id)
            .collect(Collectors.toSet());
    Set<String> known = new TreeSet<>();
    registers.entrySet().stream()
        .filter(each -> used.contains(each.getKey()))
        .forEach(
            each -> each.getValue().dates().forEach(date -> known.add(name(each.getKey(), date))));
    for (String wanted : deliveries) {
      if (!known.contains(wanted)) {
        throw refused(wanted, known, used, definitions);
      }
    }
  }

  /** What the figures of an indicator and its gaps rest on, also to the one it is compared with. */
  private static Stream<Register> registers(Indicator indicator) {
    return Stream.concat(Stream.of(indicator), indicator.against().stream())
        .flatMap(each -> NamesUsed.registers(each).stream());
  }

  private static BarometerException refused(
      String wanted, Set<String> known, Set<String> used, Definitions definitions) {
    Place place = Place.ofFile("--preliminary");
    String id = wanted.split("=", 2)[0];
    Register register = definitions.registers().get(id);
    if (register != null && register.reference() instanceof ReferenceTime.Spells) {
      return BarometerException.of(Message.PRELIMINARY_SPELLS, place, id, wanted);
    }

    return register == null || used.contains(id)
        ? BarometerException.of(
            Message.NOTHING_PRELIMINARY, place, wanted, Spelling.suggest(wanted, known))
        : BarometerException.of(
            Message.PRELIMINARY_UNUSED, place, id, wanted, users(register, definitions));
  }

  private static String users(Register register, Definitions definitions) {
    List<String> users =
        definitions.indicators().stream()
            .filter(indicator -> registers(indicator).anyMatch(register::equals))
            .map(Indicator::id)
            .sorted()
            .toList();
    return users.isEmpty() ? "(none)" : Spelling.list(users);
  }

  /** Those of some periods in which what is published of an indicator rests on such a delivery. */
  public TableRows.Preliminary periods(Indicator indicator, Collection<Period> periods) {
    return deliveries.isEmpty()
        ? TableRows.Preliminary.NONE
        : new TableRows.Preliminary(
            codes(indicator, NamesUsed.ofFigures(indicator), periods),
            codes(indicator, NamesUsed.in(indicator), periods),
            indicator
                .against()
                .map(other -> Map.of(other.id(), codes(other, NamesUsed.ofFigures(other), periods)))
                .orElse(Map.of()));
  }

  private Set<String> codes(Indicator indicator, Set<String> names, Collection<Period> periods) {
    List<Variable> gathered = NamesUsed.gathered(indicator.unit(), names);
    Set<LocalDate> dates =
        registers.get(indicator.unit().id()).dates().stream()
            .filter(indicator::hasFiguresOn)
            .filter(date -> isOne(indicator.unit().id(), date) || rests(gathered, date))
            .collect(Collectors.toSet());
    return periods.stream()
        .filter(
            period -> dates.stream().anyMatch(date -> indicator.period().isBehind(date, period)))
        .map(Period::code)
        .collect(Collectors.toSet());
  }

  /** Also by the rows of other units, on their own dates. */
  private boolean rests(List<Variable> variables, LocalDate date) {
    for (Variable variable : variables) {
      if (variable.derivation() instanceof Variable.Gathered gathered) {
        String from = gathered.from().id();
        Timing.Span span = gathered.timing().span(date);
        if (registers.get(from).dates().stream()
            .filter(span::holds)
            .anyMatch(day -> isOne(from, day) || rests(gathered.variables(), day))) {
          return true;
        }
      }
    }

    return false;
  }

  private boolean isOne(String register, LocalDate date) {
    return deliveries.contains(name(register, date));
  }

  private static String name(String register, LocalDate date) {
    return register + "=" + date;
  }
}
