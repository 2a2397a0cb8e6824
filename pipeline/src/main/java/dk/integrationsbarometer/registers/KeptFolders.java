package dk.integrationsbarometer.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Folders of work that are kept between runs. Personal data is not kept longer than it is used,
 * also where the run that should have removed it came to no end.
 */
public final class KeptFolders {
  /** What lies under the work folder: each has a folder per register. */
  public static final List<String> BY_REGISTER =
      List.of("registers", "rejects", "population", "cells");

  private static final FsPermission OWNER_ONLY = new FsPermission((short) 0700);

  private KeptFolders() {}

  /** Makes the folders so that only their owner can look into them (mode 0700). */
  public static void makePrivate(FileSystem files, Path work) throws IOException {
    for (String part : BY_REGISTER) {
      Path folder = new Path(work, part);
      files.mkdirs(folder, OWNER_ONLY);
      files.setPermission(folder, OWNER_ONLY); // also where it was there before, or a mask hides
    }
  }

  /** The folders in another; none when that is not there. */
  public static List<Path> in(FileSystem files, Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    if (files.exists(folder)) {
      for (FileStatus status : files.listStatus(folder)) {
        if (status.isDirectory()) {
          found.add(status.getPath());
        }
      }
    }

    return found;
  }

  /** Removes from a folder all others than those named. */
  public static void keepOnly(FileSystem files, Path folder, Set<String> names) throws IOException {
    for (Path kept : in(files, folder)) {
      if (!names.contains(kept.getName())) {
        files.delete(kept, true);
      }
    }
  }

  /**
   * Removes everything of registers that are no longer delivered.
   *
   * @param work the protected folder
   * @param isDelivered whether a register of that name is
   */
  public static void removeUndelivered(FileSystem files, Path work, Predicate<String> isDelivered)
      throws IOException {
    for (String part : BY_REGISTER) {
      for (Path register : in(files, new Path(work, part))) {
        if (!isDelivered.test(register.getName())) {
          files.delete(register, true);
        }
      }
    }
  }
}
