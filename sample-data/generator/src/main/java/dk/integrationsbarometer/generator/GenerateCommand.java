package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.cli.Barometer;
import dk.integrationsbarometer.cli.Folders;
import dk.integrationsbarometer.cli.Talk;
import dk.integrationsbarometer.generator.profiles.ProfileReader;
import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code generate}, and the entry of the program that knows it. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Makes synthetic extracts of any size; no real people.")
public final class GenerateCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Option(
      names = "--people",
      paramLabel = "N",
      required = true,
      description = "How many residents, at least 1000.")
  private long people;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the extracts are written; folders that hold files are left alone.")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same extracts (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "The known figures that must come out (default: sample-data/profile.yaml of this project);"
              + " the folder profiles/ beside it has further registers.")
  private Path profile;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "A status date of people and jobs as 2022-03-31; may be repeated (default: those of the profile).")
  private List<LocalDate> dates = List.of();

  public static void main(String[] args) {
    System.exit(Barometer.start(List.of(new GenerateCommand()), args));
  }

  @Override
  public Integer call() {
    Path figures =
        profile == null ? Folders.home().resolve("sample-data").resolve("profile.yaml") : profile;
    Definitions model =
        LoadedDefinitions.withoutUnfinishedDrafts(
            definitions.folder(), Set.of(), draft -> Talk.tell(List.of(draft), spec));
    Profiles profiles = ProfileReader.read(figures, model);
    Talk.tell(Generator.generate(model, profiles, people, seed, dates, out), spec);
    return 0;
  }
}
