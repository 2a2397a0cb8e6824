package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Quotas.OnDate;
import dk.integrationsbarometer.generator.Quotas.Stratum;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    Map<LocalDate, OnDate> quotas = quotas(plan, profile, days);
    var residents = new Residents(profile, plan);
    var areas = new HousingAreas(profiles.housingAreas(), residents, seed);
    var writer = new TownWriter(definitions, residents, areas, seed, out);
    List<Runnable> files = new ArrayList<>();
    files.add(() -> writer.writeSpells(days.get(days.size() - 1)));
    quotas.forEach((date, onDate) -> files.add(() -> writer.writeDate(date, onDate)));
    double scale = people / profile.town().people();
    var town =
        new MadeTown(residents, areas, seed, scale, ExtractProfile.things(extracts, scale, seed));
    var notes = new Problems();
    extracts.forEach(extract -> files.addAll(new ProfileWriter(extract, town, out).files(notes)));
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
      if (Files.exists(folder) && !isEmpty(folder)) {
        problems.add(Message.NOT_EMPTY, Place.ofFile(folder.toString()));
      }
    }

    problems.end();
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(folder.toString()), e.getClass().getSimpleName());
    }
  }

  /** The quotas of each date; those of one half-year are settled together. */
  private static Map<LocalDate, OnDate> quotas(Plan plan, Profile profile, List<LocalDate> days) {
    Map<LocalDate, Tally<Stratum>> sizes = new ConcurrentHashMap<>();
    days.parallelStream().forEach(day -> sizes.put(day, strata(plan, profile, day)));
    Map<LocalDate, OnDate> quotas = new LinkedHashMap<>();
    days.stream()
        .collect(Collectors.groupingBy(Generator::halfYear, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            together -> {
              List<OnDate> settled =
                  Quotas.of(
                      profile.employment(together.get(0)),
                      together.stream().map(sizes::get).toList());
              together.forEach(day -> quotas.put(day, settled.get(together.indexOf(day))));
            });
    return quotas;
  }

  private static int halfYear(LocalDate day) {
    return day.getYear() * 2 + (day.getMonthValue() - 1) / 6;
  }

  /** How many residents aged 25-64 each stratum has on a day. */
  private static Tally<Stratum> strata(Plan plan, Profile profile, LocalDate day) {
    var sizes = new Tally<Stratum>();
    new Residents(profile, plan)
        .forEach(
            day,
            resident -> {
              if (Jobs.isWorkingAge(resident.age())) {
                sizes.add(new Stratum(resident.background(), resident.person().sex()), 1);
              }
            });
    return sizes;
  }
}
