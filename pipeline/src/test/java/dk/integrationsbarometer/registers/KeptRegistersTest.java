package dk.integrationsbarometer.registers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.registers.delivered.Extracts;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checked and rejected rows are kept as long as their delivery is there, and no longer. */
@SparkTest
class KeptRegistersTest {
  private static final String ROWS = "PNR;AJO_LOENTIMER;AJO_BRANCHE07\n000000000001;1;\n";
  private static final String BAD = "000000000002;-1;\n";

  @TempDir private Path folder;

  @Test
  void theRowsOfAWithdrawnDeliveryAreRemoved(SparkSession spark) throws IOException {
    deliver("bfl202203.csv", ROWS);
    deliver("bfl202206.csv", ROWS + rows(2000) + BAD);
    check(spark);
    assertThat(names("registers")).hasSize(2);
    assertThat(names("rejects")).containsExactly("2022-06-30");

    Files.delete(file("bfl202206.csv"));
    check(spark);
    assertThat(names("registers")).hasSize(1).allMatch(name -> name.startsWith("2022-03-31-"));
    assertThat(names("rejects")).isEmpty();
  }

  @Test
  void anEarlierStateThatAnEndedRunLeftBehindIsRemoved(SparkSession spark) throws IOException {
    deliver("bfl202203.csv", ROWS);
    check(spark);
    List<String> current = names("registers");
    Files.createDirectories(folder.resolve("work/registers/bfl/2022-03-31-earlier/data"));
    Files.createDirectories(folder.resolve("work/rejects/bfl/2021-12-31"));

    check(spark);
    assertThat(names("registers")).isEqualTo(current);
    assertThat(names("rejects")).isEmpty();
  }

  /** They are what a message sends people to look at. */
  @Test
  void damagedRejectsAreMadeAnew(SparkSession spark) throws IOException {
    deliver("bfl202203.csv", ROWS + rows(2000) + BAD);
    check(spark);
    Path rejects = folder.resolve("work/rejects/bfl/2022-03-31");
    Path part = Trees.files(rejects).stream().filter(KeptRegistersTest::isPart).findAny().get();
    Files.delete(part);

    List<String> notes = new ArrayList<>();
    RegisterCheck check =
        new RegisterCheck(
            new FittedSessions(spark),
            folder.resolve("work").toString(),
            "",
            new Problems(),
            note -> notes.add(note.line(MessageLanguage.EN)));
    Register register = RealDefinitions.asWritten().registers().get("bfl");
    check.check(register, found(register, spark));

    assertThat(notes)
        .containsExactly(
            rejects
                + ": What was kept here is not what was written: "
                + part.getFileName()
                + " is missing. It is thrown away and made anew."
                + " Nothing needs to be done. If it happens again, have the disk checked. [W002]");
    assertThat(Trees.files(rejects)).anyMatch(KeptRegistersTest::isPart);
  }

  private static boolean isPart(Path file) {
    return file.toString().endsWith(".parquet");
  }

  private List<Delivery> found(Register register, SparkSession spark) {
    return Extracts.find(
            folder.resolve("extracts").toString(),
            List.of(register),
            LocalDate.of(2023, 1, 1),
            spark.sparkContext().hadoopConfiguration(),
            new Problems(),
            note -> {})
        .get("bfl");
  }

  @Test
  void everythingOfARegisterThatIsNoLongerDeliveredIsRemoved() throws IOException {
    for (String part : List.of("registers", "rejects", "population", "other")) {
      for (String register : Set.of("bef", "bfl")) {
        Files.createDirectories(folder.resolve("work").resolve(part).resolve(register));
      }
    }

    var work = new org.apache.hadoop.fs.Path(folder.resolve("work").toString());
    FileSystem files = work.getFileSystem(new Configuration(false));
    KeptFolders.removeUndelivered(files, work, "bef"::equals);

    for (String part : List.of("registers", "rejects", "population")) {
      assertThat(folder.resolve("work").resolve(part)).isDirectoryContaining("glob:**bef");
      assertThat(folder.resolve("work").resolve(part)).isDirectoryNotContaining("glob:**bfl");
    }

    assertThat(folder.resolve("work/other")).isDirectoryContaining("glob:**bfl");
  }

  private void check(SparkSession spark) {
    new SparkEngine(
            spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"))
        .check("bfl");
  }

  private List<String> names(String part) throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("work").resolve(part).resolve("bfl"))) {
      return folders.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static String rows(int number) {
    StringBuilder rows = new StringBuilder();
    for (int i = 10; i < number + 10; i++) {
      rows.append(String.format("%012d;1;\n", i));
    }

    return rows.toString();
  }

  private Path file(String name) {
    return folder.resolve("extracts/bfl").resolve(name);
  }

  private void deliver(String name, String text) {
    Deliveries.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
