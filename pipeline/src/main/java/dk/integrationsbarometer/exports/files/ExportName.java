package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.Comparator;
import java.util.Optional;

/** The name of the folder that files of a run lie in. */
public final class ExportName {
  private static final String HALF_YEAR = "\\d{4}H[12]";

  private ExportName() {}

  /** The newest half-year that the run has a number of, as readers look for it; else the run. */
  public static String of(PublishedRun run) {
    return halfYear(run).orElse(run.manifest().runId());
  }

  /** The newest half-year that the run has a number of; empty when it has none of half-years. */
  public static Optional<String> halfYear(PublishedRun run) {
    return run.rows(Tables.FIGURES).stream()
        .filter(figure -> figure.value().isPresent())
        .map(FigureRow::period)
        .filter(period -> period.matches(HALF_YEAR))
        .max(Comparator.naturalOrder());
  }
}
