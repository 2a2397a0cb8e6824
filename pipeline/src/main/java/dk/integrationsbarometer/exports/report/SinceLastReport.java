package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.comparison.GoalMove;
import dk.integrationsbarometer.exports.comparison.GoalMove.Standing;
import dk.integrationsbarometer.exports.comparison.GoalMove.State;
import dk.integrationsbarometer.exports.comparison.ReportNews;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What is another than in the last report: goals with another status, numbers that were corrected,
 * indicators that are new, gone or measured in another way.
 *
 * @param last with the run of the last report, where there is one
 */
record SinceLastReport(ReportData data, GoalNames names, LastRun last) {
  /** More corrected indicators than these are counted only. */
  private static final int TOLD = 6;

  /** So many titles of a list are named. */
  private static final int NAMED = 5;

  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    last.runs()
        .map(runs -> new ReportNews(runs, data.area(), data::isAbout, data.language()))
        .ifPresentOrElse(
            news -> elements.addAll(elements(news)),
            () ->
                elements.add(
                    Html.paragraph(
                        data.say(
                            "There is no published run of an earlier report to compare with."))));
    elements.addAll(passedOver());
    return elements;
  }

  /** Runs that somebody could take for the last report; nothing without any. */
  private List<Element> passedOver() {
    int runs = last.passedOver().size();
    return runs == 0
        ? List.of()
        : List.of(
            Html.note(
                Counted.say(
                        data.say(
                            "%d [earlier run was|earlier runs were] passed over, because [it|they] cannot be read or may not be published: "),
                        runs)
                    + String.join(", ", last.passedOver())
                    + "."));
  }

  private List<Element> elements(ReportNews news) {
    List<Element> elements = new ArrayList<>();
    elements.add(Html.paragraph(lead(news)));
    List<String> goals =
        news.goals().stream().filter(SinceLastReport::isTold).map(this::goal).toList();
    elements.add(
        Html.paragraph(
            goals.isEmpty()
                ? data.say("No goal has another status than then.")
                : Counted.say(
                    data.say("%d [goal has|goals have] another status than then:"), goals.size())));
    add(elements, goals);
    corrections(elements, news);
    named(elements, data.say("Figures of a new period: "), news.withNewPeriods());
    named(elements, data.say("Measured in another way: "), news.redefined());
    named(elements, data.say("New indicators: "), news.added());
    named(elements, data.say("Indicators that are gone: "), news.gone());
    return elements;
  }

  private String lead(ReportNews news) {
    LocalDate day = LocalDate.ofInstant(news.runs().before().ended(), ZoneOffset.UTC);
    return Counted.say(
            data.say(
                "Compared with the figures that were published on %s and went up to %s (run %s). Since then %d [indicator has|indicators have] got figures of a new period."),
            news.withNewPeriods().size())
        .formatted(
            data.day(day), data.periodWords(news.newestBefore()), news.runs().before().runId());
  }

  /** What is hidden in one of the runs is told by the number of figures. */
  private static boolean isTold(GoalMove move) {
    return move.before().state() != State.HIDDEN && move.after().state() != State.HIDDEN;
  }

  private String goal(GoalMove move) {
    String name =
        data.goals().stream()
            .filter(row -> row.indicator().equals(move.indicator()))
            .filter(row -> row.target().equals(move.target()))
            .findFirst()
            .map(names::of)
            .orElseGet(() -> gone(move));
    return "%s: %s → %s.".formatted(name, standing(move.before()), standing(move.after()));
  }

  /** What a goal was called that is no more. */
  private String gone(GoalMove move) {
    return last.runs().orElseThrow().goal(move).map(this::title).orElse(move.target());
  }

  private String title(TargetRow row) {
    return row.place().title().in(data.language());
  }

  private String standing(Standing standing) {
    String words =
        switch (standing.state()) {
          case TOLD -> standing.status().orElseThrow().label().in(data.language());
          case HIDDEN, NOT_THERE -> data.say("no goal");
        };
    return standing.period().isEmpty()
        ? words
        : words + " (" + data.periodWords(standing.period()) + ")";
  }

  private void corrections(List<Element> elements, ReportNews news) {
    elements.add(
        Html.paragraph(
            Counted.say(
                data.say(
                    "Of the figures and gaps that were there then, %d [has|have] been corrected; %d [is|are] now hidden for confidentiality, %d [is|are] no longer hidden, and %d [is|are] missing now."),
                news.corrections(),
                news.hiddenNow(),
                news.hiddenBefore(),
                news.missingNow())));
    List<String> told = news.corrected();
    add(elements, told.stream().limit(TOLD).toList());
    if (told.size() > TOLD) {
      elements.add(
          Html.note(
              Counted.say(
                  data.say("Numbers of %d [other indicator|other indicators] were corrected, too."),
                  told.size() - TOLD)));
    }
  }

  private static void add(List<Element> elements, List<String> items) {
    if (!items.isEmpty()) {
      elements.add(Html.list(items));
    }
  }

  private void named(List<Element> elements, String lead, List<String> titles) {
    if (!titles.isEmpty()) {
      int more = titles.size() - NAMED;
      elements.add(
          Html.paragraph(
              lead
                  + String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())))
                  + (more > 0 ? data.say(" and %d more").formatted(more) : "")
                  + "."));
    }
  }
}
