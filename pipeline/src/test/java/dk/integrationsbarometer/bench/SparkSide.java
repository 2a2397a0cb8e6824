package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.MainJob;
import dk.integrationsbarometer.run.Progress;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.spark.Sessions;
import dk.integrationsbarometer.testkit.SparkEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/** A process that measures the program itself. */
final class SparkSide {
  private final Definitions definitions = LoadedDefinitions.load(Folders.definitions());
  private final Folders folders;
  private final Costs costs = new Costs();
  private final SparkSession spark;

  private SparkSide(Folders folders) {
    this.folders = folders;
    this.spark = Sessions.start(Optional.empty());
    tried()
        .forEach(
            setting ->
                spark
                    .conf()
                    .set(setting.replaceFirst("=.*", ""), setting.replaceFirst("[^=]*=", "")));
    spark.sparkContext().addSparkListener(costs);
  }

  /** Settings to try, as {@code -Dbench.try=spark.sql.a=1;spark.sql.b=2}. */
  private static List<String> tried() {
    return Arrays.stream(System.getProperty("bench.try", "").split(";"))
        .filter(setting -> !setting.isEmpty())
        .toList();
  }

  /**
   * Arguments: what to measure, the folder of the size, how many runs, how many of them to warm up.
   */
  public static void main(String[] arguments) throws Exception {
    var side = new SparkSide(new Folders(Path.of(arguments[1])));
    int runs = Integer.parseInt(arguments[2]);
    int warm = Integer.parseInt(arguments[3]);
    for (int i = 0; i < runs + warm; i++) {
      Work work = side.work(arguments[0]);
      work.ready();
      Measured before = side.costs.now(side.spark);
      long start = System.nanoTime();
      work.done();
      long millis = (System.nanoTime() - start) / 1_000_000;
      side.costs.now(side.spark);
      if (i >= warm) {
        side.costs.since(before, millis).print();
      }
    }

    Memory.print();
  }

  private Work work(String name) {
    return switch (name) {
      case "intake" -> new Intake();
      case "keep", "lookups" -> new LookUps();
      case "figures-1" -> new ToFigures(unit().subList(0, 1));
      case "figures-all" -> new ToFigures(unit());
      default -> throw new IllegalArgumentException("Nothing is called " + name);
    };
  }

  /** The indicators of the residents, that with the most look-ups first. */
  private List<Indicator> unit() {
    return Subjects.residents(definitions);
  }

  private SparkEngine engine(Path work) {
    return new SparkEngine(spark, definitions, folders.extracts(), work);
  }

  private final class Intake implements Work {
    @Override
    public void ready() {
      Folders.delete(folders.scratch());
    }

    @Override
    public void done() {
      engine(folders.scratch()).check(Subjects.registers(definitions));
    }
  }

  private final class LookUps implements Work {
    private final SparkEngine engine = engine(folders.kept());
    private Map<String, CheckedRegister> checked;

    @Override
    public void ready() {
      checked = engine.check(Subjects.registers(definitions));
      Folders.delete(folders.kept().resolve("population"));
    }

    @Override
    public void done() {
      engine.population(checked, unit());
    }
  }

  private final class ToFigures implements Work {
    private final SparkEngine engine = engine(folders.kept());
    private final List<Indicator> indicators;
    private Map<String, CheckedRegister> checked;

    ToFigures(List<Indicator> indicators) {
      this.indicators = indicators;
    }

    @Override
    public void ready() {
      checked = engine.check(Subjects.registers(definitions));
    }

    @Override
    public void done() {
      engine
          .cells(checked, indicators)
          .forEach(each -> Figures.of(each, new Selection(Set.of(), Set.of())));
    }
  }

  /** A whole run in a process of its own, from the start of Java to the published tables. */
  static final class Whole {
    private Whole() {}

    /** Arguments: the folder of the size, the name of a set of indicators. */
    public static void main(String[] arguments) throws Exception {
      var folders = new Folders(Path.of(arguments[0]));
      var costs = new Costs();
      Path work = folders.scratch().resolve("work");
      var request =
          new RunRequest(
              folders.extracts().toString(),
              isPlain(arguments[1])
                  ? PlainDefinitions.in(folders.scratch().resolve("definitions"))
                  : Folders.definitions(),
              folders.scratch().resolve("out").toString(),
              work.toString(),
              isPlain(arguments[1]) ? Set.of() : Subjects.ids(arguments[1]),
              Set.of(),
              Set.of());
      SparkSession[] session = new SparkSession[1];
      new MainJob(request, () -> session[0] = listened(costs), Clock.systemUTC(), Progress.QUIET)
          .run();
      Measured none = new Measured(0, 0, 0, 0);
      costs.now(session[0]);
      costs.since(none, Subjects.sinceStart()).print();
      Memory.print();
    }

    private static boolean isPlain(String indicators) {
      return indicators.equals("plain");
    }

    private static SparkSession listened(Costs costs) {
      SparkSession spark = Sessions.start(Optional.empty());
      spark.sparkContext().addSparkListener(costs);
      return spark;
    }
  }
}
