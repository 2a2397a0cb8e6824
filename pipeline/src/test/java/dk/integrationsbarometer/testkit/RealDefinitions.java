package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definitions of the project, as they are and with changes. */
public final class RealDefinitions {
  private static final Set<String> POPULATION = Set.of("bef", "person", "bfl");
  public static final Path FOLDER =
      Path.of(System.getProperty("barometer.home", "..")).resolve("definitions");

  private static final Definitions AS_WRITTEN = LoadedDefinitions.load(FOLDER);

  private RealDefinitions() {}

  public static Definitions asWritten() {
    return AS_WRITTEN;
  }

  /** The register's own herkomst and oprindelsesland go before the derived ones. */
  public static Definitions withOfficialAnswers() {
    try {
      Path folder = Files.createTempDirectory("definitions");
      copyTo(folder, text -> text.replace("rules: derived", "rules: official"));
      return LoadedDefinitions.load(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy in which every text is changed. */
  public static void copyTo(Path folder, UnaryOperator<String> change) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, change.apply(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy with some indicators alone, and those that they are held against: a run of it is a
   * release, and counts nothing else.
   */
  public static Path only(Set<String> indicators, Path folder) {
    copyTo(folder, text -> text.replaceAll("(?m)^headline: .*$", "headline: []"));
    Set<String> kept =
        LoadedDefinitions.choose(AS_WRITTEN, indicators).stream()
            .map(each -> each.id() + ".yaml")
            .collect(Collectors.toSet());
    try {
      for (Path file : Trees.files(folder.resolve("indicators"))) {
        if (!kept.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
      keepGoals(LoadedDefinitions.choose(AS_WRITTEN, indicators), folder.resolve("policies"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return folder;
  }

  /** The policies name all indicators, and must not name those that are gone. */
  private static void keepGoals(List<Indicator> kept, Path policies) throws IOException {
    Trees.delete(policies);
    Files.createDirectories(policies);
    Map<String, StringBuilder> files = new TreeMap<>();
    for (Indicator indicator : kept) {
      for (Target target : indicator.targets()) {
        target
            .goal()
            .ifPresent(
                goal ->
                    files
                        .computeIfAbsent(goal.policy(), id -> head(goal))
                        .append(
                            "  - {label: {da: Mål, en: A goal}, committee: %s, targets: {%s: [%s]}}\n"
                                .formatted(goal.committee(), indicator.id(), target.id())));
      }
    }

    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Files.writeString(policies.resolve(file.getKey() + ".yaml"), file.getValue());
    }
  }

  private static StringBuilder head(PolicyGoal goal) {
    return new StringBuilder(
        """
        kind: policy
        id: %s
        label: {da: Politik, en: A policy}
        first_day: %s
        last_day: %s
        goals:
        """
            .formatted(goal.policy(), goal.firstDay(), goal.lastDay()));
  }

  /** Those of a unit that look into nothing but the registers of {@link RandomPopulation}. */
  public static List<Indicator> indicators(Definitions definitions, String unit) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.unit().id().equals(unit))
        .filter(
            indicator ->
                NamesUsed.registers(indicator.unit(), NamesUsed.in(indicator)).stream()
                    .allMatch(register -> POPULATION.contains(register.id())))
        .toList();
  }
}
