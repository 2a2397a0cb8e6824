package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.town.Dice;
import dk.integrationsbarometer.generator.town.Keys;
import dk.integrationsbarometer.generator.town.Origin;
import dk.integrationsbarometer.generator.town.Person;
import dk.integrationsbarometer.generator.town.Person.Citizenship;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import dk.integrationsbarometer.generator.town.Residents;
import dk.integrationsbarometer.generator.town.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the columns of the registers hold for people, spells and jobs. */
final class Rows {
  private static final int OFFICIAL = 7;
  private static final int MISSING_DISTRICT = 250;
  private static final int FAMILY_LENGTH = 10;
  private static final int FULL_TIME = 16033;

  private final Residents residents;
  private final Profile profile;
  private final long seed;
  private final Keys keys;
  private final Keys families;

  Rows(Residents residents, long seed, Keys keys) {
    this.residents = residents;
    this.profile = residents.profile();
    this.seed = seed;
    this.keys = keys;
    this.families = new Keys(~seed, FAMILY_LENGTH);
  }

  /** Somebody on a date, registered somewhere. */
  record Resident(PersonOnDate on, Whereabouts where) {
    Person person() {
      return on.person();
    }
  }

  /** A citizenship and the day on which it ends. */
  record Spell(
      Person person, Citizenship citizenship, Optional<LocalDate> to, Optional<LocalDate> death) {}

  /**
   * A job in a month.
   *
   * @param hours in hundredths
   * @param pay in kroner
   */
  record Job(Person person, long hours, long pay, int workplace) {}

  Map<String, Function<Resident, String>> residents() {
    return Map.ofEntries(
        Map.entry("PNR", row -> key(row.person())),
        Map.entry("MOR_ID", row -> row.person().mother().map(this::key).orElse("")),
        Map.entry("FAR_ID", row -> row.person().father().map(this::key).orElse("")),
        Map.entry("FOEDREG_KODE", row -> Integer.toString(row.person().birthplace())),
        Map.entry("STATSB", row -> Integer.toString(row.person().citizenship(row.on().date()))),
        Map.entry("KOEN", row -> row.person().sex() == Sex.KVINDE ? "2" : "1"),
        Map.entry("FOED_DAG", row -> row.person().birth().toString()),
        Map.entry(
            "KOM",
            row ->
                row.where() == Whereabouts.HERE
                    ? profile.town().area()
                    : profile.town().neighbour()),
        Map.entry("BYDEL", this::district),
        Map.entry("IE_TYPE", row -> official(row).herkomst().code()),
        Map.entry("OPR_LAND", row -> Integer.toString(official(row).country())),
        Map.entry("CIVST", Rows::maritalStatus),
        Map.entry("FAMILIE_ID", row -> families.of(row.on().household().number())),
        Map.entry("ANTPERSF", row -> Long.toString(residents.size(row.on()))),
        Map.entry(HousingAreas.COLUMN, row -> row.on().housingArea()));
  }

  Map<String, Function<Spell, String>> spells() {
    return Map.ofEntries(
        Map.entry("PNR", row -> key(row.person())),
        Map.entry("FOED_DAG", row -> row.person().birth().toString()),
        Map.entry("DOEDSDATO", row -> day(row.death())),
        Map.entry("KOEN", row -> row.person().sex() == Sex.KVINDE ? "K" : "M"),
        Map.entry("FOEDREG_KODE", row -> Integer.toString(row.person().birthplace())),
        Map.entry("STATSB", row -> Integer.toString(row.citizenship().code())),
        Map.entry("STATSB_VFRA", row -> row.citizenship().from().toString()),
        Map.entry("STATSB_VTIL", row -> day(row.to())),
        Map.entry("MOR_ID", row -> row.person().mother().map(this::key).orElse("")),
        Map.entry("FAR_ID", row -> row.person().father().map(this::key).orElse("")));
  }

  Map<String, Function<Job, String>> jobs() {
    return Map.of(
        "PNR", row -> key(row.person()),
        "AJO_ARBNR_SENR", row -> Integer.toString(10_000_000 + row.workplace()),
        "AJO_LOENTIMER", row -> decimal(row.hours(), 2),
        "AJO_BREDT_LOENBELOEB", row -> decimal(row.pay() * 100, 2),
        "AJO_FULDTID_BESKAEFTIGET",
            row -> decimal(Math.min(1000, row.hours() * 1000 / FULL_TIME), 3),
        "AJO_BRANCHE07", row -> Integer.toString(100_000 + row.workplace() % 600 * 1000));
  }

  /** The official answer, which now and then says something else than the rules. */
  private Origin official(Resident row) {
    Origin origin = row.on().origin();
    Dice dice = Dice.of(seed, row.person().number(), OFFICIAL);
    if (!dice.happens(profile.changes().disagreements())) {
      return origin;
    }

    return origin.herkomst() == Origin.Herkomst.DANSK
        ? new Origin(Origin.Herkomst.EFTERKOMMER, row.person().citizenship(row.on().date()))
        : new Origin(Origin.Herkomst.DANSK, Origin.DENMARK);
  }

  private String district(Resident row) {
    boolean missing =
        Dice.of(seed, row.on().household().number(), OFFICIAL).below(MISSING_DISTRICT) == 0;
    return missing || row.where() != Whereabouts.HERE ? "" : Keys.padded(row.on().district(), 2);
  }

  private static String maritalStatus(Resident row) {
    int age = row.on().age();
    long number = row.person().number() % 16;
    boolean couple = number < 2 && row.on().household().members().size() > 2;
    return couple ? "G" : age > 74 ? "E" : age > 49 ? "F" : "U";
  }

  private String key(Person person) {
    return keys.of(person.number());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String decimal(long scaled, int decimals) {
    return BigDecimal.valueOf(scaled, decimals).toPlainString();
  }
}
