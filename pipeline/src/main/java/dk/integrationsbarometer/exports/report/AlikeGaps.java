package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.parts.ReportData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A gap, and the same one as other indicators show it: of the same groups on the same day, with the
 * same number and interval.
 *
 * @param all at least one; they have not moved in different ways
 */
record AlikeGaps(List<RankedGap> all) {
  AlikeGaps {
    all = List.copyOf(all);
  }

  /** Each gap once, in the order of the first of those that are the same. */
  static List<AlikeGaps> of(List<RankedGap> gaps) {
    Map<List<Object>, List<RankedGap>> same =
        gaps.stream()
            .collect(
                Collectors.groupingBy(RankedGap::same, LinkedHashMap::new, Collectors.toList()));
    List<AlikeGaps> alike = new ArrayList<>();
    same.values().forEach(each -> alike.addAll(unlessMovedDifferently(each)));
    return alike;
  }

  private static List<AlikeGaps> unlessMovedDifferently(List<RankedGap> same) {
    long ways =
        same.stream().map(RankedGap::moved).filter(way -> !way.isEmpty()).distinct().count();
    return ways <= 1
        ? List.of(new AlikeGaps(same))
        : same.stream()
            .collect(
                Collectors.groupingBy(RankedGap::moved, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(AlikeGaps::new)
            .toList();
  }

  RankedGap first() {
    return all.get(0);
  }

  /** The one that says how the gap has moved; where none does, the first. */
  RankedGap moving() {
    return all.stream().filter(each -> each.change().isPresent()).findFirst().orElse(first());
  }

  /** The name of one of them, and the titles of the indicators that show the same gap. */
  String name(RankedGap one) {
    ReportData data = one.data();
    List<String> others =
        all.stream()
            .filter(each -> !each.equals(one))
            .map(each -> data.title(each.indicator()))
            .toList();
    return others.isEmpty()
        ? one.name()
        : one.name() + data.say(" (the same gap: %s)").formatted(String.join("; ", others));
  }
}
