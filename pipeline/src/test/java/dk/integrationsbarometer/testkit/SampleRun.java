package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.cli.CommandLineRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run through the command line, and where it lies.
 *
 * @param out the published runs
 * @param work what is kept between runs
 */
public record SampleRun(Path out, Path work, Outcome outcome) {
  /** Runs all indicators; what {@code work} keeps of an earlier run may be used. */
  public static SampleRun of(Path extracts, Path out, Path work) {
    return of(extracts, RealDefinitions.FOLDER, out, work);
  }

  /** The same with definitions of one's own. */
  public static SampleRun of(Path extracts, Path definitions, Path out, Path work) {
    return new SampleRun(
        out,
        work,
        CommandLineRun.execute(
            "run",
            "--extracts",
            extracts.toString(),
            "--definitions",
            definitions.toString(),
            "--out",
            out.toString(),
            "--work",
            work.toString()));
  }

  /** The folder of the run. */
  public Path published() {
    try {
      return out().resolve("latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ParquetText table(String name) {
    return ParquetText.read(published().resolve(name).resolve("part-0.parquet"));
  }

  /** With how many decimals the values of each indicator are printed. */
  public Map<String, Integer> decimals() {
    Map<String, Integer> decimals = new TreeMap<>();
    table("indicators")
        .rows()
        .forEach(
            row ->
                decimals.put(
                    (String) row.get("indicator"), ((Number) row.get("decimals")).intValue()));
    return decimals;
  }

  public String manifest() {
    try {
      return Files.readString(published().resolve("manifest.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
