package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.KeptFolders;
import dk.integrationsbarometer.results.PrivateFolder;
import dk.integrationsbarometer.run.kept.ManifestKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder between runs: what lies there holds personal data and is its owner's alone. */
final class WorkFolder {
  private static final String SCRATCH = "scratch";
  private static final String RECORD_KEYS = "record keys";
  private static final String MANIFEST_KEY = "keys/manifest";

  private WorkFolder() {}

  /**
   * The path on this computer.
   *
   * @param folder a path or a URI
   * @return empty for other file systems
   */
  static Optional<Path> local(String folder) {
    if (folder.startsWith("file:")) {
      return Optional.of(Path.of(folder.replaceFirst("^file:/*", "/")));
    }

    return folder.contains("://") ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /** Where Spark puts aside what does not fit into memory, when the folder is on this computer. */
  static Optional<String> scratch(String work) {
    return local(work).map(folder -> folder.resolve(SCRATCH).toAbsolutePath().toString());
  }

  /** The same when the folder is not: a new folder of this computer, its owner's alone, too. */
  static String scratchElsewhere() {
    try {
      Path folder = Files.createTempDirectory("barometer-scratch-");
      folder.toFile().deleteOnExit(); // Spark empties it when it stops
      return folder.toString();
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE,
          Place.ofFile(System.getProperty("java.io.tmpdir")),
          e.getClass().getSimpleName());
    }
  }

  /** The key of the hashes in manifests, which stays in this folder from run to run. */
  static ManifestKey manifestKey(String work) {
    var file = new org.apache.hadoop.fs.Path(work, MANIFEST_KEY);
    try {
      return ManifestKey.in(file.getFileSystem(Hadoop.configuration()), file);
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }

  /**
   * Of what the keys of people are made by which errors are drawn: the same in each run with this
   * folder. Empty, and no key is made, where no rule draws any.
   */
  static String recordSecret(String work, List<Indicator> indicators) {
    return indicators.stream().anyMatch(each -> each.disclosure().method().needsRecordKeys())
        ? manifestKey(work).hash(RECORD_KEYS)
        : "";
  }

  /**
   * Makes the folders inside that hold personal data, and empties the scratch folder of what a run
   * left there that was killed; nothing else works here meanwhile.
   */
  static void prepare(String work) {
    try {
      Optional<Path> local = local(work);
      var path = new org.apache.hadoop.fs.Path(work);
      var files = path.getFileSystem(Hadoop.configuration());
      if (local.isPresent()) {
        files.delete(new org.apache.hadoop.fs.Path(path, SCRATCH), true);
        List<String> names = new ArrayList<>(KeptFolders.BY_REGISTER);
        names.add(SCRATCH);
        PrivateFolder.makeInside(local.get(), names);
      } else {
        KeptFolders.makePrivate(files, path);
      }
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(work), e.getClass().getSimpleName());
    }
  }
}
