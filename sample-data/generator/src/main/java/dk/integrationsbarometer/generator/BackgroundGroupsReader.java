package dk.integrationsbarometer.generator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the people of each background are like. */
final class BackgroundGroupsReader {
  private BackgroundGroupsReader() {}

  static Map<Background, Profile.Group> groups(ProfileFields fields) {
    Map<Background, Profile.Group> groups = new EnumMap<>(Background.class);
    for (Background background : Background.values()) {
      groups.put(background, group(fields.fields(background.code()), background));
    }

    fields.end();
    return groups;
  }

  private static Profile.Group group(ProfileFields fields, Background background) {
    boolean foreign = background != Background.DANSK && background != Background.UKENDT;
    var group =
        new Profile.Group(
            fields.bands("ages"),
            foreign ? fields.bands("descendants") : Map.of(),
            weights(fields, "children"),
            fields.number("citizens"),
            weights(fields, "districts"),
            foreign ? Optional.of(weights(fields, "countries")) : Optional.empty());
    if (group.ages().values().stream().mapToDouble(Double::doubleValue).sum() > 100) {
      fields.report("'ages' are more than 100 per cent of " + background.code());
    }

    fields.end();
    return group;
  }

  private static Weights<Integer> weights(ProfileFields fields, String key) {
    Map<Integer, Double> numbers = fields.numbers(key, ProfileFields::whole, "a whole number");
    if (numbers.isEmpty()) {
      fields.report("'" + key + "' is empty");
      return new Weights<>(List.of(0), List.of(1.0));
    }

    return new Weights<>(List.copyOf(numbers.keySet()), List.copyOf(numbers.values()));
  }
}
