package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What follows from comparisons. */
public final class Verdicts {
  private static final int SHOWN = 3;

  private Verdicts() {}

  /**
   * Ends the work when a delivery is too unlike those before it.
   *
   * @throws BarometerException with all such deliveries
   */
  public static void end(List<Comparison> comparisons, String extracts) {
    var problems = new Problems();
    comparisons.stream()
        .filter(Comparison::stops)
        .map(each -> problem(Message.UNLIKE, each, Level.STOP, extracts))
        .forEach(problem -> problems.addAll(List.of(problem)));
    problems.end();
  }

  /** What is said of deliveries that are held back. */
  public static List<Problem> heldBack(List<Comparison> comparisons, String extracts) {
    return comparisons.stream()
        .filter(Comparison::isHeldBack)
        .map(each -> problem(Message.HELD_BACK, each, Level.HOLD_BACK, extracts))
        .toList();
  }

  /** What is said of deliveries that are rather unlike those before them, and pass. */
  public static List<Problem> notes(List<Comparison> comparisons, String extracts) {
    return comparisons.stream()
        .filter(each -> each.found() == Level.NOTE && each.accepted().isEmpty())
        .map(each -> problem(Message.RATHER_UNLIKE, each, Level.NOTE, extracts))
        .toList();
  }

  /** Why deliveries passed that would have stopped a run, by {@code REGISTER=DATE}. */
  public static SortedMap<String, String> accepted(List<Comparison> comparisons) {
    SortedMap<String, String> accepted = new TreeMap<>();
    comparisons.forEach(
        each ->
            each.accepted()
                .ifPresent(because -> accepted.put(each.register() + "=" + date(each), because)));
    return accepted;
  }

  /** The gravest findings in words; how many more there are. */
  public static String words(List<Finding> findings) {
    String shown =
        findings.stream().limit(SHOWN).map(Finding::words).collect(Collectors.joining("; "));
    return findings.size() <= SHOWN
        ? shown
        : shown + "; and " + (findings.size() - SHOWN) + " more";
  }

  private static Problem problem(
      Message message, Comparison comparison, Level level, String extracts) {
    List<Finding> findings =
        comparison.findings().stream().filter(each -> each.level() == level).toList();
    return Problem.of(
        message,
        Place.ofFile(extracts + "/" + comparison.register()),
        comparison.register(),
        date(comparison),
        beyond(comparison, findings),
        words(findings));
  }

  /** What a delivery does not fit. */
  private static String beyond(Comparison comparison, List<Finding> findings) {
    Set<Finding.Measure> measures =
        findings.stream().map(Finding::measure).collect(Collectors.toSet());
    if (measures.equals(Set.of(Finding.Measure.DIFFERS_AT_MOST))) {
      return "beyond a limit of its register";
    }

    return measures.equals(Set.of(Finding.Measure.REDELIVERED))
        ? "unlike the one in whose place it came"
        : "unlike the %d before it".formatted(comparison.against());
  }

  static String date(Comparison comparison) {
    return comparison.date().map(LocalDate::toString).orElse(Comparison.NO_DATE);
  }
}
