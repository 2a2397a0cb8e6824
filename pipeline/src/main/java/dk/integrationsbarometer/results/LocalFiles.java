package dk.integrationsbarometer.results;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The files of this computer. Hadoop reports a full disk by an Error, as if the program were
 * broken; here it is an IOException, as on every other file system.
 */
final class LocalFiles extends FilterFileSystem {
  LocalFiles(FileSystem raw) {
    super(raw);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    try {
      return new FSDataOutputStream(
          new Stream(
              super.create(
                  path, permission, overwrite, bufferSize, replication, blockSize, progress)),
          statistics);
    } catch (FSError e) {
      throw failure(e);
    }
  }

  private static IOException failure(FSError error) {
    return error.getCause() instanceof IOException cause ? cause : new IOException(error);
  }

  private static final class Stream extends FilterOutputStream {
    Stream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) throws IOException {
      try {
        out.write(octet);
      } catch (FSError e) {
        throw failure(e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (FSError e) {
        throw failure(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (FSError e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (FSError e) {
        throw failure(e);
      }
    }
  }
}
