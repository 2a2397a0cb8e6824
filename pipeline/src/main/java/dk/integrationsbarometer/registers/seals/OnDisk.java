package dk.integrationsbarometer.registers.seals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Has what was written put on the disk before anything rests on it, so that it is there, and whole,
 * after a power cut. Other file systems than this computer's have their own way of not losing what
 * was written and closed; they are asked once, when the file is written that says that all is
 * there.
 */
public final class OnDisk {
  private OnDisk() {}

  /** Writes a file, in place of an older one, and has it put on the disk. */
  public static void write(FileSystem files, Path file, byte[] content) throws IOException {
    try (var out = files.create(file, true)) {
      out.write(content);
      out.hsync();
    }

    force(files, file);
  }

  /** Has a file, or the names in a folder, put on the disk. */
  public static void force(FileSystem files, Path path) throws IOException {
    if (!"file".equals(files.getUri().getScheme())) {
      return;
    }

    var local = java.nio.file.Path.of(path.toUri().getPath());
    if (Files.isDirectory(local)) {
      forceNames(local);
    } else {
      try (FileChannel channel = FileChannel.open(local, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  private static void forceNames(java.nio.file.Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems open no folders: they keep names in their own way.
    }
  }
}
