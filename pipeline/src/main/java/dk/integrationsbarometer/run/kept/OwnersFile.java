package dk.integrationsbarometer.run.kept;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/** Writes files that only their owner may read (mode 0600, in folders of mode 0700). */
public final class OwnersFile {
  private static final FsPermission FOLDER = new FsPermission((short) 0700);
  private static final FsPermission FILE = new FsPermission((short) 0600);

  private OwnersFile() {}

  /** The file gets its name when it is whole, in place of an older one. */
  public static void write(FileSystem files, Path file, byte[] content) throws IOException {
    files.mkdirs(file.getParent(), FOLDER);
    files.setPermission(file.getParent(), FOLDER);
    Path part = file.suffix(".part");
    try (var out = files.create(part, true)) {
      files.setPermission(part, FILE);
      out.write(content);
    }

    var configuration = new Configuration(); // a file system may have been opened without defaults
    configuration.addResource(files.getConf());
    FileContext.getFileContext(files.getUri(), configuration)
        .rename(part, file, Options.Rename.OVERWRITE);
  }
}
