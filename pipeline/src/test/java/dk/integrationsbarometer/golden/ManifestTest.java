package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The manifest says what made the run, and its hashes are those of the files. */
@SampleTest
class ManifestTest {
  @Test
  void theManifestIsAsAgreed(SampleRun run) {
    Golden.assertAgreed("manifest.json", Masks.manifest(run.manifest(), run) + "\n");
  }

  @Test
  void hashesOfTablesAreThoseOfTheFiles(SampleRun run) throws IOException {
    Map<String, String> told = new TreeMap<>();
    manifest(run)
        .get("tables")
        .forEach(
            table ->
                told.put(
                    table.get("name").asText() + "/part-0.parquet", table.get("sha256").asText()));
    assertThat(told).isEqualTo(Sample.hashes(run.published()));
  }

  @Test
  void tablesHaveAsManyRowsAsTold(SampleRun run) throws IOException {
    for (JsonNode table : manifest(run).get("tables")) {
      assertThat(run.table(table.get("name").asText()).rows()).hasSize(table.get("rows").asInt());
    }
  }

  /** Whoever has the key can say that a file is the one that was read; nobody else can. */
  @Test
  void hashesOfInputsAreKeyedChecksumsOfTheExtracts(SampleRun run)
      throws IOException, GeneralSecurityException {
    Map<String, String> told = new TreeMap<>();
    manifest(run)
        .get("inputs")
        .forEach(input -> told.put(input.get("file").asText(), input.get("hmac").asText()));
    // Registers that no indicator needs are not read.
    Map<String, String> delivered = Sample.hashes(Sample.EXTRACTS);
    Set<String> read =
        told.keySet().stream()
            .map(file -> file.substring(0, file.indexOf('/') + 1))
            .collect(Collectors.toSet());
    assertThat(read).contains("bef/", "bfl/", "person/", "folk1c/", "kraf/");
    delivered.keySet().removeIf(file -> read.stream().noneMatch(file::startsWith));
    assertThat(run.manifest()).doesNotContain(delivered.values());
    for (Map.Entry<String, String> file : delivered.entrySet()) {
      file.setValue(keyed(run, file.getValue()));
    }

    assertThat(told).isEqualTo(delivered);
  }

  private static String keyed(SampleRun run, String checksum)
      throws IOException, GeneralSecurityException {
    Path key = run.work().resolve("keys/manifest");
    assertThat(Files.getPosixFilePermissions(key))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(key.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(HexFormat.of().parseHex(Files.readAllLines(key).get(0)), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(checksum.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void nothingTellsHowLargeTheInputsAre(SampleRun run) throws IOException {
    assertThat(manifest(run).get("inputs"))
        .isNotEmpty()
        .allSatisfy(
            input ->
                assertThat(input.fieldNames())
                    .toIterable()
                    .containsExactly("file", "hmac", "register"));
  }

  @Test
  void everyDefinitionIsNamed(SampleRun run) throws IOException {
    assertThat(manifest(run).get("definitions").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            Sample.below(RealDefinitions.FOLDER).stream()
                .filter(file -> file.endsWith(".yaml"))
                .toList());
  }

  @Test
  void theRunIsNamedAfterItsStart(SampleRun run) throws IOException {
    JsonNode manifest = manifest(run);
    Instant started = Instant.parse(manifest.get("started").asText());
    assertThat(manifest.get("run_id").asText())
        .isEqualTo(run.published().getFileName().toString())
        .startsWith(started.toString().substring(0, 10).replace("-", "") + "T");
    assertThat(Instant.parse(manifest.get("ended").asText())).isAfter(started);
  }

  private static JsonNode manifest(SampleRun run) throws IOException {
    return new ObjectMapper().readTree(Files.readString(run.published().resolve("manifest.json")));
  }
}
