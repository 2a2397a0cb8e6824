package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.registers.delivered.Paths;
import dk.integrationsbarometer.registers.gate.ProfileFile;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.SideBySide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Checks deliveries and keeps the result under the work folder until a file or the definition
 * changes.
 */
public final class RegisterCheck {
  private static final String REGISTERS = "registers";
  private static final String REJECTS = "rejects";

  private final FittedSessions sessions;
  private final Path work;
  private final String program;
  private final Problems problems;
  private final SealedFolders sealed;
  private final Consumer<Problem> notes;

  /**
   * A check.
   *
   * @param sessions asked for when something was not checked before
   * @param work the protected folder; on any file system that Hadoop knows
   * @param program its version: what another one has checked is not taken as it is
   * @param problems gets what is wrong with the rows
   * @param notes is told what was kept and is checked anew because it was damaged, and of which
   *     dates nothing can be said
   */
  public RegisterCheck(
      FittedSessions sessions,
      String work,
      String program,
      Problems problems,
      Consumer<Problem> notes) {
    this.sessions = sessions;
    this.work = new Path(work);
    this.program = program;
    this.problems = problems;
    this.notes = notes;
    this.sealed = new SealedFolders(this.work, sessions.hadoop(), notes);
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
    // First, so that nothing of it stays when the check ends with problems, or is killed.
    registers.forEach(register -> removeOthers(register, deliveries.get(register.id())));
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
      own.forEach(delivery -> Tolerance.note(delivery, notes));
      checked.add(new CheckedRegister(register, own));
    }

    if (outcomes.stream().anyMatch(outcome -> outcome.checked().isEmpty())) {
      problems.end();
    }

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
      Map<Delivery, List<RuleCount>> counts = new HashMap<>();
      List<Delivery> pending = new ArrayList<>();
      for (Delivery delivery : batch.deliveries()) {
        counts(delivery)
            .ifPresentOrElse(found -> counts.put(delivery, found), () -> pending.add(delivery));
      }

      if (!pending.isEmpty()) {
        counts.putAll(check(new Batch(pending)));
      }

      List<CheckedDelivery> checked = new ArrayList<>();
      for (Delivery delivery : batch.deliveries()) {
        String data = BatchCheck.follows(kept(delivery)).toString();
        checked.add(
            new CheckedDelivery(
                delivery, data, counts.get(delivery), profile(kept(delivery)).read()));
      }

      return checked;
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** What was counted of a delivery when it was checked, if all of it is still as it was then. */
  private Optional<List<RuleCount>> counts(Delivery delivery) throws IOException {
    Optional<List<RuleCount>> counts =
        sealed
            .whole(kept(delivery))
            .map(seal -> seal.says().stream().map(RuleCount::parse).toList());
    boolean hasRejects =
        counts.stream().flatMap(List::stream).anyMatch(count -> !count.rule().isEmpty());
    return hasRejects && sealed.whole(rejects(delivery)).isEmpty() ? Optional.empty() : counts;
  }

  private Map<Delivery, List<RuleCount>> check(Batch batch) throws IOException {
    Path part = kept(batch.deliveries().get(0)).suffix(SealedFolders.PART);
    List<BatchCheck.Folders> ready = new ArrayList<>();
    for (int i = 0; i < batch.deliveries().size(); i++) {
      Path own = new Path(part, "ready/" + i);
      ready.add(new BatchCheck.Folders(new Path(own, REGISTERS), new Path(own, REJECTS)));
    }

    Map<Delivery, List<RuleCount>> counts = new HashMap<>();
    files().delete(part, true);
    sessions.first().sparkContext().setJobDescription("registers: check " + batch.words());
    try {
      new BatchCheck(sessions.forText(batch.bytes()), batch, part, files())
          .write(
              ready,
              (number, found) -> {
                Delivery delivery = batch.deliveries().get(number);
                keep(ready.get(number), delivery, found);
                counts.put(delivery, found.byDateAndRule());
              });
    } finally {
      files().delete(part, true);
    }

    return counts;
  }

  /** The kept rows last: what they say of the rejects is then true. */
  private void keep(BatchCheck.Folders ready, Delivery delivery, RowCounts counts)
      throws IOException {
    profile(ready.kept()).write(counts.tallies());
    if (files().exists(ready.rejects())) {
      sealed.keep(ready.rejects(), rejects(delivery), List.of());
    } else {
      files().delete(rejects(delivery), true);
    }

    sealed.keep(
        ready.kept(),
        kept(delivery),
        counts.byDateAndRule().stream().map(RuleCount::line).toList());
  }

  private Path kept(Delivery delivery) {
    return new Path(folder(REGISTERS, delivery.register()), name(delivery));
  }

  private ProfileFile profile(Path folder) throws IOException {
    return new ProfileFile(files(), folder);
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
    return sealed.files();
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
