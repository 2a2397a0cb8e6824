package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.Extracts;
import dk.integrationsbarometer.tables.QualityRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Checks extracts against the registers' definitions, without computing anything. */
public final class ExtractReport {
  private ExtractReport() {}

  /** Counts per check; ends with problems when a register is not fit for use. */
  @SuppressWarnings("try") // the locks are only held
  public static List<QualityRow> validate(
      RunRequest request, Supplier<SparkSession> sessions, Clock clock, Progress progress) {
    Definitions definitions = LoadedDefinitions.load(request.definitions());
    try (Locks locks = Locks.takeWork(request)) {
      Collection<Register> registers = checked(definitions, request);
      DeliveredExtracts intake =
          DeliveredExtracts.find(
              request.extracts(), registers, Today.of(clock), Hadoop.configuration());
      var quality = new QualityReport();
      quality.addRegisters(
          intake.check(sessions.get(), request.work(), new Stopwatch(progress)).values());
      return quality.rows();
    }
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
                        && Extracts.hasFolder(
                            request.extracts(), register, Hadoop.configuration())))
        .toList();
  }
}
