package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.security.AccessControlException;
import org.apache.hadoop.util.Progressable;

/**
 * A file system that is not this computer's own, without symbolic links ({@code remote:/...}), in
 * which chosen files cannot be written, or chosen folders not be listed. It keeps its files on the
 * local disk all the same.
 */
public final class FailingFiles extends RawLocalFileSystem {
  private static final String FAILING = "barometer.test.failing";
  private static final String UNLISTED = "barometer.test.unlisted";
  private static final String NONE = "no such file";
  private static final URI ROOT = URI.create("remote:///");

  /** A configuration that knows the file system; files with the text in their path fail. */
  public static Configuration failingAt(String text) {
    var configuration = new Configuration(false);
    configuration.setClass("fs.remote.impl", FailingFiles.class, FileSystem.class);
    configuration.set("fs.AbstractFileSystem.remote.impl", Context.class.getName());
    configuration.setBoolean("fs.remote.impl.disable.cache", true);
    configuration.set(FAILING, text);
    configuration.set(UNLISTED, NONE);
    return configuration;
  }

  /** A configuration that knows the file system; folders of that name cannot be listed. */
  public static Configuration unlistedAt(String name) {
    Configuration configuration = sound();
    configuration.set(UNLISTED, name);
    return configuration;
  }

  /** A configuration that knows the file system, in which everything can be written. */
  public static Configuration sound() {
    return failingAt(NONE);
  }

  @Override
  public URI getUri() {
    return ROOT;
  }

  @Override
  public String getScheme() {
    return ROOT.getScheme();
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    refuse(path);
    return super.create(path, overwrite, bufferSize, replication, blockSize, progress);
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
    refuse(path);
    return super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    if (path.getName().equals(getConf().get(UNLISTED))) {
      throw new AccessControlException("Permission denied");
    }

    return super.listStatus(path);
  }

  private void refuse(Path path) throws IOException {
    if (path.toString().contains(getConf().get(FAILING))) {
      throw new IOException("No space left on device");
    }
  }

  /** The same for Hadoop's other interface to files. */
  public static final class Context extends DelegateToFileSystem {
    public Context(URI uri, Configuration configuration) throws IOException, URISyntaxException {
      super(uri, new FailingFiles(), configuration, ROOT.getScheme(), false);
    }
  }
}
