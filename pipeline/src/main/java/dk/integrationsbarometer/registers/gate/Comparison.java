package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
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

  /** In place of the date of rows that have none. */
  public static final String NO_DATE = "all";

  public Comparison {
    findings = findings.stream().sorted(Comparator.comparing(Finding::level).reversed()).toList();
  }

  /**
   * With more that was found.
   *
   * @param of its register, which says what becomes of it
   */
  public Comparison with(Register of, List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    more.stream().map(each -> mustStop(of, date) ? each.stopping() : each).forEach(all::add);
    return new Comparison(register, date, rows, against, all, accepted);
  }

  /** With more that was found and cannot be accepted. */
  public Comparison stopping(List<Finding> more) {
    List<Finding> all = new ArrayList<>(more);
    all.addAll(findings);
    return more.isEmpty()
        ? this
        : new Comparison(register, date, rows, against, all, Optional.empty());
  }

  /** Without a date nobody can say what rests on a delivery, so it cannot be held back. */
  private static boolean mustStop(Register register, Optional<LocalDate> date) {
    return register.gate().beyond() == Gate.Beyond.STOP || date.isEmpty();
  }

  /** How it is called when it is accepted. */
  public String name() {
    return register + "=" + date.map(LocalDate::toString).orElse(NO_DATE);
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
