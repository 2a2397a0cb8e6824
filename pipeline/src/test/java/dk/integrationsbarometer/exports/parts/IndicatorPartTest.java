package dk.integrationsbarometer.exports.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.report.ReportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorPartTest {
  private static final SmallRun RUN =
      new SmallRun()
          .manifest(ReportedRun.ofTheCity(Publications.facts("run-1")))
          .with(
              Tables.INDICATORS,
              """
              indicator | title_da | title_en
              job       | I job    | In work
              by        | Kun byen | The city
              """)
          .with(
              Tables.FIGURES,
              """
              indicator | period | area | group | value
              job       | 2022   | 101  | a     | 50
              job       | 2022   | 000  | a     | 60
              by        | 2022   | 101  | a     | 50
              by        | 2022   | 000  | a     |
              """)
          .with(
              Tables.CODES,
              """
              list  | code | label_da   | label_en          | sort_order
              area  | 101  | København  | Copenhagen        | 1
              area  | 000  | Hele landet | The whole country | 2
              group | a    | Alle       | Everyone          | 1
              """);

  private static String description(String indicator, Language language) {
    var data = new ReportData(RUN.published(), language);
    return new IndicatorPart(data, data.indicator(indicator).orElseThrow(), Set.of())
        .description()
        .markup()
        .strip();
  }

  @Test
  void ofFiguresOfOtherAreasItIsSaidWhichStandHere() {
    assertThat(description("job", Language.EN))
        .isEqualTo(
            "<p>Description The figures are those of Copenhagen; the published tables also have: The whole country.</p>");
    assertThat(description("job", Language.DA))
        .isEqualTo(
            "<p>Beskrivelse Tallene gælder København; de offentliggjorte tabeller har også: Hele landet.</p>");
    assertThat(description("by", Language.EN)).isEqualTo("<p>Description</p>");
  }
}
