package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SmallExtracts;
import dk.integrationsbarometer.testkit.SparkJobs;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A release after which nothing that decides it changes, and one after which something does. */
@SparkTest
@ResourceLock(SparkTest.SESSION)
class UnchangedNightTest {
  private static final String DRAFT = "kladde";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private String first;

  @BeforeAll
  static void release() {
    SmallExtracts.writeTo(shared.resolve("extracts"));
    RealDefinitions.only(Set.of(Chosen.one("employment")), shared.resolve("definitions"));
    assertThat(run(shared).code()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    for (String part : List.of("extracts", "definitions", "work", "out/runs")) {
      Trees.copy(shared.resolve(part), folder.resolve(part));
    }

    Path latest = Files.readSymbolicLink(shared.resolve("out/latest"));
    Files.createSymbolicLink(folder.resolve("out/latest"), latest);
    first = latest().runId();
  }

  @Test
  void theTablesArePublishedAgainWithoutAnyJob(SparkSession spark) throws IOException {
    Manifest before = latest();
    assertThat(SparkJobs.of(spark, () -> assertThat(run(folder).code()).isZero())).isEmpty();

    assertThat(latest().runId()).isGreaterThan(first);
    assertThat(latest().unchangedSince()).isEqualTo(first);
    assertThat(latest().tables()).isEqualTo(before.tables());
    assertThat(latest().basis()).isEqualTo(before.basis());
    assertThat(latest().stages())
        .extracting(Manifest.Stage::name)
        .containsExactly("definitions", "examples", "extracts", "registers", "publication");

    Said third = run(folder);
    Manifest again = latest();
    assertThat(third.out()).contains("siden kørslen " + first + ", så dens tabeller");
    assertThat(again.unchangedSince()).isEqualTo(first);

    Files.delete(folder.resolve("work/disclosure/last-run.tsv"));
    assertIsMadeAnew();
    assertThat(latest().tables()).as("of a whole run").isEqualTo(before.tables());
  }

  @Test
  void aPreliminaryDeliveryIsAChange() {
    assertThat(run(folder, "--preliminary", "bef=2022-06-30").code()).isZero();
    assertThat(latest().unchangedSince()).isEmpty();
  }

  /** It was made before what the work folder remembers. */
  @Test
  void aRunThatReadersAreLedBackToIsNotRepeated() throws IOException {
    assertThat(run(folder).code()).isZero();
    assertThat(latest().unchangedSince()).isEqualTo(first);
    Path link = folder.resolve("out/latest");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("runs", first));

    assertIsMadeAnew();
  }

  @Test
  void aWordOfADefinitionIsAChange() throws IOException {
    for (Path file : Trees.files(folder.resolve("definitions/indicators"))) {
      Files.writeString(file, Files.readString(file).replaceFirst("label: \\{da: ", "$0Ny "));
    }

    assertIsMadeAnew();
  }

  @Test
  void aRowOfAnExtractIsAChange() throws IOException {
    for (Path file : Trees.files(folder.resolve("extracts/bef"))) {
      List<String> lines = Files.readAllLines(file);
      Files.write(file, lines.subList(0, lines.size() - 1));
    }

    assertIsMadeAnew();
  }

  @Test
  void whatIsGoneFromTheWorkFolderIsMadeAnew() throws IOException {
    Path cells = folder.resolve("work/cells");
    Trees.delete(cells);

    assertIsMadeAnew();
    try (Stream<Path> units = Files.list(cells)) {
      assertThat(units).isNotEmpty();
    }
  }

  @Test
  void aTableThatIsNotAsItWasPublishedIsMadeAnew() throws IOException {
    List<Manifest.Table> before = latest().tables();
    Path file = folder.resolve("out/latest/notes/part-0.parquet");
    Files.delete(file);

    assertIsMadeAnew();
    assertThat(latest().tables()).isEqualTo(before);
  }

  /** Its wider rows serve what is published, so that they stay in the place of the others. */
  @Test
  void aDraftThatIsWithdrawnLeavesNoSecondRows() throws IOException {
    Map<String, String> before = Sample.hashes(folder.resolve("out/latest").toRealPath());
    Set<String> kept = seals();
    Path draft = draft();
    Said asked = run(folder, "--draft", "--indicator", DRAFT);
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(seals()).as("what the draft needs is kept").hasSizeGreaterThan(kept.size());
    assertThat(latest().runId()).isEqualTo(first);

    Files.delete(draft);
    assertThat(run(folder).code()).isZero();
    assertThat(seals()).hasSameSizeAs(kept);
    assertThat(Sample.hashes(folder.resolve("out/latest").toRealPath())).isEqualTo(before);
    assertThat(run(folder).code()).isZero();
    assertThat(latest().unchangedSince()).isNotEmpty();
  }

  /** The published one under another id and name, with a breakdown more. */
  private Path draft() throws IOException {
    String id = Chosen.one("employment");
    Path published =
        Trees.files(folder.resolve("definitions/indicators")).stream()
            .filter(file -> file.endsWith(id + ".yaml"))
            .findFirst()
            .orElseThrow();
    String text =
        Files.readString(published)
            .replace("id: " + id, "id: " + DRAFT + "\nstate: draft")
            .replaceFirst("label: .*", "label: {da: Kladde, en: Draft}")
            .replace("[koen, bydel]", "[koen, bydel], [ungdomsgruppe]");
    return Files.writeString(published.resolveSibling(DRAFT + ".yaml"), text);
  }

  /** Those of looked-up people and of cells. */
  private Set<String> seals() throws IOException {
    Path work = folder.resolve("work");
    Set<String> seals = new TreeSet<>();
    for (String part : List.of("population", "cells")) {
      for (Path file : Trees.files(work.resolve(part))) {
        if (file.endsWith("_seal")) {
          seals.add(work.relativize(file).toString());
        }
      }
    }

    return seals;
  }

  /** The kill came after it was remembered and before readers were led to it. */
  @Test
  void aRepeatedRunThatReadersWereNotLedToIsMadeAgain() throws IOException {
    Manifest before = latest();
    assertThat(run(folder).code()).isZero();
    Path link = folder.resolve("out/latest");
    Trees.delete(link.toRealPath());
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("runs", first));

    assertThat(run(folder).code()).isZero();
    assertThat(latest().runId()).isGreaterThan(first);
    assertThat(latest().tables()).isEqualTo(before.tables());
    assertThat(run(folder).code()).isZero();
    assertThat(latest().unchangedSince()).isNotEmpty();
  }

  private void assertIsMadeAnew() {
    Said said = run(folder);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(latest().runId()).isGreaterThan(first);
    assertThat(latest().unchangedSince()).isEmpty();
  }

  private static Said run(Path place, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run"));
    for (String part : List.of("extracts", "definitions", "out", "work")) {
      arguments.addAll(List.of("--" + part, place.resolve(part).toString()));
    }

    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  private Manifest latest() {
    return PublishedRun.latest(
            OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)))
        .manifest();
  }
}
