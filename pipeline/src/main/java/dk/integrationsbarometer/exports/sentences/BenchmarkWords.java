package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how the figures of a municipality differ from those of other areas. */
record BenchmarkWords(
    IndicatorRows rows, QuotedNames names, DifferenceWords words, FigureFormat format) {
  private Bilingual tongue() {
    return words.tongue();
  }

  /** A sentence per group and area. */
  List<String> all() {
    return rows.benchmarks().stream()
        .sorted(
            Comparator.comparing(BenchmarkRow::benchmark)
                .thenComparing(BenchmarkRow::group, names.labels().groupOrder())
                .thenComparing(BenchmarkRow::breakdown, names.labels().sliceOrder()))
        .map(this::of)
        .toList();
  }

  private String of(BenchmarkRow row) {
    String group = names.quoted(row.group(), row.breakdown());
    String area = tongue().quoted(names.labels().label(CodeLists.BENCHMARK, row.benchmark()));
    if (row.value().isEmpty()) {
      return tongue()
          .say("The gap between %s here and in %s is not shown: %s.")
          .formatted(group, area, names.why(row.obsStatus()));
    }

    var difference = new Difference(row.value().getAsDouble(), row.interval());
    return words.sentence(
            FigureSentences.in(tongue()),
            group,
            area,
            difference,
            difference.value(),
            words.numbers(values(row), tongue().say("gap"), difference, statuses(row)))
        + words.unsure(tongue().say("The gap"), row.obsStatus());
  }

  /** The other area's figure is this one less the difference. */
  private Optional<String> values(BenchmarkRow row) {
    return own(row)
        .map(FigureRow::value)
        .filter(own -> own.isPresent())
        .map(
            own ->
                words.against(
                    format.share(own.getAsDouble()),
                    format.share(own.getAsDouble() - row.value().getAsDouble())));
  }

  private Optional<FigureRow> own(BenchmarkRow row) {
    return rows.figure(row.indicator(), row.period(), row.group(), row.breakdown());
  }

  private Stream<ObsStatus> statuses(BenchmarkRow row) {
    return Stream.concat(Stream.of(row.obsStatus()), own(row).map(FigureRow::obsStatus).stream());
  }
}
