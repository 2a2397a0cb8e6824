package dk.integrationsbarometer.exports.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A chart says which groups it leaves out, and why. */
class NotDrawnTest {
  private static final String GROUPS = "abcdefg";

  private static PublishedRun run(String figures) {
    return new SmallRun()
        .with(Tables.INDICATORS, "indicator | title_da | title_en\njob | I job | In work\n")
        .with(
            Tables.FIGURES,
            "indicator | period | group | value | obs_status | conf_status\n" + figures)
        .with(
            Tables.CODES,
            "list | code | label_da | label_en | sort_order\n"
                + IntStream.range(0, GROUPS.length())
                    .mapToObj(
                        i ->
                            "group | %1$s | Nr. %1$s | No. %1$s | %2$d\n"
                                .formatted(GROUPS.charAt(i), i))
                    .collect(Collectors.joining())
                + "unit | percent | procent | per cent | 1\n")
        .published();
  }

  /** The figures of a group in four years, of which a chart makes a line. */
  private static String years(char group, String rest) {
    return IntStream.range(2018, 2022)
        .mapToObj(year -> "job | %d | %s | %s\n".formatted(year, group, rest))
        .collect(Collectors.joining());
  }

  private static String chart(String figures, Language language) {
    var data = new ReportData(run(figures), language);
    var indicator = data.indicator("job").orElseThrow();
    var shown = ShownFigures.of(data.figures(indicator), data.labels(), "2021", Set.of());
    return new FigureChart(data, indicator, shown)
        .figure(new Pictures(), "job")
        .orElseThrow()
        .markup();
  }

  @Test
  void aGroupWithoutAFigureIsNamedWithTheReason() {
    String figures = years('a', "50 | A | F") + years('b', " | Q | C") + years('c', " | O | F");

    assertThat(chart(figures, Language.EN))
        .contains(
            ">Not in the chart: “No. b” (hidden for confidentiality); “No. c” (missing, a delivery behind it is not there).</p>");
    assertThat(chart(figures, Language.DA)).contains(">Ikke i diagrammet: »Nr. b« (");
  }

  @Test
  void aGroupThatThereIsNoRoomForIsNamed() {
    String figures =
        GROUPS
            .chars()
            .mapToObj(each -> years((char) each, "50 | A | F"))
            .collect(Collectors.joining());

    assertThat(chart(figures, Language.EN))
        .contains(
            "<p class=\"note\">Not in the chart: “No. g” (no room; the figures are in the table).</p>");
  }

  @Test
  void aChartWithAllGroupsSaysNothing() {
    assertThat(chart(years('a', "50 | A | F"), Language.EN)).doesNotContain("Not in the chart");
  }
}
