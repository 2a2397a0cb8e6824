package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.spark.SideBySide;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import java.util.stream.Collectors;
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

  private final SparkSession spark;
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
    this.work = new Path(work);
    this.program = program;
    this.problems = problems;
  }

  /** The checked register; deliveries that were checked before are taken as they are. */
  public CheckedRegister check(Register register, List<Delivery> deliveries) {
    return check(List.of(register), Map.of(register.id(), deliveries)).get(0);
  }

  /**
   * The checked registers. Their deliveries are checked side by side; what is wrong with all of
   * them is reported together.
   *
   * @param deliveries by register
   * @throws BarometerException when a file is not what its name says
   */
  public List<CheckedRegister> check(
      Collection<Register> registers, Map<String, List<Delivery>> deliveries) {
    List<Callable<Outcome>> checks = new ArrayList<>();
    for (Register register : registers) {
      deliveries.get(register.id()).forEach(delivery -> checks.add(() -> outcome(delivery)));
    }

    List<Outcome> outcomes = SideBySide.run(checks);
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    Iterator<Outcome> next = outcomes.iterator();
    List<CheckedRegister> checked = new ArrayList<>();
    for (Register register : registers) {
      List<CheckedDelivery> own = new ArrayList<>();
      for (int i = 0; i < deliveries.get(register.id()).size(); i++) {
        next.next().checked().ifPresent(own::add);
      }

      own.forEach(this::report);
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
  private Outcome outcome(Delivery delivery) {
    try {
      return new Outcome(Optional.of(kept(delivery)), List.of());
    } catch (BarometerException e) {
      if (e.exitCode() != ExitCode.EXTRACTS) {
        throw e;
      }

      return new Outcome(Optional.empty(), e.problems());
    }
  }

  private CheckedDelivery kept(Delivery delivery) {
    Path kept = new Path(folder(REGISTERS, delivery.register()), name(delivery));
    try {
      FileSystem files = files();
      var countsFile = new CountsFile(files, new Path(kept, "counts.txt"));
      if (!countsFile.exists()) {
        check(delivery, kept, countsFile);
      }

      return new CheckedDelivery(
          delivery, DeliveryCheck.follows(kept).toString(), countsFile.read());
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void check(Delivery delivery, Path kept, CountsFile countsFile) throws IOException {
    files().delete(kept, true);
    spark.sparkContext().setJobDescription("registers: check " + words(delivery));
    try {
      var check = new DeliveryCheck(spark, delivery, kept, rejects(delivery), files());
      countsFile.write(check.write(new RawRows(spark).read(delivery)));
    } finally {
      if (!countsFile.exists()) {
        files().delete(kept, true);
      }
    }
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

  private void report(CheckedDelivery checked) {
    Register register = checked.delivery().register();
    String file = Paths.shown(checked.delivery().files().get(0).path());
    if (checked.rows() == 0) {
      problems.add(Message.EMPTY_FILE, Place.ofFile(file));
      return;
    }

    BigDecimal percent =
        new BigDecimal(checked.rejected())
            .movePointRight(2)
            .divide(new BigDecimal(checked.rows()), 3, RoundingMode.HALF_UP);
    if (new BigDecimal(checked.rejected())
            .movePointRight(2)
            .compareTo(register.tolerance().multiply(new BigDecimal(checked.rows())))
        > 0) {
      String rules =
          checked.counts().stream()
              .filter(count -> !count.rule().isEmpty())
              .map(count -> "'" + count.rule() + "' " + count.rows())
              .collect(Collectors.joining(", "));
      problems.add(
          Message.TOO_MANY_REJECTED,
          Place.ofFile(file),
          checked.rejected(),
          checked.rows(),
          register.id(),
          rules,
          percent.stripTrailingZeros().toPlainString(),
          register.tolerance().toPlainString(),
          Paths.shown(rejects(checked.delivery()).toString()));
    }
  }

  private static String words(Delivery delivery) {
    return delivery.register().id() + delivery.reference().map(date -> " " + date).orElse("");
  }
}
