package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Household.Member;
import dk.integrationsbarometer.generator.town.Profile.Band;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Which households there are: first the families, then people on their own, exactly as many of each
 * background, age and sex as fill up what the families leave open.
 */
public final class Plan {
  private static final Band YOUNG = new Band(18, 24);

  private final Profile profile;
  private final Households maker;

  /** How households are made that follow each other in number, by the first of them. */
  private final TreeMap<Long, LongFunction<Household>> blocks = new TreeMap<>();

  private long households;
  private long stride = 1;

  private Plan(Profile profile, long seed) {
    this.profile = profile;
    this.maker = new Households(profile, seed);
  }

  /**
   * The plan of a town in which so many people live in the profile's municipality on its day of the
   * counts.
   *
   * @throws BarometerException when families and adults of a group are more than the group
   */
  public static Plan of(Profile profile, long people, long seed) {
    var plan = new Plan(profile, seed);
    for (Profile.FamilyKind kind : profile.families()) {
      plan.add(
          Math.round(kind.perThousand() * people / 1000),
          number -> plan.maker.family(number, kind));
    }

    Census families = Census.count(plan, profile);
    Targets targets = new Targets(profile, people);
    for (Background background : Background.values()) {
      plan.fill(background, targets, families);
    }

    plan.addOthers(targets);
    plan.stride = stride(plan.households);
    return plan;
  }

  public long households() {
    return households;
  }

  /**
   * The household that comes in that place: all come once, in an order that reveals nothing about
   * them.
   */
  public Household visit(long place) {
    long number = (place * stride) % households;
    return blocks.floorEntry(number).getValue().apply(number);
  }

  /**
   * The number without a divisor in common with the households that comes after their golden
   * section.
   */
  private static long stride(long households) {
    long stride = Math.max(1, households * 618 / 1000);
    BigInteger all = BigInteger.valueOf(households);
    while (!BigInteger.valueOf(stride).gcd(all).equals(BigInteger.ONE)) {
      stride++;
    }

    return stride;
  }

  private void add(long count, LongFunction<Household> make) {
    if (count > 0) {
      blocks.put(households, make);
      households += count;
    }
  }

  private void fill(Background background, Targets targets, Census families) {
    long left = targets.people(background) - families.young(background);
    for (Sex sex : Sex.values()) {
      long tooMany = 0;
      for (Map.Entry<Band, Long> cell : targets.adults(background, sex).entrySet()) {
        long present = families.of(background, sex, cell.getKey());
        long open = cell.getValue() - present - tooMany;
        tooMany = Math.max(0, -open);
        addSingles(Lot.RESIDENT, background, cell.getKey(), sex, Math.max(0, open));
        left -= present + Math.max(0, open);
      }
    }

    if (left < 0) {
      throw BarometerException.of(
          Message.CROWDED, Place.ofFile("sample-data/profile.yaml"), background.code());
    }

    addSingles(Lot.RESIDENT, background, YOUNG, Sex.KVINDE, left / 2);
    addSingles(Lot.RESIDENT, background, YOUNG, Sex.MAND, left - left / 2);
  }

  /** Those who are not residents on the day of the counts, in proportion to those who are. */
  private void addOthers(Targets targets) {
    for (Lot lot : List.of(Lot.FORMER, Lot.FUTURE, Lot.NEIGHBOUR)) {
      double carried = 0;
      for (Background background : Background.values()) {
        for (Sex sex : Sex.values()) {
          for (Map.Entry<Band, Long> cell : targets.adults(background, sex).entrySet()) {
            carried += cell.getValue() * lot.percent(profile.changes()) / 100;
            long count = (long) carried;
            carried -= count;
            addSingles(lot, background, cell.getKey(), sex, count);
          }
        }
      }
    }
  }

  private void addSingles(Lot lot, Background background, Band band, Sex sex, long count) {
    add(count, number -> maker.single(number, lot, background, band, sex));
  }

  /** How many residents there are on the day of the counts, by background, sex and age. */
  public static final class Census {
    private final Tally<Cell> residents = new Tally<>();

    private Census() {}

    /** Residents of one age. */
    private record Cell(Background background, Sex sex, int age) {}

    public static Census count(Plan plan, Profile profile) {
      var census = new Census();
      var backgrounds = new Backgrounds(profile);
      LocalDate day = profile.town().date();
      for (long place = 0; place < plan.households(); place++) {
        for (Member member : plan.visit(place).members()) {
          if (member.on(day) == Whereabouts.HERE) {
            Person person = member.person();
            census.residents.add(
                new Cell(backgrounds.of(Origin.of(person, day)), person.sex(), person.age(day)), 1);
          }
        }
      }

      return census;
    }

    public long of(Background background, Sex sex, Band band) {
      return IntStream.rangeClosed(band.from(), band.to())
          .mapToLong(age -> residents.of(new Cell(background, sex, age)))
          .sum();
    }

    /** Those younger than the ages that the profile gives. */
    public long young(Background background) {
      var young = new Band(0, Profile.Employment.FIRST_AGE - 1);
      return of(background, Sex.KVINDE, young) + of(background, Sex.MAND, young);
    }
  }
}
