package dk.integrationsbarometer.exports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import org.junit.jupiter.api.Test;

/** What is said of gaps between classes: the group once, and what its class is compared with. */
class ClassGapWordsTest {
  private static final PublishedRun RUN =
      new SmallRun()
          .with(
              Tables.INDICATORS,
              """
              indicator
              andel
              """)
          .with(
              Tables.CODES,
              """
              list      | code              | label_da             | label_en                | sort_order
              group     | b                 | Tosprogede           | Bilinguals              | 1
              unit      | percentage points | procentpoint         | percentage points       | 1
              koen      | kvinde            | Kvinder              | Women                   | 1
              reference | koen=mand         | Mænd                 | Men                     | 1
              reference | koen=rest         | alle andre i gruppen | all others of the group | 2
              """)
          .with(
              Tables.FIGURES,
              """
              indicator | period | group | breakdown   | value
              andel     | 2022   | b     |             | 70
              andel     | 2022   | b     | koen=kvinde | 59.7
              andel     | 2022   | b     | koen=mand   | 78.4
              """)
          .with(
              Tables.GAPS,
              """
              indicator | period | group | reference | breakdown   | value | ci_low | ci_high
              andel     | 2022   | b     | koen=mand | koen=kvinde | -18.7 | -21.4  | -16
              andel     | 2022   | b     | koen=rest | koen=kvinde | -18.7 | -21.4  | -16
              """)
          .published();

  private static String told(Language language) {
    IndicatorRows rows =
        IndicatorRows.of(
            RUN, RUN.rows(Tables.INDICATORS).get(0), "101", "2022", FigureFilter.TOTALS);
    return String.join(
            "\n", InWords.full(rows, new CodeLabels(RUN.rows(Tables.CODES), language), language))
        + "\n";
  }

  /** All others have no figure of their own. */
  @Test
  void inDanish() {
    assertThat(told(Language.DA))
        .contains(
            """
              - Gruppen »Tosprogede, Kvinder« ligger cirka 18,7 procentpoint lavere end »Mænd« (59,7 % mod 78,4 %; forskel
                -18,7, usikkerhedsinterval -21,4 til -16,0).
              - Gruppen »Tosprogede, Kvinder« ligger cirka 18,7 procentpoint lavere end »alle andre i gruppen« (forskel
                -18,7, usikkerhedsinterval -21,4 til -16,0).
            """);
  }

  @Test
  void inEnglish() {
    assertThat(told(Language.EN))
        .contains(
            """
              - The group “Bilinguals, Women” is about 18.7 percentage points lower than “Men” (59.7% against 78.4%; gap
                -18.7, uncertainty interval -21.4 to -16.0).
              - The group “Bilinguals, Women” is about 18.7 percentage points lower than “all others of the group” (gap
                -18.7, uncertainty interval -21.4 to -16.0).
            """);
  }
}
