package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run has published of an indicator, held against what is counted now. Figures that are
 * missing there tell nothing and are in none of the lists.
 *
 * @param same rows whose numbers are the same now, and rows that hide a number which nothing says
 *     is another one now
 * @param unsure rows that hide a number which can be another one now: the definition has changed,
 *     or a number of the same period has. What they publish is the same
 * @param other rows with a number that is another one now, or is no longer counted
 */
public record Recount(List<FigureRow> same, List<FigureRow> unsure, List<FigureRow> other) {
  public Recount {
    same = List.copyOf(same);
    unsure = List.copyOf(unsure);
    other = List.copyOf(other);
  }

  /**
   * Sorts the rows.
   *
   * @param published the row of the indicator in the run's table of indicators
   * @param rows the indicator's rows in the run's table of figures
   */
  public static Recount of(CountedIndicator counted, IndicatorRow published, List<FigureRow> rows) {
    Map<String, FigureRow> now = shown(counted);
    Map<Boolean, List<FigureRow>> found =
        rows.stream()
            .filter(Recount::tells)
            .collect(
                Collectors.partitioningBy(
                    row -> isAmong(row, Optional.ofNullable(now.get(PublicationAudit.name(row))))));
    boolean isRedefined = !published.definitionHash().equals(counted.indicator().hash());
    Set<String> moved =
        found.get(false).stream().map(FigureRow::period).collect(Collectors.toSet());
    Map<Boolean, List<FigureRow>> sure =
        found.get(true).stream()
            .collect(
                Collectors.partitioningBy(
                    row ->
                        row.obsStatus() != ObsStatus.SUPPRESSED
                            || (!isRedefined && !moved.contains(row.period()))));
    return new Recount(sure.get(true), sure.get(false), found.get(false));
  }

  /** All numbers of an indicator, by the names of its figures. */
  private static Map<String, FigureRow> shown(CountedIndicator counted) {
    Figures told = counted.told();
    var control = new FigureControl(told);
    return told.figures().stream()
        .collect(
            Collectors.toMap(
                figure -> PublicationAudit.name(counted.indicator().id(), figure.key()),
                figure -> control.released(figure, Optional.empty())));
  }

  /** Of an indicator that can no longer be counted. */
  public static Recount ofNothing(List<FigureRow> rows) {
    return new Recount(List.of(), List.of(), rows.stream().filter(Recount::tells).toList());
  }

  private static boolean tells(FigureRow row) {
    return row.obsStatus() != ObsStatus.MISSING && row.obsStatus() != ObsStatus.BREAK;
  }

  /** Whether each number that is published is the one of now. */
  private static boolean isAmong(FigureRow row, Optional<FigureRow> now) {
    return now.filter(Recount::tells)
        .filter(all -> row.value().isEmpty() || row.value().equals(all.value()))
        .filter(all -> row.numerator().isEmpty() || row.numerator().equals(all.numerator()))
        .filter(all -> row.denominator().isEmpty() || row.denominator().equals(all.denominator()))
        .filter(all -> row.persons().isEmpty() || row.persons().equals(all.persons()))
        .isPresent();
  }

  /** How many figures cannot be compared with those of now. */
  public int leftOut() {
    return unsure.size() + other.size();
  }
}
