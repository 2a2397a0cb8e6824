package dk.integrationsbarometer.results;

import dk.integrationsbarometer.tables.TableOf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/**
 * The one file of a table of a run.
 *
 * @param table its name
 */
record TableFile(FileSystem files, Path run, String table) {
  private static final String FILE = "part-0.parquet";

  static TableFile of(FileSystem files, Path run, TableOf<?> table) {
    return new TableFile(files, run, table.name());
  }

  Path path() {
    return new Path(new Path(run, table), FILE);
  }

  /** The hash of its bytes, in hexadecimal. */
  String sha256() throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(files.open(path()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }

    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes the same bytes as the file of another run, in place of what was there. */
  void copyOf(TableFile other) throws IOException {
    FileUtil.copy(files, other.path(), files, path(), false, true, files.getConf());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Failed to find SHA-256, which every Java has", e);
    }
  }
}
