package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.samples.Quotas.OnDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
   * @param dates status dates; the profile's own when empty
   * @throws BarometerException when there are too few people, a folder is not empty or cannot be
   *     written, or the profile cannot be met
   */
  public static void generate(
      Definitions definitions,
      Profile profile,
      long people,
      long seed,
      List<LocalDate> dates,
      Path out) {
    if (people < FEWEST) {
      throw BarometerException.of(Message.TOO_FEW_PEOPLE, Place.ofFile("--people"), people, FEWEST);
    }

    refuseFullFolders(definitions, out);
    List<LocalDate> days =
        (dates.isEmpty() ? profile.dates() : dates).stream().distinct().sorted().toList();
    Plan plan = Plan.of(profile, people, seed);
    Map<LocalDate, OnDate> quotas = quotas(plan, profile, days);
    var writer = new TownWriter(definitions, profile, plan, seed, out);
    List<Runnable> files = new ArrayList<>();
    files.add(() -> writer.writeSpells(days.get(days.size() - 1)));
    quotas.forEach((date, onDate) -> files.add(() -> writer.writeDate(date, onDate)));
    files.parallelStream().forEach(Runnable::run);
  }

  private static void refuseFullFolders(Definitions definitions, Path out) {
    var problems = new Problems();
    for (String register : TownWriter.REGISTERS) {
      Path folder = out.resolve(register);
      if (definitions.registers().containsKey(register)
          && Files.exists(folder)
          && !isEmpty(folder)) {
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
    List<Tally<Stratum>> sizes = strata(plan, profile, days);
    Map<Integer, List<Integer>> halfYears = new TreeMap<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      halfYears
          .computeIfAbsent(
              day.getYear() * 2 + (day.getMonthValue() - 1) / 6, key -> new ArrayList<>())
          .add(i);
    }

    Map<LocalDate, OnDate> quotas = new LinkedHashMap<>();
    for (List<Integer> indices : halfYears.values()) {
      List<OnDate> settled =
          Quotas.of(profile.employment(), indices.stream().map(sizes::get).toList());
      for (int i = 0; i < indices.size(); i++) {
        quotas.put(days.get(indices.get(i)), settled.get(i));
      }
    }

    return quotas;
  }

  /** How many residents aged 25-64 each stratum has on each day. */
  private static List<Tally<Stratum>> strata(Plan plan, Profile profile, List<LocalDate> days) {
    return days.parallelStream().map(day -> strata(plan, profile, day)).toList();
  }

  private static Tally<Stratum> strata(Plan plan, Profile profile, LocalDate day) {
    var sizes = new Tally<Stratum>();
    var backgrounds = new Backgrounds(profile);
    for (long place = 0; place < plan.households(); place++) {
      for (Household.Member member : plan.visit(place).members()) {
        Person person = member.person();
        if (member.on(day) == Residence.Whereabouts.HERE && Jobs.isWorkingAge(person.age(day))) {
          sizes.add(new Stratum(backgrounds.of(person, day), person.sex()), 1);
        }
      }
    }

    return sizes;
  }
}
