package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The period that is shown first. */
public final class NewestPeriod {
  private NewestPeriod() {}

  /** The newest period that was delivered whole; when none was, the newest. */
  public static Optional<String> of(List<FigureRow> figures) {
    return figures.stream()
        .filter(row -> row.obsStatus() != ObsStatus.MISSING)
        .map(FigureRow::period)
        .max(Comparator.naturalOrder())
        .or(() -> figures.stream().map(FigureRow::period).max(Comparator.naturalOrder()));
  }
}
