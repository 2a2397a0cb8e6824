package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.GoalOverviewRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.List;

/** All goals of a run in one line. */
public final class GoalSummary {
  private GoalSummary() {}

  /** How many goals have which status, ended by \n; nothing when there are none. */
  public static String of(PublishedRun run, Language language) {
    long all = run.rows(Tables.GOAL_OVERVIEW).stream().mapToLong(GoalOverviewRow::goals).sum();
    if (all == 0) {
      return "";
    }

    List<String> parts = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      long count =
          run.rows(Tables.GOAL_OVERVIEW).stream()
              .filter(row -> row.status() == status)
              .mapToLong(GoalOverviewRow::goals)
              .sum();
      if (count > 0) {
        parts.add(count + " " + status.label().in(language));
      }
    }

    return Counted.say(new Bilingual(language).say("%d [goal|goals]: "), all)
        + String.join(", ", parts)
        + ".\n";
  }
}
