package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.CodeList;
import java.util.List;

/** By which map areas are shown, where some of them became others. */
final class AreaWords {
  private AreaWords() {}

  static List<String> of(Indicator indicator, Bilingual tongue) {
    return indicator.unit().register().changingAreas().stream()
        .map(areas -> merged(tongue) + (hasSplits(areas) ? split(tongue) : ""))
        .toList();
  }

  private static boolean hasSplits(CodeList areas) {
    return areas.items().stream().anyMatch(CodeList.Item::isSplit);
  }

  private static String merged(Bilingual tongue) {
    return tongue.say(
        "by the newest map for all years; areas that were merged are shown as what they became");
  }

  private static String split(Bilingual tongue) {
    return tongue.say(
        ", while one that was split is shown by itself until then, so earlier figures of those that got a part of it lack that part");
  }
}
