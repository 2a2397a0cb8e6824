package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time does not pass here: each pause does what another person would do meanwhile. */
class FolderWatchTest {
  @TempDir private Path folder;
  @TempDir private Path other;
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  private FolderWatch watch(Runnable... doings) {
    meanwhile.addAll(List.of(doings));
    return new FolderWatch(
        folder,
        () -> {
          if (meanwhile.isEmpty()) {
            throw new InterruptedException("nothing more happens");
          }

          meanwhile.remove().run();
        });
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void filesBehindLinksAreSeenAndLinksBackDisturbNobody() throws Exception {
    write("a.yaml", "one");
    Path elsewhere = Files.createDirectories(other.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    Files.createSymbolicLink(elsewhere.resolve("back"), folder);
    FolderWatch watch = watch(() -> write("linked/b.yaml", "new"));
    watch.awaitChange();

    assertThat(meanwhile).isEmpty();
  }

  @Test
  void aChangedAndANewAndARemovedFileAreSeen() throws Exception {
    write("a.yaml", "one");
    FolderWatch watch =
        watch(
            () -> write("a.yaml", "other"),
            () -> write("deep/below/b.yaml", "new"),
            () -> folder.resolve("a.yaml").toFile().delete());
    for (int left = 2; left >= 0; left--) {
      watch.awaitChange();
      assertThat(meanwhile).hasSize(left);
    }
  }

  @Test
  void aChangeDuringACheckIsSeenAfterIt() throws Exception {
    FolderWatch watch = watch();
    write("a.yaml", "one");
    watch.awaitChange();
    assertThat(meanwhile).isEmpty();
  }

  @Test
  void itWaitsWhileNothingChanges() {
    write("a.yaml", "one");
    FolderWatch watch = watch(() -> {}, () -> {});
    assertThatThrownBy(watch::awaitChange).hasMessage("nothing more happens");
    assertThat(meanwhile).isEmpty();
  }

  @Test
  void aMissingFolderIsWaitedFor() throws Exception {
    Path missing = folder.resolve("missing");
    var watch = new FolderWatch(missing, () -> write("missing/a.yaml", "new"));
    watch.awaitChange();
    assertThat(missing).exists();
  }
}
