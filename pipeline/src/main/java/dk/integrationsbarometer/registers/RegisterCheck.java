package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.gate.ProfileFile;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.SideBySide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Checks deliveries and keeps the result under the work folder until a file or the definition
 * changes.
 */
public final class RegisterCheck {
  private static final String REGISTERS = "registers";
  private static final String REJECTS = "rejects";

  /** The end of the name of what is not ready. */
  private static final String PART = ".part";

  private final SparkSession spark;
  private final FittedSessions sessions;
  private final Path work;
  private final String program;
  private final Problems problems;

  /**
   * A check.
   *
   * @param work the protected folder; on any file system that Hadoop knows
   * @param program its version: what another one has checked is not taken as it is
   * @param problems gets what is wrong with the rows
   */
  public RegisterCheck(SparkSession spark, String work, String program, Problems problems) {
    this.spark = spark;
    this.sessions = new FittedSessions(spark);
    this.work = new Path(work);
    this.program = program;
    this.problems = problems;
  }

  /** The checked register; deliveries that were checked before are taken as they are. */
  public CheckedRegister check(Register register, List<Delivery> deliveries) {
    return check(List.of(register), Map.of(register.id(), deliveries)).get(0);
  }

  /**
   * The checked registers. Small deliveries of a register are checked together, all others side by
   * side; what is wrong with all of them is reported together.
   *
   * @param deliveries by register
   * @throws BarometerException when a file is not what its name says
   */
  public List<CheckedRegister> check(
      Collection<Register> registers, Map<String, List<Delivery>> deliveries) {
    List<Callable<List<Outcome>>> checks = new ArrayList<>();
    for (Register register : registers) {
      Batch.of(deliveries.get(register.id()), sessions.limitOfText())
          .forEach(batch -> checks.add(() -> outcomes(batch)));
    }

    List<Outcome> outcomes = SideBySide.run(checks).stream().flatMap(List::stream).toList();
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    Iterator<Outcome> next = outcomes.iterator();
    List<CheckedRegister> checked = new ArrayList<>();
    for (Register register : registers) {
      List<CheckedDelivery> own = new ArrayList<>();
      for (int i = 0; i < deliveries.get(register.id()).size(); i++) {
        next.next().checked().ifPresent(own::add);
      }

      own.forEach(delivery -> Tolerance.report(delivery, rejects(delivery.delivery()), problems));
      checked.add(new CheckedRegister(register, own));
    }

    if (outcomes.stream().anyMatch(outcome -> outcome.checked().isEmpty())) {
      problems.end();
    }

    registers.forEach(register -> removeOthers(register, deliveries.get(register.id())));
    return checked;
  }

  /** What came of one check; nothing was checked where the file itself has problems. */
  private record Outcome(Optional<CheckedDelivery> checked, List<Problem> problems) {}

  /** Checks run at the same time, so that each has its own problems. */
  private List<Outcome> outcomes(Batch batch) {
    try {
      return kept(batch).stream()
          .map(checked -> new Outcome(Optional.of(checked), List.of()))
          .toList();
    } catch (BarometerException e) {
      if (e.exitCode() != ExitCode.EXTRACTS) {
        throw e;
      }

      List<Outcome> none = new ArrayList<>(List.of(new Outcome(Optional.empty(), e.problems())));
      batch.deliveries().stream()
          .skip(1)
          .forEach(delivery -> none.add(new Outcome(Optional.empty(), List.of())));
      return none;
    }
  }

  private List<CheckedDelivery> kept(Batch batch) {
    try {
      List<Delivery> pending = new ArrayList<>();
      for (Delivery delivery : batch.deliveries()) {
        if (!counts(delivery).exists() || !profile(delivery).exists()) {
          pending.add(delivery);
        }
      }

      if (!pending.isEmpty()) {
        check(new Batch(pending));
      }

      List<CheckedDelivery> checked = new ArrayList<>();
      for (Delivery delivery : batch.deliveries()) {
        String data = BatchCheck.follows(kept(delivery)).toString();
        checked.add(
            new CheckedDelivery(delivery, data, counts(delivery).read(), profile(delivery).read()));
      }

      return checked;
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void check(Batch batch) throws IOException {
    List<BatchCheck.Folders> folders =
        batch.deliveries().stream()
            .map(delivery -> new BatchCheck.Folders(kept(delivery), rejects(delivery)))
            .toList();
    Path part = folders.get(0).kept().suffix(PART);
    files().delete(part, true);
    spark.sparkContext().setJobDescription("registers: check " + batch.words());
    try {
      new BatchCheck(sessions.forText(batch.bytes()), batch, part, files())
          .write(folders, (number, counts) -> keep(batch.deliveries().get(number), counts));
    } finally {
      files().delete(part, true);
      removeUnfinished(batch);
    }
  }

  private void removeUnfinished(Batch batch) throws IOException {
    for (Delivery delivery : batch.deliveries()) {
      if (!counts(delivery).exists()) {
        files().delete(kept(delivery), true);
      }
    }
  }

  private Path kept(Delivery delivery) {
    return new Path(folder(REGISTERS, delivery.register()), name(delivery));
  }

  private void keep(Delivery delivery, RowCounts counts) throws IOException {
    profile(delivery).write(counts.tallies());
    counts(delivery).write(counts.byDateAndRule());
  }

  private ProfileFile profile(Delivery delivery) throws IOException {
    return new ProfileFile(files(), kept(delivery));
  }

  /** Written last. */
  private CountsFile counts(Delivery delivery) throws IOException {
    return new CountsFile(files(), new Path(kept(delivery), "counts.txt"));
  }

  /** Removes what is kept of deliveries that are there no longer, or otherwise. */
  private void removeOthers(Register register, List<Delivery> deliveries) {
    Set<String> names = new HashSet<>();
    Set<String> times = new HashSet<>();
    for (Delivery delivery : deliveries) {
      names.add(name(delivery));
      times.add(time(delivery));
    }

    try {
      KeptFolders.keepOnly(files(), folder(REGISTERS, register), names);
      KeptFolders.keepOnly(files(), folder(REJECTS, register), times);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private FileSystem files() throws IOException {
    return work.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private BarometerException cannotWrite(IOException e) {
    return BarometerException.of(
        Message.CANNOT_WRITE,
        Place.ofFile(Paths.shown(work.toString())),
        e.getClass().getSimpleName());
  }

  private Path folder(String part, Register register) {
    return new Path(work, part + "/" + register.id());
  }

  private Path rejects(Delivery delivery) {
    return new Path(folder(REJECTS, delivery.register()), time(delivery));
  }

  /** What the folder of kept rows is called. */
  private String name(Delivery delivery) {
    return time(delivery) + "-" + Delivery.hash(program + delivery.fingerprint());
  }

  private static String time(Delivery delivery) {
    return delivery.reference().map(LocalDate::toString).orElse("all");
  }
}
