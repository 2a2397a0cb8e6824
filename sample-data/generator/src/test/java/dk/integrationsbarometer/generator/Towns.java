package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.generator.profiles.ProfileReader;
import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's definitions and profile, and what the generator makes of them. */
public final class Towns {
  public static final Path HOME = Path.of(System.getProperty("barometer.home"));
  public static final Path SAMPLE = HOME.resolve("sample-data/extracts");

  /** The sample's own size and seed, as sample-data/README.md tells. */
  public static final long PEOPLE = 15_000;

  public static final long SEED = 2022;

  private static final Definitions DEFINITIONS = compiled();
  private static final Profiles PROFILES =
      ProfileReader.read(HOME.resolve("sample-data/profile.yaml"), DEFINITIONS);

  private Towns() {}

  private static Definitions compiled() {
    var problems = new Problems();
    return Compiler.compile(DefinitionFolder.read(HOME.resolve("definitions"), problems), problems);
  }

  public static Definitions definitions() {
    return DEFINITIONS;
  }

  /** The definitions with one text in one document replaced by another. */
  public static Definitions definitionsWith(String path, String text, String replacement) {
    var problems = new Problems();
    List<Document> documents =
        new ArrayList<>(DefinitionFolder.read(HOME.resolve("definitions"), problems));
    documents.removeIf(document -> document.path().equals(path));
    String changed = text(HOME.resolve("definitions").resolve(path)).replace(text, replacement);
    documents.add(DefinitionFolder.document(path, path, changed, problems).orElseThrow());
    return Compiler.compile(documents, problems);
  }

  public static String profileText() {
    return text(HOME.resolve("sample-data/profile.yaml"));
  }

  /** The project's profile, with those of further registers. */
  public static Profiles profiles() {
    return PROFILES;
  }

  /** Its people alone. */
  public static Profile profile() {
    return profiles().people();
  }

  /** The profiles with one text in that of the people replaced by another. */
  public static Profiles profilesWith(String text, String replacement) {
    if (!profileText().contains(text)) {
      throw new IllegalArgumentException(text);
    }

    return ProfileReader.parse("profile.yaml", profileText().replace(text, replacement))
        .and(profiles().extracts());
  }

  /** The definitions and one more document. */
  public static Definitions definitionsAnd(String path, String text) {
    var problems = new Problems();
    List<Document> documents =
        new ArrayList<>(DefinitionFolder.read(HOME.resolve("definitions"), problems));
    documents.add(DefinitionFolder.document(path, path, text, problems).orElseThrow());
    return Compiler.compile(documents, problems);
  }

  public static Path generate(Profiles profiles, long people, long seed, Path out) {
    Generator.generate(definitions(), profiles, people, seed, List.of(), out);
    return out;
  }

  /** The text of every file of the registers that are generated, by its path. */
  public static Map<String, String> files(Path extracts) {
    try (Stream<Path> files = Files.walk(extracts)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("folk1c"))
          .collect(
              Collectors.toMap(
                  file -> extracts.relativize(file).toString(),
                  Towns::text,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
