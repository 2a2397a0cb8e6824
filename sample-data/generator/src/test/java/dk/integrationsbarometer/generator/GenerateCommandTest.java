package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cli.Barometer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itTellsWhatCanBeAsked() {
    assertThat(run("generate", "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: barometer generate")
        .contains("--people", "--out", "--seed", "--profile", "--date", "--definitions");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void itWritesAFolderPerRegister() {
    Path made = folder.resolve("made");
    assertThat(
            run("generate", "--people", "1000", "--date", "2022-06-30", "--out", made.toString()))
        .isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(made.resolve("bef/bef202206.csv")).isNotEmptyFile();
    assertThat(made.resolve("bef/bef202203.csv")).doesNotExist();
    assertThat(made.resolve("udda")).isNotEmptyDirectory();
  }

  @Test
  void whatDoesNotComeOutIsToldAndNoReasonToFail() throws Exception {
    Path profile = Files.writeString(folder.resolve("profile.yaml"), Towns.profileText());
    Path profiles = Files.createDirectory(folder.resolve("profiles"));
    Files.writeString(
        profiles.resolve("valg.yaml"),
        """
        kind: extract-profile
        register: valg
        dates: [2021-11-30]
        file: {separator: ","}
        people: {take: [{number: 195000}]}
        columns: {PNR: {person: key}, KOM: "101", STEMT: {percent: {ja: 6.6, nej: rest}}}
        """);
    String made = folder.resolve("made").toString();
    int code = run("generate", "--people", "1000", "--out", made, "--profile", profile.toString());
    assertThat(err.toString()).contains("A share of STEMT does not come out on 2021-11-30");
    assertThat(code).isZero();
  }

  @Test
  void mistakesEndWithTheCodesOfTheOtherCommands() {
    assertThat(run("generate", "--people", "1000")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("Missing required option: '--out=DIR'")
        .contains("'barometer generate --help' lists what can be asked.");
    assertThat(run("generate", "--people", "5", "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--people: 5 people are too few").contains("[S003]");
  }

  private int run(String... arguments) {
    return Barometer.execute(
        new PrintWriter(out), new PrintWriter(err), List.of(new GenerateCommand()), arguments);
  }
}
