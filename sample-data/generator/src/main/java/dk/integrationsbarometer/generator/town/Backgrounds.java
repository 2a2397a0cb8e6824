package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which part of the population a person belongs to on a day, by the person's official origin and
 * the profile's countries.
 */
public final class Backgrounds {
  private final Map<Integer, Background> byCountry = new HashMap<>();

  public Backgrounds(Profile profile) {
    profile
        .groups()
        .forEach(
            (background, group) ->
                group.countries().stream()
                    .flatMap(countries -> countries.items().stream())
                    .forEach(country -> byCountry.put(country, background)));
    // A citizenship can be the country of origin of those whose parents were born here.
    profile
        .citizenships()
        .forEach(
            (country, citizenship) ->
                byCountry.putIfAbsent(
                    citizenship, byCountry.getOrDefault(country, Background.OEVRIGE)));
  }

  public PersonOnDate on(LocalDate date, Household household, Household.Member member) {
    Origin origin = Origin.of(member.person(), date);
    return new PersonOnDate(household, member, date, origin, of(origin), "");
  }

  public Background of(Origin origin) {
    return switch (origin.herkomst()) {
      case DANSK -> Background.DANSK;
      case UKENDT -> Background.UKENDT;
      case INDVANDRER, EFTERKOMMER -> byCountry.getOrDefault(origin.country(), Background.OEVRIGE);
    };
  }
}
