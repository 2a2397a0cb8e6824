package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.SmallExtracts;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A run that has been published, which bad input must leave as it is. */
final class Published {
  static final String INDICATOR = Chosen.one("employment");

  final Path folder;
  final Path extracts;
  final Path out;
  final Path work;
  private final SortedMap<String, String> bytes;
  private final Path latest;

  private Published(Path folder) {
    this.folder = folder;
    this.extracts = SmallExtracts.writeTo(folder.resolve("extracts"));
    this.out = folder.resolve("out/drafts");
    this.work = folder.resolve("work");
    Said said = run(extracts);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    this.bytes = Trees.bytes(latest());
    this.latest = latest();
  }

  static Published in(Path folder) {
    return new Published(folder);
  }

  Said run(Path others, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--extracts",
                others.toString(),
                "--out",
                target().toString(),
                "--work",
                work.toString(),
                "--indicator",
                INDICATOR));
    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  /** What is passed as {@code --out}: of one indicator, the run is a draft, and lies below. */
  Path target() {
    return out.getParent();
  }

  /** Whether readers find the same run with the same bytes, and nothing half-made beside it. */
  void assertUnchanged() {
    assertThat(latest()).isEqualTo(latest);
    assertThat(Trees.bytes(latest())).isEqualTo(bytes);
    assertThat(out.resolve("runs").toFile().list())
        .containsExactly(latest.getFileName().toString());
  }

  private Path latest() {
    try {
      return out.resolve("latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
