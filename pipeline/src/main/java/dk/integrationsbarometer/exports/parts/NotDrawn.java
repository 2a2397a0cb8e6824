package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which groups of an indicator a chart leaves out, and why: they have no figure to draw, or there
 * is no room for them.
 */
record NotDrawn(ReportData data, ShownFigures shown) {
  /** What stands under the chart; empty where it has all groups. */
  Optional<String> sentence(List<String> drawn) {
    Map<String, List<String>> byReason =
        shown.allGroups().stream()
            .filter(group -> !drawn.contains(group))
            .collect(Collectors.groupingBy(this::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.isEmpty()
        ? Optional.empty()
        : Optional.of(
            data.say("Not in the chart: ")
                + byReason.entrySet().stream()
                    .map(entry -> names(entry.getValue()) + " (" + entry.getKey() + ")")
                    .collect(Collectors.joining("; "))
                + ".");
  }

  private String names(List<String> groups) {
    return groups.stream()
        .map(group -> data.tongue().quoted(data.labels().group(group)))
        .collect(Collectors.joining(", "));
  }

  private String reason(String group) {
    List<FigureRow> figures = shown.drawable(group);
    return figures.stream().anyMatch(row -> row.value().isPresent())
        ? data.say("no room; the figures are in the table")
        : new QuotedNames(data.labels(), data.tongue()).why(status(figures));
  }

  /** Of the newest figure that a chart would have drawn. */
  private static ObsStatus status(List<FigureRow> figures) {
    return figures.isEmpty() ? ObsStatus.MISSING : figures.get(figures.size() - 1).obsStatus();
  }
}
