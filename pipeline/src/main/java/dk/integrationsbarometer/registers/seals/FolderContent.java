package dk.integrationsbarometer.registers.seals;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What lies in a folder, at whatever depth, but for its seal.
 *
 * <p>Checksums are CRC32C: it finds what disks, networks and copies do to files, at the speed of
 * reading, where SHA-256 takes seconds of a night in which nothing has changed ({@code
 * pipeline/bench.md}). Whoever means to deceive could write the seal anew with either.
 */
public final class FolderContent {
  static final String FILE = "file";
  static final String FOLDER = "folder";

  private static final int BUFFER = 1 << 17;

  private final FileSystem files;
  private final Path folder;

  public FolderContent(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * The same as text: a line for each path, in their order, with kind, size and checksum; none when
   * the folder is not there.
   *
   * @param paths which of them
   */
  public String lines(Predicate<String> paths) throws IOException {
    if (!files.exists(folder)) {
      return "";
    }

    var lines = new StringBuilder();
    for (var each : sizes().entrySet()) {
      if (paths.test(each.getKey())) {
        lines.append(read(each.getKey(), each.getValue()).line(each.getKey())).append('\n');
      }
    }

    return lines.toString();
  }

  /** By path, with the sizes of files and without their checksums. */
  SortedMap<String, Seal.Entry> sizes() throws IOException {
    SortedMap<String, Seal.Entry> found = new TreeMap<>();
    add(folder, "", found);
    found.remove(SealedFolders.NAME);
    return found;
  }

  private void add(Path from, String below, SortedMap<String, Seal.Entry> found)
      throws IOException {
    for (FileStatus status : files.listStatus(from)) {
      String path = below + status.getPath().getName();
      if (status.isDirectory()) {
        found.put(path, new Seal.Entry(FOLDER, 0, Optional.empty()));
        add(status.getPath(), path + "/", found);
      } else {
        found.put(path, new Seal.Entry(FILE, status.getLen(), Optional.empty()));
      }
    }
  }

  /** The same with the checksums. */
  SortedMap<String, Seal.Entry> read() throws IOException {
    SortedMap<String, Seal.Entry> found = sizes();
    for (var each : found.entrySet()) {
      each.setValue(read(each.getKey(), each.getValue()));
    }

    return found;
  }

  private Seal.Entry read(String path, Seal.Entry entry) throws IOException {
    return entry.kind().equals(FILE)
        ? new Seal.Entry(FILE, entry.bytes(), Optional.of(checksum(path)))
        : entry;
  }

  /** The place of something in a folder. */
  static Path inside(Path folder, String path) {
    return new Path(folder.toString() + Path.SEPARATOR + path);
  }

  private String checksum(String path) throws IOException {
    var crc = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = files.open(inside(folder, path))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }

    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
