package dk.integrationsbarometer.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run in a process of its own. */
final class Running {
  /** Of several runs at a time on a busy machine; whatever takes longer hangs. */
  private static final long LONGEST = 900;

  /** How many milliseconds commands take that a run starts, such as chmod. */
  private static final int COMMANDS = 2_000;

  private final Process process;
  private final Path said;

  Running(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /**
   * Waits so long, or until it has ended by itself.
   *
   * @return whether it goes on
   */
  boolean after(long millis) throws InterruptedException {
    return !process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Holds all its threads where they are. Commands that it has started run to their end, as after a
   * kill.
   *
   * @return whether it had not ended by itself before
   */
  boolean hold() throws IOException, InterruptedException {
    signal("-STOP");
    while (process.isAlive() && !isHeld()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    // Not for ever: one that has not been told yet what to do waits for the run itself.
    for (int waited = 0; waited < COMMANDS && hasCommands(); waited++) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    return process.isAlive();
  }

  private boolean hasCommands() {
    return process.descendants().anyMatch(Running::isAtWork);
  }

  void goOn() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor();
  }

  /** By what Linux says of each thread; one that ends meanwhile writes nothing any more. */
  private boolean isHeld() throws IOException {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return threads.allMatch(Running::isThreadHeld);
    } catch (NoSuchFileException | UncheckedIOException e) {
      return true; // it has ended
    }
  }

  private static boolean isThreadHeld(Path thread) {
    return "TtZX".indexOf(state(thread)) >= 0;
  }

  /** One that has ended stays known until whoever started it, and is held, asks for it. */
  private static boolean isAtWork(ProcessHandle command) {
    return "ZX".indexOf(state(Path.of("/proc/" + command.pid()))) < 0;
  }

  /** The letter that Linux has for the state; X, dead, when nothing is there any more. */
  private static char state(Path task) {
    try {
      String stat = Files.readString(task.resolve("stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return 'X';
    }
  }

  /** Waits until a stage has begun, or until it has ended by itself. */
  void atStage(String stage) throws IOException, InterruptedException {
    while (process.isAlive() && !hasBegun(stage)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  boolean hasBegun(String stage) throws IOException {
    return Files.readString(said).contains("s  " + stage + "\n");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Leaves nothing of it. */
  void destroy() {
    process.destroyForcibly();
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
