package dk.integrationsbarometer.results;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** Gives a file the name of another, which is gone at the same moment. */
public final class Replacing {
  private Replacing() {}

  /**
   * Renames in one step where the file system can.
   *
   * @throws IOException when it cannot be renamed; then the other file is still there
   */
  public static void rename(FileSystem files, Path from, Path to) throws IOException {
    // Hadoop shares file systems, and one may have been opened without the usual settings.
    var configuration = new Configuration();
    configuration.addResource(files.getConf());
    FileContext.getFileContext(files.getUri(), configuration)
        .rename(from, to, Options.Rename.OVERWRITE);
  }
}
