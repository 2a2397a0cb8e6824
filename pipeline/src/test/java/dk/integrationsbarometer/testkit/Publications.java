package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Policy;
import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.RunPublication;
import dk.integrationsbarometer.tables.QualityRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A small run that is published by tests. */
public final class Publications {
  public static final List<String> VARIABLES = List.of("koen", "aldersgruppe", "bydel");

  public static final Presentation PRESENTATION =
      new Presentation(
          Map.of("arbejde", new Labels("Arbejde", "Work")),
          Map.of("udvalg", new Labels("Udvalget", "The Committee")),
          List.of(
              new Policy(
                  "politik",
                  new Labels("En politik", "A policy"),
                  LocalDate.of(2021, 1, 1),
                  LocalDate.of(2024, 12, 31))),
          Map.of("bef", new Labels("Befolkningen", "The population")),
          Map.of("alder", new Labels("Alderen er et helt tal", "The age is a whole number")),
          VARIABLES,
          List.of(),
          List.of("alle", "dansk", "ikke-vestlig"));

  private Publications() {}

  /** Shares: one is hidden, one undefined, and the last half-year is not whole. */
  public static Releasable employment() {
    return CellText.releasable(
        Employment.share().by(new Breakdown(List.of(Employment.KOEN))),
        """
        2021-03-31 | 101 | alle         |             | 740/1000
        2021-06-30 | 101 | alle         |             | 760/1000
        2021-03-31 | 101 | dansk        |             | 392/500
        2021-03-31 | 101 | ikke-vestlig |             | 597/1000
        2022-03-31 | 101 | alle         |             | 1500/2000
        2022-03-31 | 101 | alle         | koen=kvinde | 700/1000
        2022-03-31 | 101 | alle         | koen=mand   | 800/1000
        2022-03-31 | 101 | dansk        |             | 1176/1500
        2022-03-31 | 101 | dansk        | koen=kvinde | 560/750
        2022-03-31 | 101 | dansk        | koen=mand   | 616/750
        2022-03-31 | 101 | ikke-vestlig |             | 293/490
        2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 3/10
        2022-03-31 | 101 | ikke-vestlig | koen=mand   | 290/480
        2022-06-30 | 101 | alle         |             | 1500/2000
        2023-03-31 | 101 | alle         |             | 1500/2000
        """);
  }

  /** Counts. */
  public static Releasable population() {
    return CellText.releasable(
        Employment.count(),
        """
        2022-03-31 | 101 | alle         | | 626508/626508
        2022-03-31 | 101 | dansk        | | 483000/483000
        2022-03-31 | 101 | ikke-vestlig | | 3/3
        2022-06-30 | 101 | alle         | | 626509/626509
        2022-06-30 | 101 | dansk        | | 483000/483000
        """);
  }

  public static void publish(OutputFolder out, String runId) {
    publish(out, runId, List.of(employment(), population()));
  }

  public static Manifest publish(OutputFolder out, String runId, List<Releasable> releasables) {
    try (RunPublication publication = RunPublication.begin(out, runId, PRESENTATION)) {
      releasables.forEach(publication::add);
      return publication.publish(facts(runId), quality());
    }
  }

  public static List<QualityRow> quality() {
    return List.of(
        quality("ukendt-kode", Optional.of("2022-03-31"), 7), quality("koen", Optional.empty(), 0));
  }

  private static QualityRow quality(String check, Optional<String> period, long failed) {
    return new QualityRow(
        check,
        "bef",
        period,
        OptionalLong.of(1000),
        OptionalLong.of(failed),
        CheckVerdict.TOLERATED,
        Optional.of(ConfStatus.FREE));
  }

  public static Manifest facts(String runId) {
    return new Manifest(
        runId,
        "0.1.0",
        Instant.parse("2026-11-20T10:00:00Z"),
        Instant.parse("2026-11-20T10:00:30Z"),
        Map.of("spark.sql.session.timeZone", "UTC", "period", "2022H1"),
        List.of(new Manifest.Input("bef", "bef/bef202203.csv", "ab12")),
        Map.of("indicators/arbejde/beskaeftigelse.yaml", "cd34"),
        new Manifest.Disclosure("suppression", 1, "Glop", Manifest.Disclosure.PASSED),
        Manifest.Cells.NOT_SAID,
        List.of(),
        List.of(new Manifest.Stage("cells", 2100)),
        Manifest.NOT_SAID,
        "");
  }
}
