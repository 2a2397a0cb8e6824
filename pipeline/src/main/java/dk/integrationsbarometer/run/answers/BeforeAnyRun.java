package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.terminal.IndicatorList;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.PublishedCodes;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to show before anything was published: the indicators that are defined. */
final class BeforeAnyRun {
  private BeforeAnyRun() {}

  static String list(Path definitions, String out, Rendering rendering) {
    PublishedRun defined = defined(definitions);
    if (rendering.form() == Rendering.Form.JSON) {
      return IndicatorList.json(defined);
    }

    String none =
        new Bilingual(rendering.language())
            .say(
                "Nothing has been published in %s yet, so there are no figures to show. Publish with: scripts/barometer run.\n")
            .formatted(out);
    return IndicatorList.lines(defined, rendering.language()) + none;
  }

  /** A run of no name without figures. */
  private static PublishedRun defined(Path folder) {
    Definitions definitions =
        LoadedDefinitions.withoutUnfinishedDrafts(folder, Set.of(), note -> {});
    List<Indicator> indicators = LoadedDefinitions.choose(definitions, Set.of());
    TableRows rows =
        TableRows.none()
            .with(Tables.INDICATORS, indicators.stream().map(IndicatorRow::of).toList())
            .with(
                Tables.CODES,
                PublishedCodes.of(indicators, definitions.presentation(), Set.of(), Set.of()));
    var nothing = new Manifest.Basis("", Map.of(), List.of(), Map.of());
    return PublishedRun.of(
        Manifest.of(
            "",
            Instant.EPOCH,
            Instant.EPOCH,
            nothing,
            new Manifest.Disclosure("", 0, "", ""),
            Manifest.Cells.NOT_SAID,
            List.of()),
        rows);
  }
}
