package dk.integrationsbarometer.results;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LocalFilesTest {
  /** Whatever is written to this device, there is no room for it. */
  private static final String FULL = "/dev/full";

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnIoException() {
    OutputFolder out = OutputFolder.at("/dev", new Configuration(false));

    assertThatThrownBy(
            () -> {
              try (OutputStream full = out.files().create(new Path(FULL), true)) {
                full.write(new byte[1 << 20]);
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }
}
