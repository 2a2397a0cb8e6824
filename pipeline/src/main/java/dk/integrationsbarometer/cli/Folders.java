package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.answers.Languages;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name folders, shared by several commands, also those of other jars. */
public final class Folders {
  private Folders() {}

  /** The folder in which the project stands; defaults lie in it. */
  public static Path home() {
    return Path.of(System.getProperty("barometer.home", "."));
  }

  /** Where the definitions are. */
  public static final class Definitions {
    @Option(
        names = "--definitions",
        paramLabel = "DIR",
        description = "The definitions (default: definitions/ of this project).")
    private Path folder;

    public Path folder() {
      return folder == null ? home().resolve("definitions") : folder;
    }
  }

  /** Where the results are. */
  public static final class Out {
    @Option(
        names = "--out",
        paramLabel = "DIR",
        description = "The published results (default: results/).")
    private String folder;

    String folder() {
      return folder == null ? "results" : folder;
    }

    /** As it is to be repeated in the next command: with a blank before it; nothing when usual. */
    String asOption() {
      return folder == null ? "" : " --out " + folder;
    }
  }

  /** A published run, and for whom files are made of it. */
  static final class ForReaders {
    @Mixin private Out out;

    @Option(
        names = "--run",
        paramLabel = "RUN",
        description = "An older run, a name in OUT/runs (default: the latest).")
    private Optional<String> run = Optional.empty();

    @Option(
        names = "--language",
        paramLabel = "LANGUAGE",
        split = ",",
        description = "Only in these languages, also of the definitions (default: da,en).")
    private Set<String> languages = new LinkedHashSet<>();

    @Mixin private Definitions definitions;

    private Languages known;

    @Option(
        names = "--internal",
        description = "For the house alone: of any run, and every page and file says so.")
    private boolean internal;

    String out() {
      return out.folder();
    }

    Optional<String> run() {
      return run;
    }

    /** Those that were chosen; all of the tables when none is. */
    List<Language> languages() {
      return languages.isEmpty()
          ? Language.PUBLISHED
          : languages.stream().map(this::named).sorted().toList();
    }

    private Language named(String code) {
      return Language.PUBLISHED.stream()
          .filter(language -> language.code().equals(code))
          .findFirst()
          .orElseGet(() -> known().named(code));
    }

    /** Those that can be chosen; the definitions are read once. */
    Languages known() {
      if (known == null) {
        known = Languages.of(definitions.folder());
      }

      return known;
    }

    /** What to say of languages that are not whole. */
    List<Problem> notes() {
      List<Language> chosen = languages();
      return chosen.stream().allMatch(Language::isPublished) ? List.of() : known().notes(chosen);
    }

    boolean isInternal() {
      return internal;
    }
  }

  /** The protected folder for what is kept between runs. */
  public static final class Work {
    @Option(
        names = "--work",
        paramLabel = "DIR",
        description =
            "A folder for work between runs; it holds personal data and is made for its owner only (default: work/).")
    private String folder;

    String folder() {
      return folder == null ? "work" : folder;
    }
  }

  /** Where the extracts are, and the protected folder for what is kept between runs. */
  public static final class Extracts {
    @Option(
        names = "--extracts",
        paramLabel = "DIR",
        description =
            "The extracts, a folder per register (default: sample-data/extracts/ of this project).")
    private String extracts;

    @Mixin private Work work;

    String folder() {
      return extracts == null
          ? home().resolve("sample-data").resolve("extracts").toString()
          : extracts;
    }

    String work() {
      return work.folder();
    }
  }
}
