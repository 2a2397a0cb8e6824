package dk.integrationsbarometer.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the project's scripts as processes of their own, never longer than a given time. */
public final class Script {
  private final Path file;
  private final Duration longest;
  private final Map<String, String> environment = new TreeMap<>(Map.of("CI", "1"));

  private Script(Path file, Duration longest) {
    this.file = file;
    this.longest = longest;
  }

  /** A script of the folder scripts. */
  public static Script of(String name, Duration longest) {
    return in(Sample.HOME, name, longest);
  }

  /** The same of another copy of the project. */
  public static Script in(Path home, String name, Duration longest) {
    return new Script(home.toAbsolutePath().normalize().resolve("scripts").resolve(name), longest);
  }

  public Script with(String variable, Object value) {
    environment.put(variable, String.valueOf(value));
    return this;
  }

  /** Runs it to its end, in a folder. */
  public Outcome run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(file.toString());
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("script", ".out");
      Path err = Files.createTempFile("script", ".err");
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      builder.environment().putAll(environment);
      int exit = wait(builder.start(), command);
      var outcome = new Outcome(exit, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int wait(Process process, List<String> command) {
    try {
      if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        throw new AssertionError(command + " took longer than " + longest);
      }

      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
