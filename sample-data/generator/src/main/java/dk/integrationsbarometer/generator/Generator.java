package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.columns.Surroundings;
import dk.integrationsbarometer.generator.extracts.ExtractProfile;
import dk.integrationsbarometer.generator.extracts.HousingAreas;
import dk.integrationsbarometer.generator.extracts.ProfileWriter;
import dk.integrationsbarometer.generator.extracts.Quotas;
import dk.integrationsbarometer.generator.extracts.Quotas.OnDate;
import dk.integrationsbarometer.generator.extracts.TownWriter;
import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.generator.town.Plan;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Residents;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes synthetic extracts of the registers {@code bef}, {@code person} and {@code bfl}: the same
 * bytes for the same input.
 *
 * <p>First the town is planned and the people counted to whom quotas apply; then every file is
 * written in one pass. Files are written side by side.
 */
public final class Generator {
  /** With fewer people a group may have more families than members. */
  public static final long FEWEST = 1000;

  private Generator() {}

  /**
   * Writes a folder per register below {@code out}.
   *
   * @param people residents of the profile's municipality on its day of the counts
   * @param dates status dates of the people and their jobs; the profile's own when empty
   * @return what did not come out as a profile says, but is no reason to stop
   * @throws BarometerException when there are too few people, a folder is not empty or cannot be
   *     written, or the profile cannot be met
   */
  public static List<Problem> generate(
      Definitions definitions,
      Profiles profiles,
      long people,
      long seed,
      List<LocalDate> dates,
      Path out) {
    if (people < FEWEST) {
      throw BarometerException.of(Message.TOO_FEW_PEOPLE, Place.ofFile("--people"), people, FEWEST);
    }

    Profile profile = profiles.people();
    List<ExtractProfile> extracts = profiles.extracts();
    refuseFullFolders(definitions, extracts, out);
    List<LocalDate> days =
        (dates.isEmpty() ? profile.allDates() : dates).stream().distinct().sorted().toList();
    Plan plan = Plan.of(profile, people, seed);
    var residents = new Residents(profile, plan);
    Map<LocalDate, OnDate> quotas = Quotas.ofDays(residents, days);
    var areas = new HousingAreas(profiles.housingAreas(), residents, seed);
    var writer = new TownWriter(definitions, residents, areas, seed, out);
    List<Runnable> files = new ArrayList<>();
    files.add(() -> writer.writeSpells(days.get(days.size() - 1)));
    quotas.forEach((date, onDate) -> files.add(() -> writer.writeDate(date, onDate)));
    double scale = people / profile.town().people();
    var around = new Surroundings(seed, scale, ExtractProfile.things(extracts, scale, seed));
    var notes = new Problems();
    extracts.forEach(
        extract -> files.addAll(new ProfileWriter(extract, areas, around, out).files(notes)));
    files.parallelStream().forEach(Runnable::run);
    return notes.sorted();
  }

  private static void refuseFullFolders(
      Definitions definitions, List<ExtractProfile> extracts, Path out) {
    var problems = new Problems();
    Stream<String> registers =
        Stream.concat(
            TownWriter.REGISTERS.stream().filter(definitions.registers()::containsKey),
            extracts.stream().map(extract -> extract.register().id()));
    for (String register : registers.toList()) {
      Path folder = out.resolve(register);
      String[] files = folder.toFile().list();
      if (files != null && files.length > 0) {
        problems.add(Message.NOT_EMPTY, Place.ofFile(folder.toString()));
      }
    }

    problems.end();
  }
}
