package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.duckdb.Queries;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.run.Loading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that measures DuckDB at the same work. */
final class DuckSide {
  private final Definitions definitions = Loading.load(Folders.definitions());
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
    boolean whole = arguments[0].equals("whole");
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
    if (!name.equals("intake") && !name.equals("whole")) {
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
        duck.view("kept", List.of(folders.kept().resolve("population/bef/*/*.parquet").toString()));
      }
    }
  }

  private void done(DuckDb duck, String name) throws Exception {
    List<Indicator> all = Subjects.residents(definitions);
    switch (name) {
      case "intake" -> {
        load(duck);
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
      case "lookups" ->
          duck.run(
              "COPY ("
                  + Queries.kept(all)
                  + ") TO '"
                  + folders.scratch().resolve("kept.parquet")
                  + "' (FORMAT parquet)");
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
        load(duck);
        duck.rows(Queries.figuresOfUnit(all, false));
      }
      default -> throw new IllegalArgumentException("Nothing is called " + name);
    }
  }

  private void load(DuckDb duck) throws Exception {
    for (Register register : Subjects.registers(definitions)) {
      duck.loadExtracts(folders.extracts(), register);
    }
  }
}
