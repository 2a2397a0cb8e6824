package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Profile.Quota;
import dk.integrationsbarometer.generator.town.Residents;
import dk.integrationsbarometer.generator.town.Sex;
import dk.integrationsbarometer.generator.town.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many people of each stratum work on each status date of a half-year, so that the shares
 * pooled over its dates come out as the profile says.
 */
public final class Quotas {
  private final Profile.Employment employment;
  private final List<Tally<Stratum>> sizes;
  private final Tally<Stratum> pooled;
  private final Tally<Stratum> working = new Tally<>();
  private final Tally<Stratum> leftOut = new Tally<>();

  private Quotas(Profile.Employment employment, List<Tally<Stratum>> sizes) {
    this.employment = employment;
    this.sizes = sizes;
    this.pooled = Tally.sum(sizes);
  }

  /** Residents aged 25-64 of one background and sex. */
  public record Stratum(Background background, Sex sex) {
    private static final List<Stratum> ALL =
        Arrays.stream(Background.values())
            .flatMap(background -> Stream.of(Sex.values()).map(sex -> new Stratum(background, sex)))
            .toList();
  }

  /**
   * What holds on one date.
   *
   * @param people residents aged 25-64, without those left out
   * @param working how many of them work
   * @param leftOut how many are made residents of the neighbouring municipality
   */
  public record OnDate(Tally<Stratum> people, Tally<Stratum> working, Tally<Stratum> leftOut) {}

  /** The quotas of each date; those of one half-year are settled together. */
  public static Map<LocalDate, OnDate> ofDays(Residents residents, List<LocalDate> days) {
    Map<LocalDate, Tally<Stratum>> sizes = new ConcurrentHashMap<>();
    days.parallelStream().forEach(day -> sizes.put(day, strata(residents, day)));
    Map<LocalDate, OnDate> quotas = new LinkedHashMap<>();
    days.stream()
        .collect(Collectors.groupingBy(Quotas::halfYear, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            together -> {
              List<OnDate> settled =
                  of(
                      residents.profile().employment(together.get(0)),
                      together.stream().map(sizes::get).toList());
              together.forEach(day -> quotas.put(day, settled.get(together.indexOf(day))));
            });
    return quotas;
  }

  private static int halfYear(LocalDate day) {
    return day.getYear() * 2 + (day.getMonthValue() - 1) / 6;
  }

  /** How many residents aged 25-64 each stratum has on a day. */
  private static Tally<Stratum> strata(Residents residents, LocalDate day) {
    var sizes = new Tally<Stratum>();
    residents.forEach(
        day,
        resident -> {
          if (Jobs.isWorkingAge(resident.age())) {
            sizes.add(new Stratum(resident.background(), resident.person().sex()), 1);
          }
        });
    return sizes;
  }

  /** The quotas for the dates of one half-year, given the strata's sizes on each. */
  public static List<OnDate> of(Profile.Employment employment, List<Tally<Stratum>> sizes) {
    var quotas = new Quotas(employment, sizes);
    EnumSet.complementOf(EnumSet.of(Background.OEVRIGE)).forEach(quotas::settle);
    quotas.settleRest();
    return IntStream.range(0, sizes.size()).mapToObj(quotas::onDate).toList();
  }

  private void settle(Background background) {
    enter(
        background,
        split(
            employment.quota(background.code()),
            Split.Size.of(
                pooled.of(new Stratum(background, Sex.KVINDE)),
                pooled.of(new Stratum(background, Sex.MAND)))));
  }

  /**
   * The selected MENAPT countries are a part of the non-western ones; the others get what is then
   * missing to the whole.
   */
  private void settleRest() {
    var menaptWomen = new Stratum(Background.MENAPT, Sex.KVINDE);
    var menaptMen = new Stratum(Background.MENAPT, Sex.MAND);
    long women = pooled.of(menaptWomen) + pooled.of(new Stratum(Background.OEVRIGE, Sex.KVINDE));
    long men = pooled.of(menaptMen) + pooled.of(new Stratum(Background.OEVRIGE, Sex.MAND));
    var size =
        new Split.Size(
            women,
            men,
            pooled.of(menaptWomen),
            pooled.of(menaptMen),
            working.of(menaptWomen),
            working.of(menaptMen));
    Split all = split(employment.quota(Background.NON_WESTERN), size);
    enter(
        Background.OEVRIGE,
        new Split(
            all.women() - size.workingWomen(),
            all.men() - size.workingMen(),
            all.womenOut(),
            all.menOut()));
  }

  /** With one date in a half-year nobody is left out: the counts of that day are quotas too. */
  private Split split(Quota quota, Split.Size size) {
    return sizes.size() > 1 ? Split.exact(quota, size) : Split.nearest(quota, size);
  }

  private void enter(Background background, Split split) {
    enter(new Stratum(background, Sex.KVINDE), split.women(), split.womenOut());
    enter(new Stratum(background, Sex.MAND), split.men(), split.menOut());
  }

  private void enter(Stratum stratum, long workers, long out) {
    working.add(stratum, workers);
    leftOut.add(stratum, out);
    pooled.add(stratum, -out);
  }

  /** The dates share the workers in proportion; those left out are all missing from the first. */
  private OnDate onDate(int date) {
    Tally<Stratum> people = Tally.sum(sizes.subList(date, date + 1));
    Tally<Stratum> before = Tally.sum(sizes.subList(0, date));
    Tally<Stratum> workers = new Tally<>();
    for (Stratum stratum : Stratum.ALL) {
      Tally<Stratum> first = date == 0 ? people : before;
      first.add(stratum, -leftOut.of(stratum));
      workers.add(
          stratum,
          share(stratum, before.of(stratum) + people.of(stratum))
              - share(stratum, before.of(stratum)));
    }

    return new OnDate(people, workers, date == 0 ? leftOut : new Tally<>());
  }

  private long share(Stratum stratum, long people) {
    return pooled.of(stratum) == 0
        ? 0
        : Math.round((double) working.of(stratum) * people / pooled.of(stratum));
  }
}
