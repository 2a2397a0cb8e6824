package dk.integrationsbarometer.samples;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which part of the population a person belongs to on a day, by the person's official origin and the profile's countries. */
final class Backgrounds {
  private final Map<Integer, Background> byCountry = new HashMap<>();

  Backgrounds(Profile profile) {
    Map<Background, Profile.Group> groups = new EnumMap<>(profile.groups());
    groups.forEach((background, group) -> group.countries().ifPresent(countries -> countries.items().forEach(country -> byCountry.put(country, background))));
  }

  Background of(Person person, LocalDate date) {
    return of(Origin.of(person, date));
  }

  Background of(Origin origin) {
    return switch (origin.herkomst()) {
      case DANSK -> Background.DANSK;
      case UKENDT -> Background.UKENDT;
      // Successor states that occur as a citizenship only are not on the profile's lists.
      case INDVANDRER, EFTERKOMMER -> byCountry.getOrDefault(origin.country(), Background.OEVRIGE);
    };
  }
}
