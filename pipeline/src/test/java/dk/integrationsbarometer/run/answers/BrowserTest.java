package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that stand in for a browser: a real one is not on every machine. */
class BrowserTest {
  @TempDir private Path folder;

  @Test
  void withoutABrowserItIsSaidWhichWasLookedFor() {
    assertThatThrownBy(() -> Browser.find(folder.toString()))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "report: A PDF is printed by Chromium or Chrome, and the PATH leads to neither. Looked"
                + " for: chromium, chromium-browser, google-chrome, google-chrome-stable.\n"
                + "  Install one of them, or leave --pdf out and print the page with any browser."
                + " [P001]")
        .extracting(problem -> ((BarometerException) problem).exitCode())
        .isEqualTo(ExitCode.OUTPUT);
  }

  @Test
  void whatABrowserPrintsIsThePdf() throws IOException {
    Path program =
        program(
            "for option; do case $option in --print-to-pdf=*) echo printed >\"${option#*=}\";; esac; done");

    assertThat(Browser.find(folder.toString())).isEqualTo(program);
    assertThat(new String(Browser.pdf(program, "<p>"), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("printed\n");
  }

  @Test
  void aBrowserThatFailsIsNamed() throws IOException {
    Path program = program("exit 3");

    assertThatThrownBy(() -> Browser.pdf(program, "<p>"))
        .hasMessage(
            "report: The browser "
                + program
                + " has not printed the report: it ended with 3.\n"
                + "  Leave --pdf out and print the page by hand, or install another version of the"
                + " browser. [P002]");
  }

  private Path program(String does) throws IOException {
    Path program = Files.writeString(folder.resolve("chromium"), "#!/bin/sh\n" + does + "\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }
}
