package dk.integrationsbarometer.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A run in a process of its own. */
final class Running {
  /** Of several runs at a time on a busy machine; whatever takes longer hangs. */
  private static final long LONGEST = 900;

  private final Process process;
  private final Path said;

  Running(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** Waits so long, or until it has ended by itself. */
  void after(long millis) throws InterruptedException {
    process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Waits until a stage has begun, or until it has ended by itself. */
  void atStage(String stage) throws IOException, InterruptedException {
    while (process.isAlive() && !Files.readString(said).contains("s  " + stage + "\n")) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Ended killed() throws Failed, IOException, InterruptedException {
    process.destroyForcibly();
    return end();
  }

  Ended stopped() throws Failed, IOException, InterruptedException {
    process.destroy();
    return end();
  }

  Ended end() throws Failed, IOException, InterruptedException {
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      String threads = threads();
      process.destroyForcibly();
      throw new Failed("had not ended after " + LONGEST + " s: " + threads);
    }

    return new Ended(process.exitValue(), Files.readString(said));
  }

  /** What its threads wait for. */
  private String threads() throws IOException, InterruptedException {
    Path to = Files.createTempFile(said.getParent(), "threads", ".txt");
    String command = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
    new ProcessBuilder(command, String.valueOf(process.pid()))
        .redirectErrorStream(true)
        .redirectOutput(to.toFile())
        .start()
        .waitFor();
    return Files.readString(to);
  }
}
