package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prints pages with the Chromium of this machine, without a window and without a network. */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long SECONDS = 120;

  private Browser() {}

  /**
   * The first that the PATH leads to.
   *
   * @throws BarometerException when there is none, see {@link Message#NO_BROWSER}
   */
  static Path find() {
    return find(System.getenv().getOrDefault("PATH", ""));
  }

  static Path find(String path) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                BarometerException.of(
                    Message.NO_BROWSER, Place.ofFile("report"), String.join(", ", NAMES)));
  }

  /**
   * A page as it is printed on A4.
   *
   * @throws BarometerException when the browser does not print it, see {@link
   *     Message#BROWSER_FAILED}
   */
  static byte[] pdf(Path program, String html) {
    try {
      Path folder = Files.createTempDirectory("barometer-report");
      try {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path pdf = folder.resolve("page.pdf");
        print(program, folder, page, pdf);
        return Files.readAllBytes(pdf);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw failed(program, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(program, "it was interrupted");
    }
  }

  private static void print(Path program, Path folder, Path page, Path pdf)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      throw failed(program, "it took longer than " + SECONDS + " seconds");
    }

    if (process.exitValue() != 0 || !Files.exists(pdf)) {
      throw failed(program, "it ended with " + process.exitValue());
    }
  }

  private static BarometerException failed(Path program, String reason) {
    return BarometerException.of(
        Message.BROWSER_FAILED, Place.ofFile("report"), program.toString(), reason);
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
