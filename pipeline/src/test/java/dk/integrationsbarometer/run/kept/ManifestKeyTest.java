package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.registers.seals.SealedText;
import dk.integrationsbarometer.run.Hadoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestKeyTest {
  private static final String CHECKSUM = "ab12";

  @TempDir private Path work;

  /** Made with OpenSSL: {@code openssl dgst -sha256 -mac HMAC -macopt hexkey:0b0b...}. */
  @Test
  void theHashIsTheKeyedOneOfTheChecksum() throws IOException {
    keep(SealedText.of("0b".repeat(32) + "\n"));

    assertThat(key().hash(CHECKSUM))
        .isEqualTo("ce4c789c80089837050622383d95ee902bcba46c74c8f22a9bee803c14a00510");
  }

  @Test
  void theKeyIsMadeOnceAndStays() throws IOException {
    String first = key().hash(CHECKSUM);

    assertThat(key().hash(CHECKSUM)).isEqualTo(first).matches("[0-9a-f]{64}");
    assertThat(Files.readString(file())).matches("[0-9a-f]{64}\nsealed\t1\t[0-9a-f]{64}\n");
  }

  @Test
  void everyWorkFolderHasItsOwn() throws IOException {
    String first = key().hash(CHECKSUM);
    Files.delete(file());

    assertThat(key().hash(CHECKSUM)).isNotEqualTo(first);
  }

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    key();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0b0b", "0b0b\nsealed\t1\t00\n", "not a key"})
  void whatIsNoKeyIsSaid(String text) throws IOException {
    keep(text);

    assertThatThrownBy(this::key)
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            file()
                + ": This is not the key of the manifests' hashes: 64 hexadecimal digits and the seal of them were expected.\n"
                + "  Put the file back from a backup. If it is lost, remove this one: a new key is made, and the hashes of earlier runs cannot be compared with new ones. [O006]");
  }

  private void keep(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  private Path file() {
    return work.resolve("keys").resolve("manifest");
  }

  private ManifestKey key() throws IOException {
    var file = new org.apache.hadoop.fs.Path(file().toString());
    return ManifestKey.in(FileSystem.getLocal(Hadoop.configuration()), file);
  }
}
