package dk.integrationsbarometer.registers.seals;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Folders that are kept under the work folder from run to run. Each gets a seal as the last thing
 * that is written into it, then its name. One that is not what its seal says, or has none, is said
 * and thrown away: it counts as one that was never there.
 */
public final class SealedFolders {
  /** The end of the name of what is not ready. */
  public static final String PART = ".part";

  /** Spark takes files with such names for none of its own. */
  static final String NAME = "_seal";

  private static final String NO_SEAL = "its seal is missing or damaged";

  private final Path work;
  private final Configuration hadoop;
  private final Consumer<Problem> notes;
  private final Map<Path, Optional<Seal>> compared = new ConcurrentHashMap<>();

  /**
   * Those of a work folder, on any file system that Hadoop knows.
   *
   * @param notes is told what was thrown away and why, once per folder, by any thread
   */
  public SealedFolders(Path work, Configuration hadoop, Consumer<Problem> notes) {
    this.work = work;
    this.hadoop = hadoop;
    this.notes = notes;
  }

  public FileSystem files() throws IOException {
    return work.getFileSystem(hadoop);
  }

  /**
   * The seal of a folder in which all files are there, by their names and sizes.
   *
   * @return empty when the folder is not there, or was thrown away
   */
  public Optional<Seal> seal(Path folder) throws IOException {
    if (!files().exists(folder)) {
      return Optional.empty();
    }

    return kept(folder, read(folder), FolderContent::sizes);
  }

  /**
   * The seal of a folder that is what it says, to the last byte; compared once, before its first
   * use.
   *
   * @return as above
   */
  public Optional<Seal> whole(Path folder) throws IOException {
    Path key = files().makeQualified(folder);
    Optional<Seal> known = compared.get(key);
    if (known == null) {
      Optional<Seal> seal = seal(folder);
      known = seal.isEmpty() ? seal : kept(folder, seal, FolderContent::read);
      compared.put(key, known);
    }

    return known;
  }

  /**
   * Seals a folder that is ready and gives it its name, in place of an older one.
   *
   * @param ready lies on the same file system
   * @param says what the seal is to say beside the content
   */
  public void keep(Path ready, Path folder, List<String> says) throws IOException {
    FileSystem files = files();
    SortedMap<String, Seal.Entry> content = new FolderContent(files, ready).read();
    for (String path : content.keySet()) {
      OnDisk.force(files, FolderContent.inside(ready, path));
    }

    var seal = new Seal(place(folder), says, content);
    OnDisk.write(files, new Path(ready, NAME), seal.text().getBytes(StandardCharsets.UTF_8));
    OnDisk.force(files, ready);
    files.delete(folder, true);
    files.mkdirs(folder.getParent());
    if (!files.rename(ready, folder)) {
      throw new IOException("Failed to rename " + ready + " to " + folder);
    }

    OnDisk.force(files, folder.getParent());
    compared.put(files.makeQualified(folder), Optional.of(seal));
  }

  /** Reads what lies in a folder, more or less thoroughly. */
  private interface Look {
    SortedMap<String, Seal.Entry> at(FolderContent content) throws IOException;
  }

  private Optional<Seal> kept(Path folder, Optional<Seal> seal, Look look) throws IOException {
    Optional<String> unfit = unfit(folder, seal, look);
    if (unfit.isEmpty()) {
      return seal;
    }

    files().delete(folder, true);
    notes.accept(
        Problem.of(
            Message.NOT_AS_SEALED,
            Place.ofFile(Path.getPathWithoutSchemeAndAuthority(folder).toString()),
            unfit.get()));
    return Optional.empty();
  }

  /** What is wrong with a folder; nothing when nothing is. */
  private Optional<String> unfit(Path folder, Optional<Seal> seal, Look look) throws IOException {
    if (seal.isEmpty()) {
      return Optional.of(NO_SEAL);
    }

    if (!seal.get().place().equals(place(folder))) {
      return Optional.of("it was made for " + seal.get().place());
    }

    try {
      return seal.get().unlike(look.at(new FolderContent(files(), folder)));
    } catch (IOException | FSError e) { // so Hadoop says that this computer's disk cannot be read
      return Optional.of("it cannot be read");
    }
  }

  private Optional<Seal> read(Path folder) {
    try (var in = files().open(new Path(folder, NAME))) {
      return Seal.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | FSError e) {
      return Optional.empty();
    }
  }

  private String place(Path folder) throws IOException {
    FileSystem files = files();
    String home = files.makeQualified(work).toUri().getPath();
    return files.makeQualified(folder).toUri().getPath().substring(home.length() + 1);
  }
}
