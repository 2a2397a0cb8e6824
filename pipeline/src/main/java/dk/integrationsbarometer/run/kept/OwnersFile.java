package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.registers.seals.OnDisk;
import dk.integrationsbarometer.results.Replacing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/** Files that only their owner may read (mode 0600, in folders of mode 0700). */
public final class OwnersFile {
  private static final FsPermission FOLDER = new FsPermission((short) 0700);
  private static final FsPermission FILE = new FsPermission((short) 0600);

  private OwnersFile() {}

  /** The file gets its name when it is whole, in place of an older one. */
  public static void write(FileSystem files, Path file, byte[] content) throws IOException {
    files.mkdirs(file.getParent(), FOLDER);
    files.setPermission(file.getParent(), FOLDER);
    Path part = file.suffix(".part");
    OnDisk.write(files, part, content);
    files.setPermission(part, FILE);
    Replacing.rename(files, part, file);
    OnDisk.force(files, file.getParent());
  }

  static String read(FileSystem files, Path file) throws IOException {
    try (var in = plain(files).open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * The files as they are. Hadoop's own checksums beside files of this computer are not asked: one
   * that was put back from a backup does not fit that of the file it replaces.
   */
  static FileSystem plain(FileSystem files) {
    return files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
  }
}
