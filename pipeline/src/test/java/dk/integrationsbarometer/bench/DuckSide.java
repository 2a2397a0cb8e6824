package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.duckdb.Queries;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A process that measures DuckDB at the same work. */
final class DuckSide {
  private final Definitions definitions = LoadedDefinitions.load(Folders.definitions());
  private final Folders folders;

  private DuckSide(Folders folders) {
    this.folders = folders;
  }

  /**
   * Arguments: what to measure, the folder of the size, how many runs, how many of them to warm up.
   */
  public static void main(String[] arguments) throws Exception {
    var side = new DuckSide(new Folders(Path.of(arguments[1])));
    int runs = Integer.parseInt(arguments[2]);
    int warm = Integer.parseInt(arguments[3]);
    boolean whole = arguments[0].startsWith("whole");
    for (int i = 0; i < runs + warm; i++) {
      Folders.delete(side.folders.scratch());
      Files.createDirectories(side.folders.scratch());
      try (DuckDb duck = DuckDb.open()) {
        duck.run("SET threads = " + Runtime.getRuntime().availableProcessors());
        side.ready(duck, arguments[0]);
        long start = System.nanoTime();
        long cpu = whole ? 0 : Measured.cpuMillisNow();
        side.done(duck, arguments[0]);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (i >= warm) {
          new Measured(whole ? Subjects.sinceStart() : millis, Measured.cpuMillisNow() - cpu, 0, 0)
              .print();
        }
      }
    }

    Memory.print();
  }

  private void ready(DuckDb duck, String name) throws Exception {
    if (name.equals("every")) {
      load(duck, definitions.registers().values());
    } else if (!name.equals("intake") && !name.startsWith("whole")) {
      for (Register register : Subjects.registers(definitions)) {
        duck.view(
            register.id(),
            List.of(
                folders
                    .kept()
                    .resolve("registers/" + register.id() + "/*/data/*/*.parquet")
                    .toString()));
      }

      if (!name.startsWith("lookups")) {
        Path kept = folders.kept().resolve("duckdb.parquet");
        if (!Files.exists(kept)) {
          keep(duck, kept);
        }

        duck.view("kept", List.of(kept.toString()));
      }
    }
  }

  private void done(DuckDb duck, String name) throws Exception {
    List<Indicator> all = Subjects.residents(definitions);
    switch (name) {
      case "intake" -> {
        load(duck, Subjects.registers(definitions));
        for (Register register : Subjects.registers(definitions)) {
          duck.run(
              "COPY "
                  + register.id()
                  + " TO '"
                  + folders.scratch().resolve(register.id() + ".parquet")
                  + "' (FORMAT parquet)");
        }
      }
      case "lookups-table" -> duck.run("CREATE TABLE kept AS " + Queries.kept(all));
      case "lookups" -> keep(duck, folders.scratch().resolve("kept.parquet"));
      case "figures-1" -> duck.rows(Queries.figuresOfIndicator(all.get(0), true));
      case "figures-all" -> {
        for (Indicator indicator : all) {
          duck.rows(Queries.figuresOfIndicator(indicator, true));
        }
      }
      case "unit-1" -> duck.rows(Queries.figuresOfUnit(all.subList(0, 1), true));
      case "unit-all" -> duck.rows(Queries.figuresOfUnit(all, true));
      case "joined-all" -> duck.rows(Queries.figuresOfUnit(all, false));
      case "whole" -> {
        load(duck, definitions.registers().values());
        every(duck);
      }
      case "every" -> every(duck);
      default -> throw new IllegalArgumentException("Nothing is called " + name);
    }
  }

  /** A query for each indicator of which SQL can say what it is. */
  private void every(DuckDb duck) throws Exception {
    for (Indicator indicator : definitions.indicators()) {
      if (Queries.covers(indicator)) {
        duck.rows(Queries.figuresOfIndicator(indicator, false));
      }
    }
  }

  private void keep(DuckDb duck, Path file) throws Exception {
    String query = Queries.kept(Subjects.residents(definitions));
    duck.run("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
  }

  private void load(DuckDb duck, Collection<Register> registers) throws Exception {
    for (Register register : registers) {
      duck.loadExtracts(folders.extracts(), register);
    }
  }
}
