package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.disclosure.ReleasedNumbers;
import dk.integrationsbarometer.disclosure.ReleasedNumbers.Released;
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
    assertThat(file())
        .hasContent(
            """
            a4[] 101 2022-03-31\thidden\t
            b7[koen=mand] 101 2022Q1\tshown\t-12.50 7
            """);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void somethingElseIsNotTakenForAHistory() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "a\thidden\t\nb\tshown\n");

    assertThatThrownBy(() -> history().read())
        .hasMessage(
            file()
                + ": Line 2 is not one of the history of releases, so it cannot be said which figures are safe beside those published before.\n"
                + "  Put the file back as it was. Without it the program forgets what was published:"
                + " then compare with the earlier runs by hand before anything leaves the house. [O007]");
  }
}
