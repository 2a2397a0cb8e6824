package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers, each a process of its own, do what one process does. */
@Tag("spark")
@Tag("cluster")
class ClusterIT {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static Script cluster;

  @TempDir private Path folder;

  @BeforeAll
  static void up() throws IOException {
    int pages = freePorts(3);
    cluster =
        Script.of("cluster", Duration.ofMinutes(8))
            .with("CLUSTER_PORT", freePorts(1))
            .with("CLUSTER_UI_PORT", pages)
            .with("CLUSTER_WORKERS", 2)
            .with("CLUSTER_MEMORY", "1200m")
            .with("CLUSTER_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Outcome outcome = cluster.run(HERE, "up");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("with 2 workers");
  }

  @AfterAll
  static void down() {
    Outcome outcome = cluster.run(HERE, "down");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(cluster.run(HERE, "status").out()).isEqualTo("no cluster runs\n");
  }

  @Test
  void theClusterPublishesTheSameBytesAndLogsNothing() throws IOException {
    List<String> command =
        List.of(
            "submit",
            "run",
            "--extracts",
            LocalRun.baseline().extracts().toString(),
            "--definitions",
            RealDefinitions.only(LocalRun.INDICATORS, folder.resolve("definitions")).toString(),
            "--out",
            folder.resolve("out").toString(),
            "--work",
            folder.resolve("work").toString());
    Outcome outcome = cluster.run(folder, command.toArray(String[]::new));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    Path run = folder.resolve("out/latest").toRealPath();
    assertThat(outcome.out()).contains("59,7 %", run.getFileName().toString());
    assertThat(Sample.hashes(run)).isEqualTo(LocalRun.baseline().hashes());
  }

  @Test
  void submitEndsWithTheCodeOfTheProgram() throws IOException {
    Path definitions = folder.resolve("definitions");
    RealDefinitions.copyTo(
        definitions, text -> text.replace("numerator: loenmodtager", "numerator: loenmodtagere"));

    Outcome outcome = cluster.run(folder, "submit", "run", "--definitions", definitions.toString());

    assertThat(outcome.exit()).isEqualTo(10);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("loenmodtagere").doesNotContain("\tat ");
  }

  /** The first of some free ports of this computer in a row. */
  private static int freePorts(int count) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    for (int tries = 0; tries < 50; tries++) {
      int first;
      try (var socket = new ServerSocket(0, 1, loopback)) {
        first = socket.getLocalPort();
      }

      if (first + count < 65_536 && areFree(first, count, loopback)) {
        return first;
      }
    }

    throw new IOException("No " + count + " free ports in a row");
  }

  private static boolean areFree(int first, int count, InetAddress loopback) {
    for (int port = first; port < first + count; port++) {
      try (var socket = new ServerSocket(port, 1, loopback)) {
        assertThat(socket.isBound()).isTrue();
      } catch (IOException e) {
        return false;
      }
    }

    return true;
  }
}
