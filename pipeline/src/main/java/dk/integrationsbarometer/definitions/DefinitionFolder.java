package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads every {@code .yaml} file below a folder. */
public final class DefinitionFolder {
  private DefinitionFolder() {}

  /** All documents that could be read, sorted by path; what could not is in {@code problems}. */
  public static List<Document> read(Path folder, Problems problems) {
    List<Document> documents = new ArrayList<>();
    for (Path file : files(folder, problems)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      text(file, problems)
          .flatMap(text -> document(path, file.toString(), text, problems))
          .ifPresent(documents::add);
    }

    return documents;
  }

  /** The document in a text, as if it stood in a file of that name. */
  public static Optional<Document> document(
      String path, String file, String text, Problems problems) {
    return YamlReader.read(file, text, problems)
        .map(root -> new Document(path, root, text.lines().toList()));
  }

  private static List<Path> files(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(Message.NO_DEFINITIONS, Place.ofFile(folder.toString()));
      return List.of();
    }

    FileWalk walk = FileWalk.through(folder);
    walk.unreadable()
        .forEach(
            (file, reason) ->
                problems.add(Message.UNREADABLE_DEFINITION, Place.ofFile(file.toString()), reason));
    List<Path> files =
        walk.files().stream()
            .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
            .toList();
    if (files.isEmpty() && walk.unreadable().isEmpty()) {
      problems.add(Message.NO_DEFINITIONS, Place.ofFile(folder.toString()));
    }

    return files;
  }

  /** What a file holds; nothing when it cannot be read as UTF-8, which is reported. */
  public static Optional<String> text(Path file, Problems problems) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString());
    } catch (CharacterCodingException e) {
      problems.add(Message.NOT_UTF8, Place.ofFile(file.toString()));
    } catch (IOException e) {
      problems.add(
          Message.UNREADABLE_DEFINITION,
          Place.ofFile(file.toString()),
          e.getClass().getSimpleName());
    }

    return Optional.empty();
  }
}
