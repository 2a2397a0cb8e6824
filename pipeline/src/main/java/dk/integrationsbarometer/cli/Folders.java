package dk.integrationsbarometer.cli;

import java.nio.file.Path;
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
