package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The goals at a glance: how many have which status, then each of them. */
record GoalsPart(ReportData data) {
  static final String ID = "maal";

  static String title(ReportData data) {
    return data.say("Målene kort", "The goals at a glance");
  }

  Element element() {
    List<TargetRow> goals = goals();
    Element section = Html.section(ID, Element.of("h2", title(data)));
    if (goals.isEmpty()) {
      return section.add(Html.paragraph(data.say("Der er ingen mål.", "There are no goals.")));
    }

    return section.add(
        Html.paragraph(counts(goals)),
        Html.note(
            data.say(
                "Hvert mål tæller én gang, i den nyeste periode, hvor det kunne bedømmes. Et mål, hvis tal er skjult af hensyn til fortrolighed, tæller som ikke målt.",
                "Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for confidentiality counts as not measured.")),
        overview(goals),
        table(goals));
  }

  private List<TargetRow> goals() {
    return TargetRow.newest(
        data.rows(Tables.TARGETS).stream()
            .filter(row -> row.area().map(data.area()::equals).orElse(true))
            .toList());
  }

  private String counts(List<TargetRow> goals) {
    List<String> parts = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      long count = goals.stream().filter(row -> row.status() == status).count();
      parts.add(count + " " + status.label().in(data.language()));
    }

    return data.say("Af %d mål er status: ", "Of %d goals the status is: ").formatted(goals.size())
        + data.tongue().listed(parts)
        + ".";
  }

  private List<TargetRow> of(String area, List<TargetRow> goals) {
    return goals.stream()
        .filter(
            row ->
                data.indicator(row.indicator())
                    .filter(indicator -> indicator.policyArea().equals(area))
                    .isPresent())
        .toList();
  }

  /** How many goals of each area of policy have which status. */
  private Element overview(List<TargetRow> goals) {
    List<String> headings = new ArrayList<>(List.of(data.say("Politikområde", "Area of policy")));
    for (GoalStatus status : GoalStatus.values()) {
      headings.add(StatusMark.text(status, data.language()));
    }

    var table =
        new HtmlTable(data.say("Mål efter politikområde", "Goals by area of policy"), headings);
    for (String area : data.policyAreas()) {
      List<TargetRow> here = of(area, goals);
      if (!here.isEmpty()) {
        List<String> cells = new ArrayList<>();
        for (GoalStatus status : GoalStatus.values()) {
          cells.add(String.valueOf(here.stream().filter(row -> row.status() == status).count()));
        }

        table.numbers(data.policyArea(area), cells);
      }
    }

    return table.element();
  }

  private Element table(List<TargetRow> goals) {
    var table =
        new HtmlTable(
            data.say("Alle mål", "All goals"),
            List.of(
                data.say("Mål", "Goal"),
                data.say("Udgangspunkt", "Starting point"),
                data.say("Nu", "Now"),
                data.say("Status", "Status")));
    for (String area : data.policyAreas()) {
      List<TargetRow> here = of(area, goals);
      if (!here.isEmpty()) {
        table.heading(data.policyArea(area));
        here.forEach(row -> goal(table, row));
      }
    }

    return table.element();
  }

  private void goal(HtmlTable table, TargetRow row) {
    IndicatorRow indicator = data.indicator(row.indicator()).orElseThrow();
    var words =
        new GoalWords(
            indicator, new QuotedNames(data.labels(), data.tongue()), data.format(indicator));
    table.row(
        data.title(indicator)
            + ". "
            + words.note(row)
            + words.subject(row)
            + " "
            + words.wanted(row)
            + ".",
        List.of(
            HtmlTable.number(base(row, words)),
            HtmlTable.number(now(row, words)),
            StatusMark.cell(row.status(), words.statusWord(row))));
  }

  private static String now(TargetRow row, GoalWords words) {
    if (row.value().isEmpty()) {
      return "";
    }

    String period = row.period().map(each -> each + ": ").orElse("");
    return period
        + words.number(row, row.value().getAsDouble())
        + row.interval()
            .map(
                given ->
                    " ("
                        + words.number(row, given.low())
                        + " – "
                        + words.number(row, given.high())
                        + ")")
            .orElse("");
  }

  /** The published number of the base period. */
  private String base(TargetRow row, GoalWords words) {
    return row.basePeriod()
        .map(
            period -> {
              OptionalDouble value = baseValue(row, period);
              return value.isEmpty()
                  ? period
                  : period + ": " + words.number(row, value.getAsDouble());
            })
        .orElse("");
  }

  private OptionalDouble baseValue(TargetRow row, String period) {
    Optional<OptionalDouble> value =
        row.reference().isPresent()
            ? data.rows(Tables.GAPS).stream()
                .filter(gap -> gap.indicator().equals(row.indicator()))
                .filter(gap -> gap.period().equals(period) && gap.area().equals(data.area()))
                .filter(gap -> gap.group().equals(row.group()))
                .filter(gap -> gap.reference().equals(row.reference().get()))
                .filter(gap -> gap.breakdown().equals(row.breakdown()))
                .findFirst()
                .map(gap -> gap.value())
            : data.rows(Tables.FIGURES).stream()
                .filter(figure -> figure.indicator().equals(row.indicator()))
                .filter(figure -> figure.period().equals(period))
                .filter(figure -> figure.area().equals(data.area()))
                .filter(figure -> figure.group().equals(row.group()))
                .filter(figure -> figure.breakdown().equals(row.breakdown()))
                .findFirst()
                .map(figure -> figure.value());
    return value.orElse(OptionalDouble.empty());
  }
}
