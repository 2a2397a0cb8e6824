package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room of the generator may see which, and what of the pipeline. */
class GeneratorArchitectureTest {
  private static final String OURS = "dk.integrationsbarometer.generator";
  private static final String PIPELINE = "dk.integrationsbarometer.";
  private static final int MOST_FILES = 25;

  /** By room: the rooms, the packages of the pipeline and the libraries that it may import. */
  private static final Map<String, Set<String>> IMPORTS =
      Map.of(
          "town", Set.of("problems"),
          "columns", Set.of("generator.town", "model", "oracle", "problems"),
          "extracts", Set.of("generator.town", "generator.columns", "model", "problems"),
          "profiles",
              Set.of(
                  "generator.town",
                  "generator.columns",
                  "generator.extracts",
                  "definitions",
                  "compile",
                  "model",
                  "problems"),
          "",
              Set.of(
                  "generator.town",
                  "generator.columns",
                  "generator.extracts",
                  "generator.profiles",
                  "model",
                  "problems",
                  "run",
                  "cli",
                  "picocli"));

  private static final JavaClasses GENERATOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  @Test
  void roomsImportWhatTheTableAllows() {
    assertThat(GENERATOR).hasSizeGreaterThan(60);
    List<String> broken =
        GENERATOR.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> !isAllowed(dependency))
            .map(Dependency::getDescription)
            .toList();
    assertThat(broken).isEmpty();
  }

  @Test
  void theTableCanBeBroken() {
    assertThat(IMPORTS.get("town")).doesNotContain("generator.columns");
    JavaClass columns = GENERATOR.get(OURS + ".columns.PersonFact");
    List<Dependency> toTown =
        columns.getDirectDependenciesFromSelf().stream()
            .filter(found -> found.getTargetClass().getPackageName().equals(OURS + ".town"))
            .toList();
    assertThat(toTown).isNotEmpty().allMatch(found -> isAllowed("columns", found.getTargetClass()));
    assertThat(toTown).noneMatch(found -> isAllowed("town", columns));
  }

  @Test
  void everyRoomSaysWhatItIsForAndIsSmall() throws IOException {
    Path sources = Towns.HOME.resolve("sample-data/generator/src/main/java");
    Map<Path, List<Path>> rooms;
    try (Stream<Path> files = Files.walk(sources)) {
      rooms = files.filter(Files::isRegularFile).collect(Collectors.groupingBy(Path::getParent));
    }

    assertThat(rooms).hasSize(IMPORTS.size());
    assertThat(rooms)
        .allSatisfy(
            (room, files) -> {
              assertThat(files).contains(room.resolve("package-info.java"));
              assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
            });
  }

  private static boolean isAllowed(Dependency dependency) {
    return isAllowed(room(dependency.getOriginClass()), dependency.getTargetClass());
  }

  private static boolean isAllowed(String from, JavaClass target) {
    String name = target.getBaseComponentType().getPackageName();
    if (name.isEmpty() || name.startsWith("java.") || name.equals("java")) {
      return true;
    }

    boolean own = name.equals(OURS + (from.isEmpty() ? "" : "." + from));
    String shown = name.startsWith(PIPELINE) ? name.substring(PIPELINE.length()) : name;
    return own
        || IMPORTS.get(from).stream()
            .anyMatch(open -> shown.equals(open) || shown.startsWith(open + "."));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(OURS) ? "" : name.substring(OURS.length() + 1);
  }
}
