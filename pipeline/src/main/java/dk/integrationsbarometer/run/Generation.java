package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.samples.Generator;
import dk.integrationsbarometer.samples.Profile;
import dk.integrationsbarometer.samples.ProfileReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Makes synthetic extracts from the definitions and a profile. */
public final class Generation {
  private Generation() {}

  /**
   * Writes a folder per register.
   *
   * @param dates status dates; those of the profile when empty
   */
  public static void generate(
      Path definitions, Path profile, long people, long seed, List<LocalDate> dates, Path out) {
    Definitions model = Loading.load(definitions);
    Profile known = ProfileReader.read(profile);
    Generator.generate(model, known, people, seed, dates, out);
  }
}
