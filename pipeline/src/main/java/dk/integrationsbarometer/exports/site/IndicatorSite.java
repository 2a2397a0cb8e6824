package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.IndicatorLinks;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of the indicators of a published run.
 *
 * @param kept the definitions in this run and in earlier ones
 * @param map the shapes of districts; without them there are no maps
 * @param languages in which there are pages that these can lead to
 */
public record IndicatorSite(
    PublishedRun run,
    KeptDefinitions kept,
    Optional<DistrictShapes> map,
    Readership readers,
    List<Language> languages) {
  /** The pages in a language by their places beside the report, with slashes. */
  public Map<String, String> in(Language language) {
    ReportData data = ReportData.withPages(run, language);
    var frame = new SiteFrame(data, readers, languages);
    var links = new IndicatorLinks(language);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(links.index(), new SiteIndex(data, frame).html());
    for (String area : data.policyAreas()) {
      for (IndicatorRow indicator : data.indicatorsOf(area)) {
        pages.put(
            links.page(indicator), new IndicatorPage(data, indicator, kept, map, frame).html());
      }
    }

    return pages;
  }

  /** The page that a server shows first: it leads to the reports in their languages. */
  public String entrance() {
    return new Entrance(run, readers.mark(), languages).html();
  }
}
