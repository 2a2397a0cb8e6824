package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.cli.CommandLineRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A run through the command line, and where it lies.
 *
 * @param out the published runs
 * @param work what is kept between runs
 */
public record SampleRun(Path out, Path work, Outcome outcome) {
  /** Runs; what {@code work} keeps of an earlier run may be used. */
  public static SampleRun of(Path extracts, Path out, Path work) {
    return of(extracts, out, work, Set.of());
  }

  /** The same for some indicators only; for all when none are named. */
  public static SampleRun of(Path extracts, Path out, Path work, Set<String> indicators) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "run",
                "--extracts",
                extracts.toString(),
                "--definitions",
                RealDefinitions.FOLDER.toString(),
                "--out",
                out.toString(),
                "--work",
                work.toString()));
    indicators.forEach(indicator -> command.addAll(List.of("--indicator", indicator)));
    return new SampleRun(out, work, CommandLineRun.execute(command.toArray(String[]::new)));
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

  public String manifest() {
    try {
      return Files.readString(published().resolve("manifest.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
