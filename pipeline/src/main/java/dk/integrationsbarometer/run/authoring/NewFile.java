package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;

/** A file that is begun for somebody; nothing is overwritten. */
final class NewFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private NewFile() {}

  /**
   * Sees to it that a name can be one of a file and of a definition.
   *
   * @throws BarometerException when it cannot
   */
  static void checkName(String name, String what, String example) {
    if (!ID.matcher(name).matches()) {
      throw BarometerException.of(Message.BAD_ID, Place.ofFile("new"), name, what, example);
    }
  }

  /**
   * Writes a definition.
   *
   * @param kind in the words of a message: {@code indicator}
   * @throws BarometerException when it is there already or cannot be written
   */
  static Path write(Path file, String text, String kind, String id) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw exists(file, kind, id);
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE_FILE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }

  static BarometerException exists(Path file, String kind, String id) {
    return BarometerException.of(
        Message.DEFINITION_EXISTS, Place.ofFile(file.toString()), kind, id);
  }

  /** The text of a template beside this class. */
  static String template(String name) {
    try (InputStream file = NewFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
