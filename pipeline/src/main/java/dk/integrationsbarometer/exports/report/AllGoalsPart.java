package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every goal with its starting point, its newest number and its status. */
record AllGoalsPart(ReportData data) {
  static final String ID = "alle-maal";

  static String title(ReportData data) {
    return data.say("Alle mål", "All goals");
  }

  Element element() {
    return Html.section(ID, Element.of("h2", title(data)))
        .with("class", "chapter")
        .add(table(data.goals()));
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
      List<TargetRow> here = data.goalsOf(area, goals);
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
            HtmlTable.lines(base(row, words)),
            HtmlTable.lines(now(row, words)),
            StatusMark.cell(row.status(), words.statusWord(row))));
  }

  /** The period, the number and its interval, each on a line. */
  private List<String> now(TargetRow row, GoalWords words) {
    if (row.value().isEmpty()) {
      return row.period().stream().toList();
    }

    List<String> lines = new ArrayList<>(row.period().stream().toList());
    lines.add(words.number(row, row.value().getAsDouble()));
    row.interval()
        .ifPresent(
            given ->
                lines.add(
                    words.number(row, given.low())
                        + data.say(" til ", " to ")
                        + words.number(row, given.high())));
    return lines;
  }

  /** The published number of the base period. */
  private List<String> base(TargetRow row, GoalWords words) {
    List<String> lines = new ArrayList<>(row.basePeriod().stream().toList());
    row.basePeriod()
        .map(period -> baseValue(row, period))
        .filter(value -> value.isPresent())
        .ifPresent(value -> lines.add(words.number(row, value.getAsDouble())));
    return lines;
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
