package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    var control = new FigureControl(counted.figures());
    Map<String, FigureRow> now = new HashMap<>();
    for (Figure figure : counted.figures().figures()) {
      now.put(
          PublicationAudit.name(counted.indicator().id(), figure.key()),
          control.released(figure, Optional.empty()));
    }

    Set<String> moved = new HashSet<>();
    List<FigureRow> other = new ArrayList<>();
    List<FigureRow> equal = new ArrayList<>();
    for (FigureRow row : rows) {
      if (!tells(row)) {
        continue;
      }

      if (isAmong(row, Optional.ofNullable(now.get(PublicationAudit.name(row))))) {
        equal.add(row);
      } else {
        other.add(row);
        moved.add(row.period());
      }
    }

    boolean isRedefined = !published.definitionHash().equals(counted.indicator().hash());
    List<FigureRow> same = new ArrayList<>();
    List<FigureRow> unsure = new ArrayList<>();
    for (FigureRow row : equal) {
      boolean isHidden = row.obsStatus() == ObsStatus.SUPPRESSED;
      (isHidden && (isRedefined || moved.contains(row.period())) ? unsure : same).add(row);
    }

    return new Recount(same, unsure, other);
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
