package dk.integrationsbarometer.registers;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Folders of work that are kept between runs, each for a time and a state of its inputs. */
public final class KeptFolders {
  private KeptFolders() {}

  /**
   * Removes the folders of the same time and an earlier state: personal data is not kept longer
   * than it is used.
   *
   * @param current the folder that stays; its name is {@code time + "-" + state}
   */
  public static void removeOthers(FileSystem files, Path current, String time) throws IOException {
    remove(files, current, name -> name.startsWith(time + "-"));
  }

  /**
   * Removes folders that lie beside one that stays.
   *
   * @param replaced which names are no longer used
   */
  public static void remove(FileSystem files, Path current, Predicate<String> replaced)
      throws IOException {
    for (FileStatus other : files.listStatus(current.getParent())) {
      String name = other.getPath().getName();
      if (!name.equals(current.getName()) && replaced.test(name)) {
        files.delete(other.getPath(), true);
      }
    }
  }
}
