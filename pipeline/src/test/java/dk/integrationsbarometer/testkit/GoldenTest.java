package dk.integrationsbarometer.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A golden text that differs in anything fails, and says how to agree to it. */
class GoldenTest {
  private static final String TEXT = "a;1.000000\nb;\nb;\n";

  @TempDir private Path folder;
  private Golden golden;

  @BeforeEach
  void agree() throws IOException {
    Files.createDirectories(folder.resolve("agreed"));
    Files.writeString(folder.resolve("agreed/table.csv"), TEXT);
    golden = new Golden(folder.resolve("agreed"), folder.resolve("made"));
  }

  @Test
  void theAgreedTextPasses() {
    assertThatCode(() -> golden.check("table.csv", TEXT)).doesNotThrowAnyException();
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a;1.000001\nb;\nb;\n",
        "a;1.000000\nb;0\nb;\n",
        "a;1.000000\nb;\n",
        "a;1.000000\nb;\nb;\nb;\n",
        "b;\na;1.000000\nb;\n",
        "a;1.000000\r\nb;\r\nb;\r\n",
        "a;1.000000\nb;\nb;"
      })
  void everyDifferenceFails(String text) {
    assertThatThrownBy(() -> golden.check("table.csv", text))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("table.csv differs");
    assertThat(folder.resolve("made/table.csv")).hasContent(text);
  }

  @Test
  void theMessageShowsTheLinesAndTheCommand() {
    assertThatThrownBy(() -> golden.check("table.csv", "a;1.000001\nb;\nb;\n"))
        .hasMessage(
            """
            table.csv differs (- agreed, + now):
            - a;1.000000
            + a;1.000001
            If it is right now: scripts/golden table.csv""");
  }

  @Test
  void aTextThatNobodyAgreedToFails() {
    assertThatThrownBy(() -> golden.check("new.txt", "text\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("+ text");
  }
}
