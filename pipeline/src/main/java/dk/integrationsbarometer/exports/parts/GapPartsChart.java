package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.AxisNumbers;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.charts.Caption;
import dk.integrationsbarometer.exports.charts.ChartWords;
import dk.integrationsbarometer.exports.charts.PartsChart;
import dk.integrationsbarometer.exports.charts.PartsChart.Part;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a gap consists of, as bars that add up to it. */
public record GapPartsChart(ReportData data, IndicatorRow indicator) {
  /** None where no gap of the indicator has published parts. */
  public Optional<Picture> picture() {
    return data.gaps(indicator).stream()
        .filter(gap -> gap.value().isPresent() && !rows(gap).isEmpty())
        .findFirst()
        .map(this::picture);
  }

  private List<GapPartRow> rows(GapRow gap) {
    return data.rows(Tables.GAP_PARTS).stream()
        .filter(row -> row.indicator().equals(gap.indicator()) && row.area().equals(gap.area()))
        .filter(row -> row.period().equals(gap.period()) && row.group().equals(gap.group()))
        .filter(row -> row.reference().equals(gap.reference()))
        .toList();
  }

  private Picture picture(GapRow gap) {
    FigureFormat format = data.format(indicator);
    List<Part> parts =
        rows(gap).stream()
            .map(row -> new Part(name(row), row.value(), text(row.obsStatus(), row.value())))
            .toList();
    double whole = gap.value().getAsDouble();
    var caption =
        new Caption(
            data.say("The parts of the gap: ")
                + data.pair(gap)
                + ", "
                + data.periodWords(gap.period()),
            data.words(indicator).gapSentence(gap)
                + " "
                + parts.stream()
                    .map(part -> part.name() + ": " + format.signed(part.value()))
                    .collect(Collectors.joining("; "))
                + ".",
            data.labels().unit(gap.unit()),
            data.credit(List.of(indicator.source())));
    return new PartsChart(
            new ChartWords(caption, new AxisNumbers(data.language())::of),
            parts,
            new Part(data.say("The whole gap"), whole, text(gap.obsStatus(), whole)))
        .picture();
  }

  /** A preliminary number has its mark; how sure a number is, the sentences say. */
  private String text(ObsStatus status, double number) {
    ObsStatus shown = status == ObsStatus.PRELIMINARY ? status : ObsStatus.NORMAL;
    return data.format(indicator).markedGap(OptionalDouble.of(number), shown);
  }

  private String name(GapPartRow row) {
    return switch (row.part()) {
      case GapPartRow.RATES -> data.say("Between people who are alike");
      case GapPartRow.NOT_COMPARED -> data.say("People without anyone like them");
      default ->
          data.say("Composition by ")
              + data.labels().variable(row.part()).toLowerCase(java.util.Locale.ROOT);
    };
  }
}
