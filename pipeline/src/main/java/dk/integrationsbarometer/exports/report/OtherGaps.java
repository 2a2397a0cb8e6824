package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The gaps that are not between groups: of a group's share to its share of another population, and
 * between the classes of a group.
 */
record OtherGaps(ReportData data) {
  private static final int LARGEST = 3;

  /** None where there are no such gaps. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>(representation());
    elements.addAll(classes());
    return elements;
  }

  private List<Element> representation() {
    List<String> sure =
        largest(
            RankedGap.all(data).stream()
                .filter(each -> each.kind() == RankedGap.Kind.POPULATIONS)
                .toList());
    return sure.isEmpty()
        ? List.of()
        : List.of(title(data.say("Shares against other populations")), Html.list(sure));
  }

  private List<Element> classes() {
    List<RankedGap> gaps = RankedGap.ofClasses(data);
    if (gaps.isEmpty()) {
      return List.of();
    }

    List<Element> elements = new ArrayList<>();
    elements.add(title(data.say("Where the gaps within the groups are largest")));
    List<String> sure = largest(gaps);
    if (!sure.isEmpty()) {
      elements.add(Html.list(sure));
    }

    elements.add(Html.paragraph(counts(gaps)));
    return elements;
  }

  private static Element title(String words) {
    return Element.of("h3", words);
  }

  /** One of each indicator that is surely a gap, with how it has moved. */
  private static List<String> largest(List<RankedGap> gaps) {
    Set<String> seen = new HashSet<>();
    return gaps.stream()
        .filter(each -> each.isSure() || each.gap().interval().isEmpty())
        .filter(each -> seen.add(each.gap().indicator()))
        .limit(LARGEST)
        .map(OtherGaps::line)
        .toList();
  }

  private static String line(RankedGap gap) {
    return gap.change()
        .map(
            change ->
                gap.line()
                    + " "
                    + gap.data().words(gap.indicator()).changeSentence(change, gap.gap()))
        .orElse(gap.line());
  }

  private String counts(List<RankedGap> gaps) {
    return Counted.say(
        data.say(
            "Of %d [gap|gaps] between classes of one group, %d cannot be told apart from no gap; %d [has|have] become smaller, %d larger, and %d [has|have] turned. The numbers stand with each indicator."),
        gaps.size(),
        gaps.stream().filter(each -> each.gap().interval().isPresent() && !each.isSure()).count(),
        count(gaps, RankedGap.Movement.SMALLER),
        count(gaps, RankedGap.Movement.LARGER),
        count(gaps, RankedGap.Movement.TURNED));
  }

  private static long count(List<RankedGap> gaps, RankedGap.Movement movement) {
    return gaps.stream().filter(each -> each.movement() == movement).count();
  }
}
