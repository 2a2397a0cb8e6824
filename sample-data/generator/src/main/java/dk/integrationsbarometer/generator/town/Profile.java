package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the synthetic people are like; sample-data/profile.yaml explains every part. Shares are in
 * per cent.
 *
 * @param dates the days for which extracts are made when no others are asked for
 * @param earlier further days, for which the people of the day of the counts are taken back in time
 * @param citizenships the citizenship of those born in a country that gives none
 */
public record Profile(
    List<LocalDate> dates,
    CityCounts town,
    Map<Background, Group> groups,
    Map<Integer, Integer> citizenships,
    List<FamilyKind> families,
    Changes changes,
    Employment employment,
    List<Earlier> earlier) {
  public Profile {
    dates = List.copyOf(dates);
    earlier = List.copyOf(earlier);
    groups = Collections.unmodifiableMap(new EnumMap<>(groups));
    citizenships = Map.copyOf(citizenships);
    families = List.copyOf(families);
  }

  /**
   * A day before the others.
   *
   * @param households the share of households for which there are rows
   * @param employment who works; without it there are no jobs for the day
   */
  public record Earlier(LocalDate date, double households, Optional<Employment> employment) {}

  /** The days for which extracts are made when no others are asked for. */
  public List<LocalDate> allDates() {
    return Stream.concat(earlier.stream().map(Earlier::date), dates.stream()).toList();
  }

  /** The share of households for which there are rows on a day. */
  public double households(LocalDate date) {
    return earlier(date).map(Earlier::households).orElse(100.0);
  }

  /** Who works on a day. */
  public Employment employment(LocalDate date) {
    return earlier(date).flatMap(Earlier::employment).orElse(employment);
  }

  /** Whether there is an extract of jobs for a day. */
  public boolean hasJobs(LocalDate date) {
    return earlier(date).map(day -> day.employment().isPresent()).orElse(true);
  }

  private Optional<Earlier> earlier(LocalDate date) {
    return earlier.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  /** How many people live where, on the day of the counts. */
  public record CityCounts(
      LocalDate date,
      String area,
      String neighbour,
      double people,
      double nonWestern,
      double menapt,
      double western,
      double unknown) {
    public double people(Background background) {
      return switch (background) {
        case DANSK -> people - nonWestern - western - unknown;
        case VESTLIG -> western;
        case MENAPT -> menapt;
        case OEVRIGE -> nonWestern - menapt;
        case UKENDT -> unknown;
      };
    }
  }

  /** Ages, both ends included. */
  public record Band(int from, int to) {
    /** Everything, for bands that are shares. */
    public static final Band PERCENT = new Band(0, 100);

    private static final Pattern WRITTEN = Pattern.compile("(\\d+)-(\\d+)");

    /** A band written as {@code 25-34}; empty when the text is none. */
    public static Optional<Band> of(String text) {
      Matcher matcher = WRITTEN.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new Band(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    }

    /** The number of the band in which an age lies. */
    public static double find(Map<Band, Double> bands, int age, double otherwise) {
      return bands.entrySet().stream()
          .filter(band -> age >= band.getKey().from && age <= band.getKey().to)
          .mapToDouble(Map.Entry::getValue)
          .findFirst()
          .orElse(otherwise);
    }

    /** Whether the quotas of employment apply. */
    public boolean isWorkingAge() {
      return from >= Employment.FIRST_AGE && to <= Employment.LAST_AGE;
    }
  }

  /**
   * What the people of one background are like.
   *
   * @param ages per cent of the group by age, from 25 years on
   * @param descendants per cent born in Denmark, by age
   * @param children how many children a family has
   * @param citizens per cent who are Danish citizens
   * @param countries empty for people of Danish and of unknown origin
   */
  public record Group(
      Map<Band, Double> ages,
      Map<Band, Double> descendants,
      Weights<Integer> children,
      double citizens,
      Weights<Integer> districts,
      Optional<Weights<Integer>> countries) {
    public double descendants(int age) {
      return Band.find(descendants, age, 0);
    }
  }

  /** Parents of these backgrounds with children at home; a mother alone when there is no father. */
  public record FamilyKind(Background mother, Optional<Background> father, double perThousand) {}

  /** What happens to people and to data, in per cent. */
  public record Changes(
      double arrivals,
      double departures,
      double laterArrivals,
      double neighbours,
      double fromNeighbour,
      double naturalisingMothers,
      double childrenBornAbroad,
      double missingParents,
      double numbersOnly,
      double disagreements,
      double brokenRows) {}

  /**
   * Who works, in per cent. The share of each part is a quota; what is said by age only shapes who
   * it is.
   */
  public record Employment(
      Map<String, Quota> quotas,
      Map<Band, Double> relative,
      Map<Band, Double> outside,
      double redrawn,
      double twoJobs,
      double noHours,
      double commuters) {
    public static final int FIRST_AGE = 25;
    public static final int LAST_AGE = 64;

    /** The quota of everybody of a background, or of the non-western ones together. */
    public Quota quota(String code) {
      return quotas.get(code);
    }

    /** The same with other quotas. */
    public Employment with(Map<String, Quota> others) {
      return new Employment(others, relative, outside, redrawn, twoJobs, noHours, commuters);
    }

    public double relative(int age) {
      return Band.find(relative, age, 100);
    }

    public double outside(int age) {
      return Band.find(outside, age, 0);
    }
  }

  /** A share as printed, and those of women and men where they are printed too. */
  public record Quota(double total, Optional<Parts> parts) {}

  /** The shares of women and of men. */
  public record Parts(double women, double men) {
    /**
     * The share of women that makes the total of the parts: with 57.6 for women and 61.8 for men,
     * 59.7 in all means that half are women, (61.8 - 59.7) / (61.8 - 57.6).
     */
    public double womenIn(double total) {
      return (men - total) / (men - women);
    }
  }
}
