package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the gaps are largest, where they are smallest, and which are shrinking. */
record GapsPart(ReportData data) {
  static final String ID = "forskelle";
  private static final String UNIT = "percentage points";
  private static final int LARGEST = 5;
  private static final int SMALLEST = 5;

  static String title(ReportData data) {
    return data.say("The gaps at a glance");
  }

  Element element(Pictures pictures) {
    Element section = Html.section(ID, Element.of("h2", title(data)));
    List<RankedGap> gaps = onePerIndicator(RankedGap.all(data, UNIT));
    List<Element> others = new OtherGaps(data).elements();
    if (gaps.isEmpty()) {
      return others.isEmpty()
          ? section.add(Html.paragraph(data.say("No gaps were published.")))
          : section.add(others);
    }

    section.add(
        Html.paragraph(
                data.say(
                    "A gap is the figure of a group minus that of the group it is compared with. Here gaps between groups in percentage points are ranked, one of each indicator: the largest, and those whose uncertainty interval reaches least far from 0. Gaps in other units, and shares against other populations, which can be larger, are not among them. The line around a dot is the uncertainty interval."))
            .text(" ")
            .add(Html.link(AllGapsPart.ID, data.say("See all gaps")))
            .text("."));
    List<RankedGap> largest = gaps.subList(0, Math.min(LARGEST, gaps.size()));
    section.add(
        Html.pair(
            List.of(
                Element.of("h3", data.say("Where the gaps are largest")),
                pictures.figure(
                    "stoerste-forskelle",
                    new GapsChart(data, data.say("The largest gaps"), largest, List.of())
                        .picture())),
            List.of(
                Element.of("h3", data.say("Where the gaps are smallest")), Html.list(smallest()))),
        Element.of("h3", data.say("Which gaps are changing")));
    return section.add(changing()).add(others);
  }

  /**
   * The first of each indicator, since many of its pairs of groups overlap; and once where several
   * indicators measure the same of the same people. A share against a share of another population
   * is no gap between groups.
   */
  private List<RankedGap> onePerIndicator(List<RankedGap> gaps) {
    Set<Object> seen = new HashSet<>();
    return gaps.stream()
        .filter(each -> each.kind() == RankedGap.Kind.GROUPS)
        .filter(each -> seen.add(each.gap().indicator()))
        .filter(each -> seen.add(each.same()))
        .toList();
  }

  private List<String> smallest() {
    List<RankedGap> smallestFirst =
        RankedGap.all(data, UNIT).stream()
            .sorted(Comparator.comparingDouble(RankedGap::atMost))
            .toList();
    return onePerIndicator(smallestFirst).stream()
        .limit(SMALLEST)
        .map(RankedGap::judgedLine)
        .toList();
  }

  private List<Element> changing() {
    List<Element> elements = new ArrayList<>();
    List<RankedGap> all = RankedGap.all(data);
    List<AlikeGaps> alike = AlikeGaps.of(all);
    add(elements, alike, RankedGap.Movement.SMALLER, data.say("These gaps have become smaller:"));
    add(elements, alike, RankedGap.Movement.LARGER, data.say("These gaps have become larger:"));
    add(elements, alike, RankedGap.Movement.TURNED, data.say("These gaps have turned:"));
    long same = count(alike, RankedGap.Movement.NOT_TOLD_APART);
    long unknown = count(alike, RankedGap.Movement.UNKNOWN);
    elements.add(
        Html.paragraph(
            Counted.say(
                data.say(
                    "Each gap is compared with the base period of its indicator, or with the period before where it has none. Of %2$d [gap|gaps], the change of %1$d cannot be told apart from no change. For %3$d there is no earlier gap to compare with."),
                same,
                alike.size(),
                unknown)));
    return elements;
  }

  private static long count(List<AlikeGaps> gaps, RankedGap.Movement movement) {
    return gaps.stream().filter(each -> each.moving().movement() == movement).count();
  }

  private void add(
      List<Element> elements, List<AlikeGaps> all, RankedGap.Movement movement, String lead) {
    List<String> sentences =
        all.stream()
            .filter(each -> each.moving().movement() == movement)
            .map(this::changed)
            .toList();
    if (!sentences.isEmpty()) {
      elements.add(Html.paragraph(lead));
      elements.add(Html.list(sentences));
    }
  }

  private String changed(AlikeGaps gaps) {
    RankedGap gap = gaps.moving();
    return gaps.name(gap)
        + ". "
        + data.words(gap.indicator()).changeSentence(gap.change().orElseThrow(), gap.gap());
  }
}
