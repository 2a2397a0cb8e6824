package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSearchesTest {
  private static final String ONE = "0a".repeat(32);
  private static final String OTHER = "1b".repeat(32);

  @TempDir private Path work;
  private final List<Problem> notes = new ArrayList<>();

  @Test
  void theNextRunFindsWhatWasKept() {
    KeptSearches first = kept("1");
    assertThat(first.find(ONE)).isEmpty();
    first.keep(ONE, "ppis");
    first.write();

    assertThat(kept("1").find(ONE)).hasValue("ppis");
  }

  @Test
  void whatARunDoesNotUseIsNotKept() {
    KeptSearches first = kept("1");
    first.keep(ONE, "p");
    first.keep(OTHER, "i");
    first.write();
    KeptSearches second = kept("1");
    second.find(OTHER);
    second.write();

    assertThat(kept("1").find(ONE)).isEmpty();
    assertThat(kept("1").find(OTHER)).hasValue("i");
  }

  @Test
  void anotherVersionOfTheProgramSearchesAnew() {
    KeptSearches first = kept("1");
    first.keep(ONE, "p");
    first.write();

    assertThat(kept("2").find(ONE)).isEmpty();
  }

  @Test
  void aDamagedFileCountsForNothing() throws IOException {
    KeptSearches first = kept("1");
    first.keep(ONE, "p");
    first.write();
    Path file = work.resolve("disclosure/decided.tsv");
    Files.writeString(file, Files.readString(file).replace("\tp", ""));

    assertThat(kept("1").find(ONE)).isEmpty();
    assertThat(notes.stream().map(note -> note.line(MessageLanguage.EN)))
        .containsExactly(
            file
                + ": What was kept here is not what was written: its last line is not the seal of those before it. It is thrown away and made anew."
                + " Nothing needs to be done. If it happens again, have the disk checked. [W002]");
  }

  @Test
  void onlyTheOwnerReadsIt() throws IOException {
    kept("1").write();

    assertThat(Files.getPosixFilePermissions(work.resolve("disclosure/decided.tsv")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private KeptSearches kept(String version) {
    return KeptSearches.in(
        work.toString(), KeptSearches.Of.RELEASE, version, new Configuration(), notes::add);
  }
}
