package dk.integrationsbarometer.exports.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Those who do not see a chart are told its numbers, its goal and what it leaves out. */
class ChartDescriptionTest {
  private static String described(String figures, String targets, Language language) {
    var run =
        new SmallRun()
            .with(Tables.INDICATORS, "indicator | title_da | title_en\njob | I job | In work\n")
            .with(
                Tables.FIGURES,
                "indicator | period | group | breakdown | value | obs_status | conf_status\n"
                    + figures)
            .with(Tables.TARGETS, "indicator | target | period | group | goal | status\n" + targets)
            .with(
                Tables.CODES,
                """
                list     | code   | label_da | label_en | sort_order
                group    | a      | Alle     | All      | 1
                group    | b      | Nogle    | Some     | 2
                group    | c      | Andre    | Others   | 3
                koen     | kvinde | Kvinder  | Women    | 1
                koen     | mand   | Mænd     | Men      | 2
                """)
            .published();
    var data = new ReportData(run, language);
    var indicator = data.indicator("job").orElseThrow();
    var shown =
        ShownFigures.of(data.figures(indicator), data.labels(), data.newest(indicator), Set.of());
    String chart =
        new FigureChart(data, indicator, shown)
            .figure(new Pictures(), "job")
            .orElseThrow()
            .markup();
    int from = chart.indexOf("-d\">") + "-d\">".length();
    return chart.substring(from, chart.indexOf("</desc>")).replace('\u00a0', ' ');
  }

  @Test
  void severalPeriodsAreToldByTheNewestNumberAndTheFirst() {
    String figures =
        """
        job | 2019 | a | | 50 | A | F
        job | 2020 | a | | 55 | A | F
        job | 2021 | a | | 60 | A | F
        job | 2022 | a | | 61 | A | F
        job | 2020 | b | | 40 | A | F
        job | 2022 | b | |    | Q | C
        job | 2022 | c | |    | Q | C
        """;

    assertThat(described(figures, "job | maal | 2022 | a | 70 | behind\n", Language.EN))
        .isEqualTo(
            "Newest figures, 2022, and in brackets the first of each group: All: 61.0% (2019: 50.0%); Some: hidden for confidentiality (2020: 40.0%)."
                + " Goal for “All”: 70.0%."
                + " Not in the chart: “Others” (hidden for confidentiality).");
  }

  @Test
  void onePeriodIsToldByItsParts() {
    String figures =
        """
        job | 2022 | a |             | 61 | A | F
        job | 2022 | b |             | 50 | A | F
        job | 2022 | a | koen=kvinde | 58 | A | F
        job | 2022 | b | koen=kvinde |    | Q | C
        """;

    assertThat(described(figures, "", Language.DA))
        .isEqualTo(
            "I alt – Alle: 61,0 %; Nogle: 50,0 %."
                + " Kvinder – Alle: 58,0 %; Nogle: skjult af hensyn til fortrolighed.");
  }
}
