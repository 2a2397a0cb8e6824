package dk.integrationsbarometer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Measures the program and DuckDB at the same work, each piece in a process of its own; see {@code
 * scripts/bench}.
 */
public final class Bench {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2022, 3, 31),
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 9, 30),
          LocalDate.of(2022, 12, 31));

  private final Options options;
  private final BenchTable table = new BenchTable();
  private final List<String> notes = new ArrayList<>();

  private Bench(Options options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    var bench = new Bench(Options.parse(arguments));
    Path root =
        bench.options.keep().isPresent()
            ? bench.options.keep().get()
            : Files.createTempDirectory("bench");
    for (long people : bench.options.people()) {
      bench.measure(people, new Folders(root.resolve(String.valueOf(people))));
    }

    bench.table.print();
    bench.notes.forEach(System.out::println);
    if (bench.options.keep().isEmpty()) {
      Folders.delete(root);
    }
  }

  private void measure(long people, Folders folders) throws IOException, InterruptedException {
    if (!Files.exists(folders.extracts())) {
      System.err.println("extracts of " + people + " people");
      generate(people, folders.extracts());
    }

    Results intake = spark("intake", folders);
    table.add(people, "check of the extracts", "Spark", intake, intake);
    table.add(people, "check of the extracts", "DuckDB", duckDb("intake", folders), intake);
    Child.spark().run(SparkSide.class, "keep", folders.root().toString(), "1", "0");
    Results lookUps = spark("lookups", folders);
    table.add(people, "look-ups", "Spark, to Parquet", lookUps, lookUps);
    table.add(people, "look-ups", "DuckDB, to Parquet", duckDb("lookups", folders), lookUps);
    table.add(people, "look-ups", "DuckDB, to a table", duckDb("lookups-table", folders), lookUps);
    figures(people, folders);
    wholeRuns(people, folders);
  }

  private void figures(long people, Folders folders) throws IOException, InterruptedException {
    String all = "figures, %d indicators of residents".formatted(Subjects.ids("residents").size());
    Results one = spark("figures-1", folders);
    table.add(people, "figures, 1 indicator", "Spark", one, one);
    table.add(people, "figures, 1 indicator", "DuckDB", duckDb("figures-1", folders), one);
    Results spark = spark("figures-all", folders);
    table.add(people, all, "Spark", spark, spark);
    table.add(people, all, "DuckDB, a query each", duckDb("figures-all", folders), spark);
    table.add(people, all, "DuckDB, one query", duckDb("unit-all", folders), spark);
  }

  /**
   * From the start of a process: the first run checks and looks up, those behind it find everything
   * kept and show how the time grows with the number of indicators.
   */
  private void wholeRuns(long people, Folders folders) throws IOException, InterruptedException {
    Folders.delete(folders.scratch());
    Files.createDirectories(folders.scratch());
    Results first = whole("all", folders, 1);
    table.add(people, "whole run, first, all indicators", "Spark", first, first);
    Results again = first;
    for (String indicators : List.of("one", "residents", "all")) {
      again = whole(indicators, folders, options.runs());
      table.add(people, "whole run, again, " + indicators, "Spark", again, again);
    }

    whole("plain", folders, 1); // looks up what these alone need
    Results plain = whole("plain", folders, options.runs());
    table.add(people, "whole run, again, without intervals and goals", "Spark", plain, plain);
    notes.add(CountByOrigin.of(people, folders.scratch().resolve("out")));
    Results every = duckDb("every", folders);
    table.add(people, "all indicators, registers loaded", "DuckDB, a query each", every, again);
    Results duck = Child.duckDb().run(DuckSide.class, "whole", folders.root().toString(), "1", "0");
    table.add(people, "whole run, first, all indicators", "DuckDB, a query each", duck, first);
    Folders.delete(folders.scratch());
  }

  private static Results whole(String indicators, Folders folders, int runs)
      throws IOException, InterruptedException {
    System.err.println("Spark: whole run, " + indicators);
    Results results = new Results(List.of(), 0);
    for (int i = 0; i < runs; i++) {
      results =
          results.and(
              Child.spark().run(SparkSide.Whole.class, folders.root().toString(), indicators));
    }

    return results;
  }

  private Results spark(String work, Folders folders) throws IOException, InterruptedException {
    System.err.println("Spark: " + work);
    return Child.spark().run(SparkSide.class, arguments(work, folders));
  }

  private Results duckDb(String work, Folders folders) throws IOException, InterruptedException {
    System.err.println("DuckDB: " + work);
    return Child.duckDb().run(DuckSide.class, arguments(work, folders));
  }

  private String[] arguments(String work, Folders folders) {
    return new String[] {work, folders.root().toString(), String.valueOf(options.runs()), "1"};
  }

  /** The generator is a program of its own. */
  private void generate(long people, Path extracts) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Folders.home().resolve("scripts/barometer").toString());
    command.addAll(List.of("generate", "--people", String.valueOf(people)));
    command.addAll(List.of("--seed", String.valueOf(options.seed()), "--out", extracts.toString()));
    DATES.forEach(date -> command.addAll(List.of("--date", date.toString())));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException("generate failed with the code " + exit);
    }

    copyReal(extracts);
  }

  /** The tables of Statistics Denmark are not generated. */
  private static void copyReal(Path extracts) throws IOException {
    Path sample = Folders.home().resolve("sample-data/extracts");
    try (Stream<Path> registers = Files.list(sample)) {
      for (Path register : registers.toList()) {
        Path copy = extracts.resolve(register.getFileName());
        if (!Files.exists(copy)) {
          FileUtils.copyDirectory(register.toFile(), copy.toFile());
        }
      }
    }
  }
}
