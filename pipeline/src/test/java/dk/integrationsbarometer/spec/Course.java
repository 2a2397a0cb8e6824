package dk.integrationsbarometer.spec;

import dk.integrationsbarometer.testkit.RealDefinitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The course in definitions/README.md, read as its reader reads it: the first snippet is saved
 * under the name that the text gives, and those after it add keys or write them anew.
 */
final class Course {
  private static final Pattern SNIPPET = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("`(indicators/[^`]+\\.yaml)`");
  private static final Pattern KEY = Pattern.compile("(?m)^(?=[a-z_]+:)");

  private static final String WHOLE = "# file: ";

  private final String text;
  private final Path folder;
  private final Map<String, String> keys = new LinkedHashMap<>();

  /** A course in a copy of the real definitions. */
  Course(Path folder) {
    try {
      this.text = Files.readString(RealDefinitions.FOLDER.resolve("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    this.folder = folder;
    RealDefinitions.copyTo(folder, UnaryOperator.identity());
  }

  Path folder() {
    return folder;
  }

  /** The snippets that belong to the first file, in the order of the text. */
  List<String> snippets() {
    return all().stream().filter(snippet -> !snippet.startsWith(WHOLE)).toList();
  }

  /** The snippets that are files of their own, by the file's name. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String snippet : all()) {
      if (snippet.startsWith(WHOLE)) {
        files.put(snippet.lines().findFirst().orElseThrow().substring(WHOLE.length()), snippet);
      }
    }

    return files;
  }

  /** Writes the files beside the real definitions. */
  void writeFiles() {
    files().forEach((name, snippet) -> save(folder.resolve(name), snippet));
  }

  private List<String> all() {
    List<String> snippets = new ArrayList<>();
    Matcher matcher = SNIPPET.matcher(text);
    while (matcher.find()) {
      snippets.add(matcher.group(1));
    }

    return snippets;
  }

  /** What the text says in a certain form. */
  MatchResult says(String form) {
    Matcher matcher = Pattern.compile(form).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("definitions/README.md does not say: " + form);
    }

    return matcher.toMatchResult();
  }

  /** The id that the file's name gives. */
  String id() {
    return file().getFileName().toString().replace(".yaml", "");
  }

  /** Adds keys to the file, or writes them anew. */
  Course write(String snippet) {
    for (String part : KEY.split(snippet, -1)) {
      if (!part.isBlank()) {
        keys.put(part.substring(0, part.indexOf(':')), part);
      }
    }

    save(file(), String.join("", keys.values()));
    return this;
  }

  private static void save(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds rows to the figures that the example expects. */
  Course expect(String... rows) {
    var examples = new StringBuilder(keys.get("examples"));
    for (String row : rows) {
      examples.append("      ").append(row).append("\n");
    }

    return write(examples.toString());
  }

  private Path file() {
    return folder.resolve(says(FILE.pattern()).group(1));
  }
}
