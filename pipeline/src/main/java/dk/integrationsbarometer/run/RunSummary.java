package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.results.QualityRow;
import java.text.NumberFormat;
import java.util.Locale;

/** The last lines of a run: how many figures, what the checks found, where everything lies. */
final class RunSummary {
  private RunSummary() {}

  static String of(RunReport report, String out, Language language) {
    NumberFormat numbers =
        NumberFormat.getIntegerInstance(
            language == Language.DA ? Locale.forLanguageTag("da-DK") : Locale.UK);
    Releasable.Tally tally = report.tally();
    long rejected =
        report.quality().stream()
            .filter(row -> row.check().startsWith("rule: "))
            .mapToLong(QualityRow::failed)
            .sum();
    String figures =
        language == Language.DA
            ? "%s tal og forskelle offentliggjort, %s skjult, %s mangler, %s udefinerede. %s rækker afvist.%n%s/runs/%s%n"
            : "%s figures and gaps published, %s suppressed, %s missing, %s undefined. %s rows rejected.%n%s/runs/%s%n";
    return String.format(
        Locale.ROOT,
        figures,
        numbers.format(tally.published()),
        numbers.format(tally.suppressed()),
        numbers.format(tally.missing()),
        numbers.format(tally.undefined()),
        numbers.format(rejected),
        out,
        report.manifest().runId());
  }
}
