package dk.integrationsbarometer.registers.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A delivery beside those before it.
 *
 * @param against with how many of them it was compared; with none, nothing can be found
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
  public Comparison {
    findings = findings.stream().sorted(Comparator.comparing(Finding::level).reversed()).toList();
  }

  /** What was found, whether or not it is accepted. */
  public Level found() {
    return findings.isEmpty() ? Level.PASSES : findings.get(0).level();
  }

  /** Whether it keeps a run from its end. */
  public boolean stops() {
    return found() == Level.STOP && accepted.isEmpty();
  }
}
