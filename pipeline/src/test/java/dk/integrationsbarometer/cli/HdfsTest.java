package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.testkit.SmallExtracts;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A run whose folders are all on a Hadoop file system, of one machine within this test. */
@SparkTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HdfsTest {
  private static final String WORK = "/secure/work";

  /** Where a run of one indicator lies. */
  private static final String DRAFTS = "/out/drafts";

  private static MiniDFSCluster cluster;
  private static FileSystem files;
  private static Said first;

  @BeforeAll
  static void run(@TempDir java.nio.file.Path folder) throws IOException {
    cluster =
        new MiniDFSCluster.Builder(new Configuration(), folder.resolve("hdfs").toFile())
            .numDataNodes(1)
            .build();
    cluster.waitActive();
    files = cluster.getFileSystem();
    files.copyFromLocalFile(
        new Path(SmallExtracts.writeTo(folder.resolve("extracts")).toString()),
        new Path("/extracts"));
    first = run();
  }

  @AfterAll
  static void stop() {
    cluster.shutdown(true);
  }

  private static Said run() {
    return Said.by(
        "run",
        "--extracts",
        uri("/extracts"),
        "--out",
        uri("/out"),
        "--work",
        uri(WORK),
        "--indicator",
        Published.INDICATOR);
  }

  private static String uri(String path) {
    return files.getUri() + path;
  }

  /** 10 of 20 of Danish origin work, and 8 of 20 immigrants. */
  @Test
  @Order(1)
  void theFiguresAreThoseOfTheExtracts() {
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(figures(first))
        .anyMatch(line -> line.matches(" *Dansk oprindelse +u 50,0 %.*20"))
        .anyMatch(line -> line.matches(" *Indvandrere .* ikke-vestlige lande +u 40,0 %.*20"));
  }

  @Test
  @Order(2)
  void whatIsKeptIsItsOwnersAlone() throws IOException {
    assertThat(files.listStatus(new Path(WORK)))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.getPermission()).hasToString("rwx------"));
  }

  @Test
  @Order(3)
  void latestLeadsReadersToTheRun() throws IOException {
    Said shown = Said.by("show", Published.INDICATOR, "--out", uri(DRAFTS));
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out()).contains("Dansk oprindelse");
    assertThat(latest())
        .isEqualTo(files.listStatus(new Path(DRAFTS, "runs"))[0].getPath().getName());
  }

  /** A byte that HDFS itself delivers as it was written: only the seal can tell. */
  @Test
  @Order(4)
  void whatWasChangedBetweenRunsIsMadeAnewAndTheNextRunLeadsReaders() throws IOException {
    String before = latest();
    Path rows = rowsOfResidents();
    byte[] bytes;
    try (FSDataInputStream in = files.open(rows)) {
      bytes = in.readAllBytes();
    }

    bytes[bytes.length / 2] ^= 1;
    try (FSDataOutputStream out = files.create(rows, true)) {
      out.write(bytes);
    }

    Said again = run();
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("/registers/bef/").endsWith("[W002]\n");
    assertThat(figures(again)).isEqualTo(figures(first));
    assertThat(latest()).isGreaterThan(before);
  }

  private static Path rowsOfResidents() throws IOException {
    RemoteIterator<LocatedFileStatus> all = files.listFiles(new Path(WORK, "registers/bef"), true);
    Path file = all.next().getPath();
    while (!file.getName().endsWith(".parquet")) {
      file = all.next().getPath();
    }

    return file;
  }

  private static String latest() throws IOException {
    try (FSDataInputStream in = files.open(new Path(DRAFTS, "latest.json"))) {
      return new ObjectMapper().readTree((InputStream) in).path("run").asText();
    }
  }

  private static List<String> figures(Said said) {
    return said.out().lines().filter(line -> line.contains("%")).toList();
  }
}
