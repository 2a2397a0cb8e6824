package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.samples.ExtractProfile;
import dk.integrationsbarometer.samples.ExtractProfileReader;
import dk.integrationsbarometer.samples.Generator;
import dk.integrationsbarometer.samples.Profile;
import dk.integrationsbarometer.samples.ProfileReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes synthetic extracts from the definitions and a profile. */
public final class Generation {
  private Generation() {}

  /**
   * Writes a folder per register.
   *
   * @param profile the people; the profiles of further registers stand in the folder {@code
   *     profiles} beside it
   * @param dates status dates of people and jobs; those of the profile when empty
   * @return what did not come out as a profile says, a line for each; empty when all did
   */
  public static String generate(
      Path definitions, Path profile, long people, long seed, List<LocalDate> dates, Path out) {
    Definitions model = Loading.load(definitions);
    Profile known = ProfileReader.read(profile);
    List<ExtractProfile> extracts =
        ExtractProfileReader.read(profile.resolveSibling("profiles"), model);
    return Generator.generate(model, known, extracts, people, seed, dates, out).stream()
        .map(note -> note.text() + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
