package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.AxisNumbers;
import dk.integrationsbarometer.exports.charts.Caption;
import dk.integrationsbarometer.exports.charts.ChartWords;
import dk.integrationsbarometer.exports.charts.DotChart;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.parts.ReportData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gaps of one unit as dots.
 *
 * @param gaps at least one
 * @param held numbers that the axis reaches, so that several charts have one scale
 */
record GapsChart(ReportData data, String title, List<RankedGap> gaps, List<Double> held) {
  Picture picture() {
    var caption =
        new Caption(
            title,
            description(),
            data.labels().unit(gaps.get(0).gap().unit()),
            data.credit(gaps.stream().map(each -> each.indicator().source()).toList()));
    return new DotChart(
            new ChartWords(caption, new AxisNumbers(data.language())::of, held),
            List.of(new DotChart.Section("", gaps.stream().map(RankedGap::row).toList())),
            Optional.empty(),
            Optional.empty())
        .picture();
  }

  /** The first gap in a sentence, and the numbers of the others. */
  private String description() {
    RankedGap first = gaps.get(0);
    String sentence =
        data.title(first.indicator())
            + ". "
            + data.words(first.indicator()).gapSentence(first.gap());
    return gaps.size() == 1
        ? sentence
        : sentence
            + data.say(" Then: ")
            + gaps.stream()
                .skip(1)
                .map(each -> each.name() + ": " + each.said())
                .collect(Collectors.joining("; "))
            + ".";
  }
}
