package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.seals.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A text for the next run, for its owner alone, that can be done without: one that does not fit the
 * seal in its last line is said and counts for nothing.
 */
record SealedFile(FileSystem files, Path path) {
  /**
   * A file that need not exist.
   *
   * @throws BarometerException when there is no such file system
   */
  static SealedFile at(Path path, Configuration hadoop) {
    try {
      return new SealedFile(path.getFileSystem(hadoop), path);
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /**
   * The lines before the seal.
   *
   * @param notes is told when the file is damaged
   */
  Optional<String> read(Consumer<Problem> notes) {
    try {
      if (!files.exists(path)) {
        return Optional.empty();
      }

      Optional<String> lines = SealedText.open(OwnersFile.read(files, path));
      if (lines.isEmpty()) {
        notes.accept(damaged("its last line is not the seal of those before it"));
      }

      return lines;
    } catch (IOException e) {
      notes.accept(damaged("it cannot be read"));
      return Optional.empty();
    }
  }

  /**
   * Puts lines in place of those that were there.
   *
   * @throws BarometerException when the file cannot be written; it stays as it was
   */
  void write(String lines) {
    try {
      OwnersFile.write(files, path, SealedText.of(lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  private Problem damaged(String why) {
    return Problem.of(Message.NOT_AS_SEALED, place(path), why);
  }

  private static BarometerException unusable(Path path, IOException cause) {
    return BarometerException.of(
        Message.CANNOT_WRITE, place(path), cause.getClass().getSimpleName());
  }

  private static Place place(Path path) {
    return Place.ofFile(Path.getPathWithoutSchemeAndAuthority(path).toString());
  }
}
