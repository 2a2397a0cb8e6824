package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RegisterCheck;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.registers.delivered.Extracts;
import dk.integrationsbarometer.registers.delivered.Today;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.run.gate.RhythmCheck;
import dk.integrationsbarometer.run.kept.ManifestKey;
import dk.integrationsbarometer.spark.FittedSessions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Brings extracts in: finds the files, then checks their rows. */
final class DeliveredExtracts {
  private final Map<String, List<Delivery>> found;
  private final Collection<Register> registers;
  private final String extracts;

  private DeliveredExtracts(
      Collection<Register> registers, String extracts, Map<String, List<Delivery>> found) {
    this.registers = registers;
    this.extracts = extracts;
    this.found = found;
  }

  /** The registers that some indicators need, by name. */
  static Collection<Register> needed(List<Indicator> indicators) {
    Map<String, Register> needed = new TreeMap<>();
    for (Indicator indicator : indicators) {
      NamesUsed.registers(indicator).forEach(register -> needed.put(register.id(), register));
    }

    return needed.values();
  }

  /** Whether there is a folder for a register, whatever it holds. */
  static boolean isDelivered(Register register, String extracts) {
    return Extracts.hasFolder(extracts, register, Hadoop.configuration());
  }

  /** The indicators of which there is a folder for each register that they need. */
  static Predicate<Indicator> delivered(String extracts) {
    return indicator ->
        needed(List.of(indicator)).stream().allMatch(register -> isDelivered(register, extracts));
  }

  /** Extracts whose rows have been checked, and the sessions for whatever comes then. */
  record Checked(
      DeliveredExtracts intake, FittedSessions sessions, Map<String, CheckedRegister> registers) {}

  /**
   * Finds and checks what some indicators need; Spark is started only when the files are in order
   * and something is not kept.
   *
   * @param readBefore registers of which there must be something, because readers have figures that
   *     rest on them
   */
  static Checked brought(
      RunRequest request,
      List<Indicator> indicators,
      Set<String> readBefore,
      Supplier<SparkSession> sessions,
      Clock clock,
      Stopwatch stopwatch) {
    stopwatch.begin("extracts");
    DeliveredExtracts intake =
        find(
            request.extracts(),
            needed(indicators),
            Today.of(clock),
            Hadoop.configuration(),
            stopwatch::note);
    intake.endWhereOneIsGone(readBefore, request);
    var fitted = new FittedSessions(sessions, Hadoop.configuration());
    return new Checked(intake, fitted, intake.check(fitted, request.work(), stopwatch));
  }

  /** Before anything of it is removed from the work folder: it may come again tomorrow. */
  private void endWhereOneIsGone(Set<String> readBefore, RunRequest request) {
    var problems = new Problems();
    found.forEach(
        (register, deliveries) -> {
          if (deliveries.isEmpty()
              && readBefore.contains(register)
              && !request.acceptance().isOfNone(register)) {
            problems.add(Message.REGISTER_GONE, Place.ofFile(request.extracts()), register);
          }
        });
    problems.end();
  }

  /** Looks at the files, not yet at their rows; ends with all problems of files together. */
  static DeliveredExtracts find(
      String extracts,
      Collection<Register> registers,
      LocalDate today,
      Configuration hadoop,
      Consumer<Problem> notes) {
    var problems = new Problems();
    Map<String, List<Delivery>> found =
        Extracts.find(extracts, registers, today, hadoop, problems, notes);
    problems.end();
    return new DeliveredExtracts(registers, extracts, found);
  }

  /** Checks the rows; ends with the problems of all registers together. */
  Map<String, CheckedRegister> check(FittedSessions sessions, String work, Stopwatch stopwatch) {
    var problems = new Problems();
    Map<String, CheckedRegister> checked = new LinkedHashMap<>();
    var check = new RegisterCheck(sessions, work, CodeVersion.text(), problems, stopwatch::note);
    stopwatch.begin("registers");
    check
        .check(registers, found)
        .forEach(register -> checked.put(register.register().id(), register));
    checked
        .values()
        .forEach(each -> RhythmCheck.check(each.register(), each.dates(), extracts, problems));

    problems.end();
    return checked;
  }

  List<Manifest.Input> inputs(ManifestKey key) {
    List<Manifest.Input> inputs = new ArrayList<>();
    found.forEach(
        (register, deliveries) ->
            deliveries.forEach(
                delivery ->
                    delivery
                        .files()
                        .forEach(
                            file ->
                                inputs.add(
                                    new Manifest.Input(
                                        register, file.below(), key.hash(file.sha256()))))));
    return inputs;
  }
}
