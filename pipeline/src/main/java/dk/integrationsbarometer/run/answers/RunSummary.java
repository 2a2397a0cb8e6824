package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.terminal.GoalSummary;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.tables.Tables;
import java.text.NumberFormat;
import java.util.List;

/**
 * The last lines of a run: how many indicators and figures, what the checks found, where the goals
 * stand, how to see more, and where everything lies.
 */
final class RunSummary {
  /** Indicators of which it is said that their newest period is missing. */
  private static final int NAMED = 5;

  private RunSummary() {}

  static String of(RunReport report, PublishedRun run, RunRequest request, Language language) {
    return missing(report, language)
        + figures(report, run, language)
        + GoalSummary.of(run, language)
        + CountedCells.of(report.manifest(), language)
        + (request.isDraft() ? draft(request.results(), language) : more(language))
        + request.results()
        + "/runs/"
        + report.manifest().runId()
        + "\n";
  }

  /** Nobody would look for a period that is not there. */
  private static String missing(RunReport report, Language language) {
    if (report.missing().isEmpty()) {
      return "";
    }

    List<String> indicators =
        report.missing().entrySet().stream()
            .limit(NAMED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();
    int more = report.missing().size() - indicators.size();
    var tongue = new Bilingual(language);
    return tongue
        .say("The newest period that was published before is missing now: %s%s.\n")
        .formatted(
            String.join(", ", indicators),
            more == 0 ? "" : tongue.say(" and %d more").formatted(more));
  }

  private static String figures(RunReport report, PublishedRun run, Language language) {
    NumberFormat numbers = WholeNumbers.in(language);
    Releasable.Tally tally = report.tally();
    String figures =
        new Bilingual(language)
            .say(
                "%d [indicator|indicators]: %d [figure|figures] published, %d suppressed, %d missing, %d undefined. ");
    return Counted.say(
            numbers::format,
            figures,
            run.rows(Tables.INDICATORS).size(),
            tally.published(),
            tally.suppressed(),
            tally.missing(),
            tally.undefined())
        + rejected(run, numbers, language)
        + ".\n";
  }

  /**
   * The page is kept and sent on, so it tells what the published table tells: a sum of all would
   * give away what is hidden there.
   */
  private static String rejected(PublishedRun run, NumberFormat numbers, Language language) {
    List<QualityRow> rules =
        run.rows(Tables.QUALITY).stream().filter(row -> row.check().startsWith("rule: ")).toList();
    long told = rules.stream().mapToLong(row -> row.failed().orElse(0)).sum();
    boolean isAll = rules.stream().allMatch(row -> row.failed().isPresent());
    var tongue = new Bilingual(language);
    String number = told > 0 || isAll ? numbers.format(told) : tongue.say("some");
    String least = isAll || told == 0 ? "" : tongue.say("at least ");
    String rows = Counted.word(told, tongue.say(" row rejected"), tongue.say(" rows rejected"));
    return capitalised(least + number) + rows;
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String more(Language language) {
    return new Bilingual(language)
        .say(
            "More: scripts/barometer show lists all indicators, show ID shows one, show --goals all goals.\n");
  }

  private static String draft(String results, Language language) {
    return new Bilingual(language)
        .say(
            "Draft: only a part of the catalogue, so it is not published. Show it with scripts/barometer show --out %s.\n")
        .formatted(results);
  }
}
