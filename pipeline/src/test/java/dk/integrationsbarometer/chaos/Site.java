package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.cli.Barometer;
import dk.integrationsbarometer.cli.CommandLineRun;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/** The folders of one try. */
record Site(Ground ground, Path folder) {
  /** Codes that the page of commands explains to a scheduler, and that are no fault. */
  private static final Set<Integer> DOCUMENTED = Set.of(0, 10, 11, 12, 13, 14, 15, 16, 130, 143);

  /** What a process that was killed ends with. */
  static final int KILLED = 137;

  Path extracts() {
    return folder.resolve("extracts");
  }

  Path definitions() {
    return folder.resolve("definitions");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path work() {
    return folder.resolve("work");
  }

  /** Nothing but extracts and definitions. */
  Site cold() {
    Trees.copy(ground.clean().extracts(), extracts());
    Trees.copy(ground.clean().definitions(), definitions());
    return this;
  }

  /** With all that the undisturbed run has kept and published. */
  Site warm() throws IOException {
    cold();
    Trees.copy(ground.clean().work(), work());
    Trees.copy(ground.clean().out().resolve("runs"), out().resolve("runs"));
    Path latest = Files.readSymbolicLink(ground.clean().out().resolve("latest"));
    Files.createSymbolicLink(out().resolve("latest"), latest);
    return this;
  }

  /** All as it is, with links, modes and what is half-written. */
  void copyTo(Site other) throws IOException, InterruptedException {
    var command = List.of("cp", "-a", folder + "/.", other.folder().toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("The files of a run could not be copied to " + other.folder());
    }
  }

  Running start() throws IOException {
    return start(List.of());
  }

  /**
   * Starts a run.
   *
   * @param before a command that starts it, such as one that limits it
   */
  Running start(List<String> before) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + System.getProperty("chaos.options"));
    command.addAll(List.of("-Xmx1500m", "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dbarometer.home=" + Sample.HOME.toAbsolutePath());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Barometer.class.getName());
    command.addAll(arguments());
    Path said = Files.createTempFile(ground.clean().folder().getParent(), "said", ".txt");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(said.toFile());
    return new Running(builder.start(), said);
  }

  /** A whole run in this JVM, where the second costs a tenth of the first. */
  Ended run() {
    ground.warmUp();
    Outcome outcome = CommandLineRun.execute(arguments().toArray(String[]::new));
    return new Ended(outcome.exit(), outcome.out() + outcome.err());
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("run", "--progress"));
    arguments.addAll(List.of("--extracts", extracts().toString()));
    arguments.addAll(List.of("--definitions", definitions().toString()));
    arguments.addAll(List.of("--out", out().toString(), "--work", work().toString()));
    return arguments;
  }

  /** The hashes of the tables that readers are led to; none before the first run. */
  Map<String, String> published() throws IOException {
    Path latest = out().resolve("latest");
    return Files.exists(latest) ? Sample.hashes(latest.toRealPath()) : Map.of();
  }

  /** A run can have ended in any documented way; what it printed names nobody, and no class. */
  Site requireManners(Ended ended) throws Failed {
    if (ended.said().contains("\tat ") || ended.said().contains("Exception in thread")) {
      throw new Failed("printed a stack trace: " + ended.said());
    }

    if (ground.names(ended.said())) {
      throw new Failed("printed the key of a person");
    }

    if (!DOCUMENTED.contains(ended.code()) && ended.code() != KILLED) {
      throw new Failed("ended with " + ended.code() + ": " + ended.said());
    }

    return this;
  }

  /** Readers are led to nothing, or to all of the tables of a run as it must be. */
  Site requireWhole() throws Failed, IOException {
    Map<String, String> found = published();
    if (found.isEmpty()) {
      return this;
    }

    PublishedRun.latest(OutputFolder.at(out().toString(), new Configuration(false))).all();
    if (!found.equals(ground.tables())) {
      throw new Failed("published other tables than a run that nobody disturbed");
    }

    return this;
  }

  /** A next run, in this JVM, mends everything. */
  Site requireNextRun() throws Failed, IOException {
    Ended ended = run();
    requireManners(ended);
    if (ended.code() != 0) {
      throw new Failed("the next run ended with " + ended.code() + ": " + ended.said());
    }

    if (published().isEmpty()) {
      throw new Failed("the next run published nothing");
    }

    return requireWhole();
  }
}
