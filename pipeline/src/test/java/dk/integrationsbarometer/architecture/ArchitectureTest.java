package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules hold for the program. That they can fail is shown by {@link RulesBiteTest}. */
class ArchitectureTest {
  private static final String BASE = "dk.integrationsbarometer";

  private static final JavaClasses PROGRAM = ProgramClasses.ALL;

  private final LayerRules layers = new LayerRules(BASE);
  private final DataPathRules dataPath = new DataPathRules(BASE);

  /** A rule over no classes holds, and says nothing. */
  @Test
  void theRulesSeeEveryFileOfTheProgram() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("pipeline/src/main/java"))) {
      List<String> classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .map(name -> name.replace(".java", ""))
              .toList();
      assertThat(classes).isNotEmpty();
      assertThat(PROGRAM.stream().map(type -> type.getSimpleName()).toList()).containsAll(classes);
    }
  }

  @Test
  void importsFollowTheTable() {
    layers.importsFollowTheTable().check(PROGRAM);
  }

  @Test
  void roomsAreEnteredByTheTable() {
    layers.roomsAreEnteredByTheTable().check(PROGRAM);
  }

  @Test
  void noPackageIsAHall() throws IOException {
    Path sources = Repository.ROOT.resolve("pipeline/src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      Map<Path, Long> sizes =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
      assertThat(sizes).hasSizeGreaterThan(40);
      assertThat(sizes.entrySet()).noneMatch(folder -> folder.getValue() > Rooms.LARGEST);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    layers.packagesHaveNoCycles().check(PROGRAM);
  }

  @Test
  void onlyTheCommandLinePrints() {
    layers.onlyTheCommandLinePrints().check(PROGRAM);
  }

  @Test
  void exceptionsAreNotGeneric() {
    layers.exceptionsAreNotGeneric().check(PROGRAM);
  }

  @Test
  void onlyDisclosureReleases() {
    layers.onlyDisclosureReleases().check(PROGRAM);
  }

  @Test
  void resultsSeeOnlyWhatIsReleasable() {
    layers.resultsSeeOnlyWhatIsReleasable().check(PROGRAM);
  }

  @Test
  void thereAreNoUdfs() {
    dataPath.thereAreNoUdfs().check(PROGRAM);
  }

  @Test
  void datasetsHaveNoTypedLambdas() {
    dataPath.datasetsHaveNoTypedLambdas().check(PROGRAM);
  }

  @Test
  void thereAreNoRdds() {
    dataPath.thereAreNoRdds().check(PROGRAM);
  }

  @Test
  void rowsReachTheDriverInOnePlace() {
    dataPath.rowsReachTheDriverInOnePlace().check(PROGRAM);
  }

  @Test
  void theDataPathHasNoClock() {
    dataPath.theDataPathHasNoClock().check(PROGRAM);
  }

  @Test
  void theDataPathHasNoRandomness() {
    dataPath.theDataPathHasNoRandomness().check(PROGRAM);
  }

  /** What is true of a measure is asked of it, so that a new one need not be looked for. */
  @Test
  void nobodyAsksWhichMeasureItIs() throws IOException {
    Path sources = Repository.ROOT.resolve("pipeline/src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> !sources.relativize(file).toString().contains("/model/"))
          .noneMatch(file -> asksWhichMeasure(file));
    }
  }

  private static boolean asksWhichMeasure(Path file) {
    try {
      return Files.readString(file)
          .matches("(?s).*(instanceof Measure\\.|Measure\\.\\w+\\.class).*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path sources = Repository.ROOT.resolve("pipeline/src/main");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .map(sources::relativize)
              .toList();
      assertThat(silent).isEmpty();
    }
  }
}
