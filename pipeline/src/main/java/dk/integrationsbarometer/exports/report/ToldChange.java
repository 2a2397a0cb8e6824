package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A change of a figure, as the report tells it. */
record ToldChange(IndicatorRow indicator, ChangeRow row) {
  /** The sentences of so many of some changes: the newest first, of these those with a goal. */
  static List<String> first(List<ToldChange> changes, int most, ReportData data) {
    return changes.stream()
        .sorted(
            Comparator.comparing(ToldChange::last)
                .reversed()
                .thenComparing(change -> !change.hasGoal(data)))
        .limit(most)
        .map(change -> change.sentence(data))
        .toList();
  }

  private LocalDate last() {
    return Period.parse(row.period()).map(Period::last).orElse(LocalDate.MIN);
  }

  private boolean hasGoal(ReportData data) {
    return data.goals(indicator).stream().anyMatch(goal -> goal.group().equals(row.group()));
  }

  private String sentence(ReportData data) {
    return data.title(indicator)
        + ", "
        + data.periodWords(row.period())
        + ". "
        + data.words(indicator).changeSentence(row);
  }

  /** Whether a reader sees two different numbers: both are rounded to be printed. */
  boolean isSeen(ReportData data) {
    return !printed(data, row.period()).equals(printed(data, row.basePeriod()));
  }

  private Optional<String> printed(ReportData data, String period) {
    return data.figures(indicator).stream()
        .filter(figure -> figure.period().equals(period) && figure.group().equals(row.group()))
        .filter(figure -> figure.breakdown().equals(row.breakdown()))
        .map(figure -> printed(data, figure))
        .findFirst();
  }

  private String printed(ReportData data, FigureRow figure) {
    return data.number(data.format(indicator), figure);
  }
}
