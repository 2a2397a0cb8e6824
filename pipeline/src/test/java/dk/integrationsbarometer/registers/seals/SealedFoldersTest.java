package dk.integrationsbarometer.registers.seals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.testkit.FailingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is used when it is what its seal says, and else thrown away with a word why. */
class SealedFoldersTest {
  private static final List<String> SAYS = List.of("2022-03-31;;40", "a\tb");

  @TempDir private Path work;
  private final List<String> notes = new ArrayList<>();
  private Path kept;

  @BeforeEach
  void keep() throws IOException {
    kept = work.resolve("registers/bef/2022");
    keep(sealed(), kept);
  }

  @Test
  void whatIsAsItWasWrittenIsUsed() throws IOException {
    assertThat(whole(kept)).isEqualTo(SAYS);
    assertThat(notes).isEmpty();
  }

  @Test
  void whatWasNeverThereIsNotSpokenOf() throws IOException {
    assertThat(whole(work.resolve("registers/bef/2023"))).isEmpty();
    assertThat(notes).isEmpty();
  }

  @Test
  void aFileThatIsNotThere() throws IOException {
    Files.delete(kept.resolve("data/part-1"));

    assertThrownAway("data/part-1 is missing");
  }

  @Test
  void aFolderThatIsNotThere() throws IOException {
    Files.delete(kept.resolve("none"));

    assertThrownAway("none is missing");
  }

  @Test
  void aFileOfAnotherSize() throws IOException {
    write(kept.resolve("data/part-1"), "");

    assertThrownAway("data/part-1 has another size");
  }

  @Test
  void aFileOfOtherContent() throws IOException {
    write(kept.resolve("data/part-1"), "rowz");

    assertThrownAway("data/part-1 has other content");
  }

  /** Its name is not quoted: somebody else chose it. */
  @Test
  void aFileTooMany() throws IOException {
    write(kept.resolve("data/0101701234"), "");

    assertThrownAway("it holds something more");
  }

  @Test
  void whatHadoopCannotRead() throws IOException {
    Path file = kept.resolve("data/part-1");
    FileSystem.getLocal(new Configuration(false)).create(path(file), true).close();
    Files.writeString(file, "rowz");

    assertThrownAway("it cannot be read");
  }

  @Test
  void aFolderWithoutItsSeal() throws IOException {
    Files.delete(kept.resolve("_seal"));

    assertThrownAway("its seal is missing or damaged");
  }

  @Test
  void aSealThatWasEdited() throws IOException {
    Path seal = kept.resolve("_seal");
    write(seal, Files.readString(seal).replace(";40", ";41"));

    assertThrownAway("its seal is missing or damaged");
  }

  @Test
  void whatIsSealedAndNoSeal() throws IOException {
    write(kept.resolve("_seal"), SealedText.of("line\n"));

    assertThrownAway("its seal is missing or damaged");
  }

  @Test
  void aFolderOfAnotherPlace() throws IOException {
    Path other = work.resolve("registers/bef/2023");
    Files.move(kept, other);
    kept = other;

    assertThrownAway("it was made for registers/bef/2022");
  }

  /** What can be told without reading all bytes is told before anything rests on the folder. */
  @Test
  void theSealAloneTellsNamesAndSizes() throws IOException {
    write(kept.resolve("data/part-1"), "rowz");
    assertThat(sealed().seal(path(kept))).isPresent();

    write(kept.resolve("data/part-1"), "");
    assertThat(sealed().seal(path(kept))).isEmpty();
    assertThat(notes).hasSize(1);
  }

  @Test
  void itIsSaidOnceHoweverOftenItIsAsked() throws IOException {
    Files.delete(kept.resolve("_seal"));
    SealedFolders sealed = sealed();

    assertThat(sealed.whole(path(kept))).isEmpty();
    assertThat(sealed.whole(path(kept))).isEmpty();
    assertThat(notes).hasSize(1);
    keep(sealed, kept);
    assertThat(sealed.whole(path(kept))).isPresent();
  }

  @Test
  void onOtherFileSystemsToo() throws IOException {
    var remote = new org.apache.hadoop.fs.Path("remote://" + work.resolve("far"));
    var sealed =
        new SealedFolders(
            remote,
            FailingFiles.sound(),
            (Problem note) -> notes.add(note.line(MessageLanguage.EN)));
    Path folder = work.resolve("far/registers/bef/2022");
    Path ready = made("far/ready");
    var there = new org.apache.hadoop.fs.Path(remote, "registers/bef/2022");
    sealed.keep(new org.apache.hadoop.fs.Path(remote, ready.getFileName() + ""), there, SAYS);
    assertThat(sealed.whole(there)).isPresent();

    Files.writeString(folder.resolve("data/part-1"), "");
    assertThat(sealed.seal(there)).isEmpty();
    assertThat(folder).doesNotExist();
  }

  private void assertThrownAway(String why) throws IOException {
    assertThat(whole(kept)).isEmpty();
    assertThat(notes)
        .containsExactly(
            kept
                + ": What was kept here is not what was written: "
                + why
                + ". It is thrown away and made anew."
                + " Nothing needs to be done. If it happens again, have the disk checked. [W002]");
    assertThat(kept).doesNotExist();
  }

  private List<String> whole(Path folder) throws IOException {
    return sealed().whole(path(folder)).map(Seal::says).orElse(List.of());
  }

  private SealedFolders sealed() {
    return new SealedFolders(
        path(work),
        new Configuration(false),
        (Problem note) -> notes.add(note.line(MessageLanguage.EN)));
  }

  private void keep(SealedFolders sealed, Path folder) throws IOException {
    sealed.keep(path(made("ready")), path(folder), SAYS);
  }

  private Path made(String name) throws IOException {
    Path ready = work.resolve(name);
    Files.createDirectories(ready.resolve("none"));
    write(Files.createDirectories(ready.resolve("data")).resolve("part-1"), "rows");
    return ready;
  }

  private static org.apache.hadoop.fs.Path path(Path local) {
    return new org.apache.hadoop.fs.Path(local.toString());
  }

  /** As another program writes: without the checksum that Hadoop puts beside. */
  private static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
