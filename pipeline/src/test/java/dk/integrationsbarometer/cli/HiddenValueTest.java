package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of 40 people 3 are women, too few to publish; in one delivery the first of them works and a man
 * does not, in the other it is the other way round. All that is published is the same.
 */
@SparkTest
class HiddenValueTest {
  private static final int PEOPLE = 40;
  private static final int WOMEN = 3;
  private static final int A_WOMAN = 1;
  private static final int A_MAN = WOMEN + 1;

  /** What a manifest says of time, of the machine, and of the files by hashes with a secret key. */
  private static final Set<String> OF_THE_RUN = Set.of("run_id", "started", "ended", "inputs");

  @TempDir private Path folder;

  @Test
  void aHiddenValueChangesNoByteOfWhatIsPublishedAndMadeOfIt() throws IOException {
    Path first = published("first", A_WOMAN);
    Path second = published("second", A_MAN);

    assertThat(tables(second)).isNotEmpty().isEqualTo(tables(first));
    assertThat(facts(second)).isEqualTo(facts(first));

    String run = first.getFileName().toString();
    Path swapped = Trees.copy(second, folder.resolve("swapped/runs").resolve(run));
    Files.copy(
        first.resolve("manifest.json"),
        swapped.resolve("manifest.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(filesForReaders("swapped", run))
        .hasSizeGreaterThan(30)
        .isEqualTo(filesForReaders("first", run));
  }

  /** Everything that a command makes of a run for readers. */
  private SortedMap<String, String> filesForReaders(String out, String run) {
    Path to = folder.resolve("to-" + out);
    List<String> where =
        List.of("--out", folder.resolve(out).toString(), "--run", run, "--to", to.toString());
    assertThat(by("export", where).code()).isZero();
    assertThat(by("report", where, "--pages", "--pictures", "svg,png").code()).isZero();
    return Trees.bytes(to);
  }

  /** The folder of a run in which the others of the two work. */
  private Path published(String name, int idle) throws IOException {
    Path extracts = folder.resolve("extracts-" + name);
    deliver(extracts, idle);
    Said said =
        by(
            "run",
            List.of(
                "--extracts",
                extracts.toString(),
                "--definitions",
                DefinitionFixtures.SMALL.toString(),
                "--work",
                folder.resolve("work-" + name).toString(),
                "--out",
                folder.resolve(name).toString()));
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return folder.resolve(name).resolve("latest").toRealPath();
  }

  private static Said by(String command, List<String> arguments, String... more) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(arguments);
    all.addAll(List.of(more));
    return Said.by(all.toArray(String[]::new));
  }

  private static SortedMap<String, String> tables(Path run) {
    var tables = new TreeMap<>(Trees.bytes(run));
    tables.remove("manifest.json");
    return tables;
  }

  private static ObjectNode facts(Path run) throws IOException {
    var manifest = (ObjectNode) new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    manifest.remove(OF_THE_RUN);
    manifest.remove("stages");
    return manifest;
  }

  /** Every second person works, besides the two of whom one does. */
  private static void deliver(Path extracts, int idle) {
    var residents = new StringBuilder("PNR;MOR_ID;KOEN;FOED_DAG;KOM\n");
    var jobs = new StringBuilder("PNR;TIMER\n");
    for (int person = 1; person <= PEOPLE; person++) {
      String key = String.format(Locale.ROOT, "%04d", person);
      residents.append("%s;;%d;1980-05-01;101\n".formatted(key, person <= WOMEN ? 2 : 1));
      boolean isOneOfTheTwo = person == A_WOMAN || person == A_MAN;
      boolean works = isOneOfTheTwo ? person != idle : person % 2 == 0;
      jobs.append("%s;%d\n".formatted(key, works ? 160 : 0));
    }

    write(extracts.resolve("bef/bef202203.csv"), residents);
    write(extracts.resolve("bfl/bfl202203.csv"), jobs);
  }

  private static void write(Path file, StringBuilder text) {
    Deliveries.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
