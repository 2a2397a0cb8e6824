package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.results.PublishedRun;

/** The name of the folder that files of a run lie in. */
public final class ExportName {
  private ExportName() {}

  /** The newest half-year that the run has a number of, as readers look for it; else the run. */
  public static String of(PublishedRun run) {
    return run.newestHalfYear().orElse(run.manifest().runId());
  }

  /** The same for a heading: {@code First half of 2022}. */
  public static String words(PublishedRun run, Language language) {
    var tongue = new Bilingual(language);
    String name = of(run);
    return Period.parse(name)
        .filter(period -> period.length() == Period.Length.HALF_YEAR)
        .map(
            period ->
                (period.part() == 1
                        ? tongue.say("First half of %s")
                        : tongue.say("Second half of %s"))
                    .formatted(period.year()))
        .orElse(name);
  }
}
