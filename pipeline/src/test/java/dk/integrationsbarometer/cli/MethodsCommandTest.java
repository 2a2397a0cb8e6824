package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SmallExtracts;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases whose numbers of people have an error, from the command to the tables. */
@SparkTest
class MethodsCommandTest {
  private static final int DISTANCE = 3;

  @TempDir private Path folder;

  private Path extracts;

  @BeforeEach
  void write() {
    extracts = SmallExtracts.writeTo(folder.resolve("extracts"));
  }

  @Test
  void roundedNumbersAreMultiplesOfTheBase() {
    PublishedRun run = published("rounding", "method: rounding\nbase: 4\n");

    assertThat(run.manifest().disclosure().method()).isEqualTo("rounding");
    assertThat(run.rows(Tables.FIGURES))
        .filteredOn(row -> row.persons().isPresent())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.persons().getAsLong() % 4).isZero());
    assertThat(audit("rounding").code()).isZero();
  }

  /** Of the 40 residents; their keys are worked out here anew from the key under {@code --work}. */
  @Test
  void theErrorIsDrawnByTheKeysOfThePeople() {
    PublishedRun run = published("cell_key", "method: cell_key\ndistance: 3\n");
    long keys = LongStream.rangeClosed(1, 40).map(this::key).sum();

    assertThat(persons(run, "alle", "")).hasValue(40 + keys % (2 * DISTANCE + 1) - DISTANCE);
    assertThat(audit("cell_key").code()).isZero();
  }

  @Test
  void theSamePeopleHaveTheSameErrorInEachRun() {
    Map<String, OptionalLong> first =
        persons(published("cell_key", "method: cell_key\ndistance: 3\n"));
    Map<String, OptionalLong> second =
        persons(published("cell_key", "method: cell_key\ndistance: 3\n"));

    assertThat(second).isEqualTo(first);
  }

  private PublishedRun published(String name, String method) {
    Path definitions = definitions(name, method);
    Said said =
        Said.by(
            "run",
            "--extracts",
            extracts.toString(),
            "--definitions",
            definitions.toString(),
            "--out",
            folder.resolve(name + "-out").toString(),
            "--work",
            folder.resolve("work").toString());
    assertThat(said.err()).isEmpty();
    return PublishedRun.latest(
        OutputFolder.at(folder.resolve(name + "-out").toString(), new Configuration()));
  }

  private Path definitions(String name, String method) {
    Path definitions = folder.resolve(name);
    if (!Files.exists(definitions)) {
      RealDefinitions.only(Set.of(Published.INDICATOR), definitions);
      try {
        Files.writeString(
            definitions.resolve("disclosure/standard.yaml"), method, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    return definitions;
  }

  private Said audit(String name) {
    return Said.by(
        "audit",
        "--extracts",
        extracts.toString(),
        "--definitions",
        folder.resolve(name).toString(),
        "--out",
        folder.resolve(name + "-out").toString(),
        "--work",
        folder.resolve("work").toString());
  }

  private static OptionalLong persons(PublishedRun run, String group, String breakdown) {
    return persons(run).get(group + "[" + breakdown + "]");
  }

  private static Map<String, OptionalLong> persons(PublishedRun run) {
    Map<String, OptionalLong> persons = new TreeMap<>();
    for (FigureRow row : run.rows(Tables.FIGURES)) {
      persons.put(row.group() + "[" + row.breakdown().text() + "]", row.persons());
    }

    return persons;
  }

  /** The first 16 bits of the SHA-256 of the secret and the person, as the definition writes it. */
  private long key(long person) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((secret() + "|" + person).getBytes(StandardCharsets.UTF_8));
      return Long.parseLong(HexFormat.of().formatHex(hash).substring(0, 4), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String secret() {
    try {
      String digits = Files.readAllLines(folder.resolve("work/keys/manifest")).get(0);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(digits), "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal("record keys".getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
