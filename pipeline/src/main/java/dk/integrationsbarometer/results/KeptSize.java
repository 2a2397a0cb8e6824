package dk.integrationsbarometer.results;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * How much lies in a folder, at whatever depth.
 *
 * @param name of the folder
 */
@JsonPropertyOrder({"name", "files", "bytes"})
public record KeptSize(String name, long files, long bytes) {
  /**
   * Looks into a folder, or at a file; what another process removes meanwhile counts as not there.
   *
   * @throws IOException when something may not be looked into
   */
  public static KeptSize of(FileSystem files, Path path) throws IOException {
    return new KeptSize(path.getName(), 0, 0).with(files, path);
  }

  private KeptSize with(FileSystem files, Path path) throws IOException {
    KeptSize all = this;
    try {
      for (FileStatus status : files.listStatus(path)) {
        all =
            status.isDirectory()
                ? all.with(files, status.getPath())
                : all.plus(new KeptSize("", 1, status.getLen()));
      }
    } catch (FileNotFoundException e) {
      return all;
    }

    return all;
  }

  /** Both together, under the name of the first. */
  public KeptSize plus(KeptSize other) {
    return new KeptSize(name, files + other.files, bytes + other.bytes);
  }
}
