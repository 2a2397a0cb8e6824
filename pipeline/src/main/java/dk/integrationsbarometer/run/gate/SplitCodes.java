package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.delivered.Paths;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.Level;
import dk.integrationsbarometer.registers.gate.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows whose code was split later, where an indicator shows codes by the newest map: nobody can say
 * which part such a row belongs to.
 */
public final class SplitCodes {
  private final int threshold;
  private final List<Found> found = new ArrayList<>();

  private SplitCodes(int threshold) {
    this.threshold = threshold;
  }

  /** A column that a variable shows by the newest map of a list. */
  private record Shown(String variable, String column, CodeList codes) {}

  /**
   * Such rows of a delivery.
   *
   * @param rows how many, or that they are few
   */
  public record Found(
      String file, String register, LocalDate date, String rows, String codes, String variable) {
    private void addTo(Problems problems) {
      problems.add(Message.SPLIT_CODES, Place.ofFile(file), rows, register, date, codes, variable);
    }

    boolean isOf(Comparison comparison) {
      return register.equals(comparison.register()) && comparison.date().equals(Optional.of(date));
    }

    Finding finding() {
      return new Finding(
          Level.STOP,
          Finding.Measure.SPLIT_CODES,
          variable,
          "%s rows have a code of '%s' that was split later, and '%s' shows codes by the newest map"
              .formatted(rows, codes, variable));
    }
  }

  /** Those that indicators need. */
  public static List<Found> in(
      Definitions definitions, List<Indicator> indicators, Map<String, CheckedRegister> delivered) {
    var codes = new SplitCodes(definitions.strictestThreshold(indicators));
    indicators.stream()
        .filter(indicator -> delivered.containsKey(indicator.unit().id()))
        .forEach(each -> codes.look(each, delivered.get(each.unit().id()).deliveries()));
    return codes.found.stream().distinct().toList();
  }

  /**
   * Ends the work when there are any.
   *
   * @throws BarometerException with the deliveries that have them
   */
  public static void end(List<Found> found) {
    var problems = new Problems();
    found.forEach(each -> each.addTo(problems));
    problems.end();
  }

  /** Deliveries with what was found in them; nobody can accept it. */
  public static List<Comparison> beside(List<Comparison> comparisons, List<Found> found) {
    return comparisons.stream()
        .map(
            each ->
                each.stopping(
                    found.stream().filter(of -> of.isOf(each)).map(Found::finding).toList()))
        .toList();
  }

  private static Collection<Shown> shown(Indicator indicator) {
    Map<String, Shown> shown = new LinkedHashMap<>();
    for (Variable variable : NamesUsed.needed(indicator.unit(), NamesUsed.in(indicator))) {
      shown(variable).ifPresent(each -> shown.put(each.variable(), each));
    }

    return shown.values();
  }

  private static Optional<Shown> shown(Variable variable) {
    return variable.derivation() instanceof Variable.OfCode read
            && read.map() == CodeMap.NEWEST
            && read.of() instanceof Expression.Reference column
        ? Optional.of(new Shown(variable.name(), column.name(), read.codes()))
        : Optional.empty();
  }

  private void look(Indicator indicator, List<CheckedDelivery> deliveries) {
    for (Shown each : shown(indicator)) {
      for (CheckedDelivery delivery : deliveries) {
        for (Profile profile : delivery.profiles()) {
          profile
              .date()
              .filter(date -> !delivery.unused().contains(date) && indicator.hasFiguresOn(date))
              .ifPresent(date -> look(each, date, profile, delivery));
        }
      }
    }
  }

  private void look(Shown shown, LocalDate date, Profile profile, CheckedDelivery delivery) {
    Map<String, Long> codes = profile.values().getOrDefault(shown.column(), new TreeMap<>());
    long rows = 0;
    for (Map.Entry<String, Long> code : codes.entrySet()) {
      boolean isSplit =
          shown
              .codes()
              .find(code.getKey(), date)
              .filter(item -> shown.codes().shown(item, CodeMap.NEWEST).isEmpty())
              .isPresent();
      rows += isSplit ? code.getValue() : 0;
    }

    if (rows > 0) {
      found.add(
          new Found(
              Paths.shown(delivery.delivery().files().get(0).path()),
              delivery.delivery().register().id(),
              date,
              rows < threshold ? "Fewer than " + threshold : String.valueOf(rows),
              shown.codes().id(),
              shown.variable()));
    }
  }
}
