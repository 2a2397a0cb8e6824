package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.disclosure.ReleasedNumbers;
import dk.integrationsbarometer.disclosure.ReleasedNumbers.Released;
import dk.integrationsbarometer.registers.seals.SealedText;
import dk.integrationsbarometer.run.Hadoop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseHistoryTest {
  @TempDir private Path work;

  private ReleaseHistory history() {
    return ReleaseHistory.in(work.toString(), Hadoop.configuration());
  }

  private Path file() {
    return work.resolve("disclosure/released.tsv");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertThat(history().read()).isEqualTo(ReleasedNumbers.NONE);
    ReleasedNumbers numbers =
        ReleasedNumbers.NONE
            .with(
                Map.of(
                    "b7[koen=mand] 101 2022Q1",
                    Released.shown(new BigDecimal("-12.50")),
                    "a4[] 101 2022-03-31",
                    Released.HIDDEN))
            .with(Map.of("b7[koen=mand] 101 2022Q1", Released.shown(new BigDecimal("7"))));

    history().write(ReleasedNumbers.NONE);
    history().write(numbers);

    assertThat(history().read()).isEqualTo(numbers);
    assertThat(Files.readString(file()))
        .isEqualTo(
            SealedText.of(
                """
                a4[] 101 2022-03-31\thidden\t
                b7[koen=mand] 101 2022Q1\tshown\t-12.50 7
                """));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void somethingElseIsNotTakenForAHistory() throws IOException {
    keep(SealedText.of("a\thidden\t\nb\tshown\n"));

    assertRefused("line 2 is not one of it");
  }

  /** A file that was cut between two lines, or in which somebody wrote, has lines all the same. */
  @Test
  void aHistoryThatWasCutOrEditedIsRefused() throws IOException {
    history().write(ReleasedNumbers.NONE.with(Map.of("a", Released.HIDDEN, "b", Released.HIDDEN)));
    String whole = Files.readString(file());

    for (String damaged :
        new String[] {
          "",
          whole.substring(0, whole.indexOf('b')),
          whole.substring(whole.indexOf('b')),
          whole.substring(0, whole.length() - 1),
          whole.replace("b\thidden\t", "b\tshown\t7"),
          whole + "c\tshown\t7\n"
        }) {
      keep(damaged);
      assertRefused("its last line is not the seal of those before it");
    }

    keep(whole);
    assertThat(history().read().numbers()).hasSize(2);
  }

  @Test
  void aHistoryThatCannotBeReadIsRefused() throws IOException {
    Files.createDirectories(file());

    assertRefused("it cannot be read, FileNotFoundException");
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> history().read())
        .hasMessage(
            file()
                + ": This is not the history of releases as it was written: "
                + why
                + ". So it cannot be said which figures are safe beside those published before.\n"
                + "  Put the file back from a backup; it cannot be made anew. Without it the program forgets what was published:"
                + " then compare with the earlier runs by hand before anything leaves the house. [O007]");
  }

  private void keep(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }
}
