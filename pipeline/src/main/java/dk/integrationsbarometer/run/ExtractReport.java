package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.delivered.Today;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.run.gate.DeliveryGate;
import dk.integrationsbarometer.run.gate.HeldBack;
import dk.integrationsbarometer.run.gate.SplitCodes;
import dk.integrationsbarometer.run.gate.Verdicts;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.tables.QualityRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Extracts checked against the registers' definitions, without computing anything.
 *
 * @param quality counts per check
 * @param comparisons of all deliveries with those before them
 * @param split rows with codes that were split later, where indicators need them otherwise
 */
public record ExtractReport(
    List<QualityRow> quality, List<Comparison> comparisons, List<SplitCodes.Found> split) {
  public ExtractReport {
    quality = List.copyOf(quality);
    comparisons = List.copyOf(comparisons);
    split = List.copyOf(split);
  }

  /** Deliveries with all that is said of them. */
  public List<Comparison> deliveries() {
    return SplitCodes.beside(comparisons, split);
  }

  /** Checks all; ends with problems when a register is not fit for use. */
  @SuppressWarnings("try") // the locks are only held
  public static ExtractReport validate(
      RunRequest request, Supplier<SparkSession> sessions, Clock clock, Progress progress) {
    var stopwatch = new Stopwatch(progress);
    Definitions definitions =
        LoadedDefinitions.withoutUnfinishedDrafts(
            request.definitions(), request.indicators(), stopwatch::note);
    try (Locks locks = Locks.takeWork(request)) {
      Collection<Register> registers = checked(definitions, request);
      DeliveredExtracts intake =
          DeliveredExtracts.find(
              request.extracts(),
              registers,
              Today.of(clock),
              Hadoop.configuration(),
              stopwatch::note);
      var quality = new QualityReport();
      var fitted = new FittedSessions(sessions, Hadoop.configuration());
      Collection<CheckedRegister> checked =
          intake.check(fitted, request.work(), stopwatch).values();
      quality.addRegisters(checked);
      List<Comparison> comparisons =
          new DeliveryGate(fitted, request.work(), request.acceptance(), CodeVersion.text())
              .compare(definitions.units().values(), checked);
      Verdicts.heldBack(comparisons, request.extracts()).forEach(stopwatch::note);
      quality.addHeldBack(comparisons);
      return new ExtractReport(
          quality.rows(),
          comparisons,
          SplitCodes.in(
              definitions,
              LoadedDefinitions.choose(definitions, request.indicators()),
              HeldBack.of(comparisons).without(checked)));
    }
  }

  /**
   * Ends as a run would.
   *
   * @throws BarometerException when a delivery is too unlike those before it, or has rows with
   *     codes that were split later
   */
  public void end(RunRequest request) {
    Verdicts.end(comparisons, request.extracts());
    SplitCodes.end(split);
  }

  /**
   * The registers that the requested indicators need; when none is requested in particular, also
   * others for which there is a folder.
   */
  private static Collection<Register> checked(Definitions definitions, RunRequest request) {
    Set<String> needed = new TreeSet<>();
    DeliveredExtracts.needed(LoadedDefinitions.choose(definitions, request.indicators()))
        .forEach(register -> needed.add(register.id()));
    return definitions.registers().values().stream()
        .filter(
            register ->
                needed.contains(register.id())
                    || (request.indicators().isEmpty()
                        && DeliveredExtracts.isDelivered(register, request.extracts())))
        .toList();
  }
}
