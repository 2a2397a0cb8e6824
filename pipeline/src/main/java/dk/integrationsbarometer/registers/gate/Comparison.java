package dk.integrationsbarometer.registers.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A delivery beside those before it.
 *
 * @param against how many of them there are; with fewer than {@link #LEAST} nothing can be found
 * @param findings the gravest first
 * @param accepted why it passes whatever was found, when somebody has said so
 */
public record Comparison(
    String register,
    Optional<LocalDate> date,
    long rows,
    int against,
    List<Finding> findings,
    Optional<String> accepted) {
  /** Of fewer deliveries nobody can say what is usual. */
  public static final int LEAST = 2;

  public Comparison {
    findings = findings.stream().sorted(Comparator.comparing(Finding::level).reversed()).toList();
  }

  /** With more that was found beside the one delivery that was there before it. */
  public Comparison besideTheOneBefore(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    more.stream().map(Finding::stopping).forEach(all::add);
    return more.isEmpty() ? this : new Comparison(register, date, rows, 1, all, accepted);
  }

  /** How it is called when it is accepted. */
  public String name() {
    return register + "=" + date.map(LocalDate::toString).orElse("all");
  }

  /** What was found, whether or not it is accepted. */
  public Level found() {
    return findings.isEmpty() ? Level.PASSES : findings.get(0).level();
  }

  /** Whether it keeps a run from its end. */
  public boolean stops() {
    return found() == Level.STOP && accepted.isEmpty();
  }

  /** Whether a run goes on as if it had not been delivered. */
  public boolean isHeldBack() {
    return found() == Level.HOLD_BACK && accepted.isEmpty();
  }
}
