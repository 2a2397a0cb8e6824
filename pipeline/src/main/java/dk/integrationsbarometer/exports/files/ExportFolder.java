package dk.integrationsbarometer.exports.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of files for readers, written whole or not at all.
 *
 * <p>The files grow in a hidden folder beside it, which gets the name in {@link #publish}. Until
 * then readers have the older folder of that name, if there is one. An export that is closed before
 * that leaves nothing behind.
 */
public final class ExportFolder implements AutoCloseable {
  /** Lists all others, and tells an export from other folders. */
  public static final String LIST = "files.json";

  private static final String UNFINISHED = ".part";
  private static final String REPLACED = ".old";

  private final Path folder;
  private final Path part;
  private final Path old;
  private final List<WrittenFile> files = new ArrayList<>();

  private ExportFolder(Path folder) {
    this.folder = folder;
    this.part = beside(folder, UNFINISHED);
    this.old = beside(folder, REPLACED);
  }

  private static Path beside(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + ending);
  }

  /**
   * Starts an export.
   *
   * @param to the folder that exports lie in; made when it is not there
   * @param name of the export in it; an older one of that name is replaced
   * @throws BarometerException when the folder cannot be written, or the name is that of a folder
   *     that no export has made
   */
  public static ExportFolder begin(Path to, String name) {
    // The year of schools, 2021/2022, has a sign that no name of a folder can have.
    var export = new ExportFolder(to.toAbsolutePath().resolve(name.replace('/', '-')));
    try {
      export.putBack();
      export.refuseForeign();
      delete(export.part);
      Files.createDirectories(export.part);
      return export;
    } catch (IOException e) {
      throw export.cannotWrite(e);
    }
  }

  /** An export that was stopped between two names may have left the older folder under a third. */
  private void putBack() throws IOException {
    if (Files.exists(old) && !Files.exists(folder)) {
      Files.move(old, folder);
    }
  }

  /** What an author has put beside the files is not lost. */
  private void refuseForeign() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }

    Set<String> written = written();
    try (Stream<Path> all = Files.walk(folder)) {
      Optional<String> foreign =
          all.filter(each -> !Files.isDirectory(each))
              .map(each -> folder.relativize(each).toString().replace('\\', '/'))
              .filter(each -> !written.contains(each))
              .min(Comparator.naturalOrder());
      if (foreign.isPresent()) {
        throw BarometerException.of(
            Message.NO_EXPORT, Place.ofFile(folder.toString()), foreign.get());
      }
    }
  }

  /** The files that the older export lists; none where there is no list that can be read. */
  private Set<String> written() throws IOException {
    Set<String> written = new HashSet<>();
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list)) {
      try {
        JsonNode files = new ObjectMapper().readTree(Files.readString(list)).path("files");
        files.forEach(file -> written.add(file.path("path").asText()));
        written.add(LIST);
      } catch (JsonProcessingException e) {
        return Set.of();
      }
    }

    return written;
  }

  /**
   * Writes a file.
   *
   * @param path below the folder, with slashes
   * @throws BarometerException when it cannot be written
   */
  public void write(String path, byte[] content) {
    try {
      Path file = part.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      files.add(new WrittenFile(path, content.length, sha256(content)));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Writes a text in UTF-8. */
  public void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** What has been written so far. */
  public List<WrittenFile> files() {
    return List.copyOf(files);
  }

  /**
   * Lists the files and gives the folder its name.
   *
   * @return the folder
   * @throws BarometerException when the folder cannot be written
   */
  public Path publish(Manifest run, Readership readers) {
    return publish(run, Choice.ALL, readers);
  }

  /** Lists what was chosen too. */
  public Path publish(ExportedRun run) {
    return publish(run.manifest(), run.choice(), run.readers());
  }

  private Path publish(Manifest run, Choice choice, Readership readers) {
    try {
      Files.writeString(part.resolve(LIST), list(run, choice, readers));
      delete(old);
      if (Files.exists(folder)) {
        Files.move(folder, old);
      }

      Files.move(part, folder);
      delete(old);
      return folder;
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private String list(Manifest run, Choice choice, Readership readers) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("run", run.runId());
    list.put("published", run.ended());
    readers
        .mark()
        .ifPresent(
            mark -> {
              list.put("mark_da", mark.da());
              list.put("mark_en", mark.en());
            });
    if (!choice.policies().isEmpty()) {
      list.put("policies", choice.policies().stream().sorted().toList());
    }

    list.put("files", files.stream().sorted(Comparator.comparing(WrittenFile::path)).toList());
    return Json.of(list);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Failed to find SHA-256, which every JDK has", e);
    }
  }

  private BarometerException cannotWrite(IOException cause) {
    return OutputFolder.because(Message.CANNOT_WRITE, folder.toString(), cause);
  }

  /** Removes what was not published, and puts an older folder back that a failure has moved. */
  @Override
  public void close() {
    try {
      delete(part);
      putBack();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }

    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
