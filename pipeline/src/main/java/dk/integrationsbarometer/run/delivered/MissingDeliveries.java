package dk.integrationsbarometer.run.delivered;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deliveries that are not there, as they are told: by register, with all that rests on them. */
public final class MissingDeliveries {
  private final SortedMap<String, Missing> needed = new TreeMap<>();
  private final SortedMap<String, Missing> soFar = new TreeMap<>();

  /**
   * Those of a register.
   *
   * @param users the variables that look at them, by indicator
   */
  private record Missing(SortedSet<LocalDate> days, SortedMap<String, SortedSet<String>> users) {
    /** The newest days come first: of many, they are what can still be delivered. */
    Missing() {
      this(new TreeSet<>(Comparator.reverseOrder()), new TreeMap<>());
    }

    void add(String indicator, Lack lack) {
      days.addAll(lack.days());
      users.computeIfAbsent(indicator, none -> new TreeSet<>()).add(lack.variable());
    }

    Problem told(Message message, String register) {
      List<String> indicators = new ArrayList<>();
      users.forEach(
          (indicator, variables) ->
              indicators.add(indicator + " (" + String.join(", ", variables) + ")"));
      return Problem.of(
          message,
          Place.ofFile(register),
          register,
          days.size(),
          Spelling.list(days.stream().map(LocalDate::toString).toList()),
          Spelling.list(indicators));
    }
  }

  /** Takes note of what an indicator lacks, so that its figures are missing. */
  public void add(String indicator, Lack lack) {
    add(needed, indicator, lack);
  }

  /** Takes note of what an indicator lacks of all rows so far, so that it may count too little. */
  public void addSoFar(String indicator, Lack lack) {
    add(soFar, indicator, lack);
  }

  private static void add(SortedMap<String, Missing> missing, String indicator, Lack lack) {
    missing.computeIfAbsent(lack.register(), none -> new Missing()).add(indicator, lack);
  }

  /** One note for each register: first of those whose figures are missing. */
  public List<Problem> told() {
    List<Problem> told = new ArrayList<>();
    needed.forEach((register, each) -> told.add(each.told(Message.NOT_DELIVERED, register)));
    soFar.forEach((register, each) -> told.add(each.told(Message.GAP_SO_FAR, register)));
    return told;
  }
}
