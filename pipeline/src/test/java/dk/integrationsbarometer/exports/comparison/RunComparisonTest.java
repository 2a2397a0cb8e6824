package dk.integrationsbarometer.exports.comparison;

import static dk.integrationsbarometer.testkit.RunRows.HIDDEN;
import static dk.integrationsbarometer.testkit.RunRows.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.testkit.RunRows;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunComparisonTest {
  private static final String MORE =
      "\nMore: --indicator ID shows every row, --json all, --html FILE a page to sign.\n";

  private final RunRows before = new RunRows("run-1");
  private final RunRows after = new RunRows("run-2");

  private RunComparison compared() {
    return RunComparison.of(before.manifest(), before.rows(), after.manifest(), after.rows());
  }

  private String text(String... indicators) {
    return ComparisonText.of(compared(), Set.of(indicators), Language.EN);
  }

  private void both(String hash) {
    before.indicator("x", "h").read("bef/bef202206.csv", "1").read("bfl/bfl202206.csv", "1");
    after.indicator("x", hash).read("bef/bef202206.csv", "1").read("bfl/bfl202206.csv", "1");
  }

  @Test
  void whenNothingMovedThatIsOneLine() {
    both("h");
    before.figure("x", "2022", "", 12.3);
    after.figure("x", "2022", "", 12.3).program("2.0");

    assertThat(text()).isEqualTo("run-2 against run-1: nothing moved.\n");
    assertThat(ComparisonText.of(compared(), Set.of(), Language.DA))
        .isEqualTo("run-2 mod run-1: intet er flyttet.\n");
  }

  @Test
  void aFileIsTheCauseWhereNothingElseDiffers() {
    both("h");
    before.figure("x", "2022", "koen=kvinde", 57.64);
    after.figure("x", "2022", "koen=kvinde", 58.14).read("bfl/bfl202206.csv", "2");

    assertThat(text())
        .isEqualTo(
            """
            run-2 against run-1: 1 figure.
              Files that were read: 1
                bfl/bfl202206.csv: changed

            Cause: data
              Share x (x): 1 figure
                2022, Bilinguals, Women: 57.6% → 58.1% (+0.5)
            """
                + MORE);
    assertThat(ComparisonText.of(compared(), Set.of(), Language.DA))
        .contains("Årsag: data\n", "2022, Tosprogede, Kvinder: 57,6 % → 58,1 % (+0,5)\n");
  }

  @Test
  void allThatCanBeTheCauseIsNamed() {
    both("other");
    before.figure("x", "2022", "", 10).document("indicators/a/x.yaml", "1");
    after
        .figure("x", "2022", "", 11)
        .document("indicators/a/x.yaml", "2")
        .read("bfl/bfl202209.csv", "2")
        .setting("confidence", "99")
        .program("2.0");

    assertThat(text())
        .isEqualTo(
            """
            run-2 against run-1: 1 figure, 1 row in indicators.
              Files that were read: 1
                bfl/bfl202209.csv: new
              Documents of the definitions: 1
                indicators/a/x.yaml: changed
              Indicators that mean something else: x
              Setting confidence: none → 99
              Version of the program: 1.0 → 2.0

            Possible causes: data, definition, settings, program
              Share x (x): 1 figure, 1 row in indicators
                2022, Bilinguals: 10.0% → 11.0% (+1.0)
            """
                + MORE);
  }

  @Test
  void whatTheRunsDoNotStateIsNotClaimed() {
    both("h");
    before.figure("x", "2022", "", 10);
    after.figure("x", "2022", "", 11);

    assertThat(text())
        .contains(
            "  The runs state the same files, definitions, settings and program.\n",
            "Cause: not to be seen from the two runs\n");
  }

  @Test
  void anotherDefinitionIsNoCauseForAnIndicatorThatMeansTheSame() {
    both("h");
    before.indicator("y", "h").figure("x", "2022", "", 10).figure("y", "2022", "", 1);
    after.indicator("y", "new").figure("x", "2022", "", 11).figure("y", "2022", "", 2);
    before.document("indicators/a/y.yaml", "1");
    after.document("indicators/a/y.yaml", "2");

    assertThat(text())
        .contains(
            "Cause: definition\n  Share y", "Cause: not to be seen from the two runs\n  Share x");
  }

  @Test
  void aGoalCanRestOnItsDocumentAlone() {
    both("h");
    before.goal("x", "half", "2022", 49, GoalStatus.BEHIND).document("indicators/a/x.yaml", "1");
    after.goal("x", "half", "2022", 49, GoalStatus.REACHED).document("indicators/a/x.yaml", "2");

    assertThat(text())
        .contains(
            """
            Goals
              Share x (x), half:
                behind (2022) → reached (2022). Cause: another document.
            """);
  }

  @Test
  void aGoalIsFollowedIntoANewPeriod() {
    both("h");
    before.goal("x", "half", "2021", 40, GoalStatus.BEHIND);
    after
        .goal("x", "half", "2021", 40, GoalStatus.BEHIND)
        .goal("x", "half", "2022", 51, GoalStatus.REACHED)
        .read("bfl/bfl202209.csv", "2");

    assertThat(text()).contains("    behind (2021) → reached (2022). Cause: data.\n");
  }

  /** A run of an earlier program does not say whether a later period can change it. */
  @Test
  void whetherAPeriodDecidesIsNoNewsOfTheSamePeriod() {
    both("h");
    before
        .goal("x", "half", "2022", 51, GoalStatus.REACHED)
        .goal("x", "all", "2022", 49, GoalStatus.BEHIND);
    after
        .goal("x", "half", "2022", 51, GoalStatus.REACHED_SO_FAR)
        .goal("x", "all", "2022", 49, GoalStatus.NOT_REACHED);

    assertThat(text()).doesNotContain("Goals");
  }

  @Test
  void whatALaterPeriodDecidesIsNews() {
    both("h");
    before.goal("x", "half", "2021", 51, GoalStatus.REACHED_SO_FAR);
    after
        .goal("x", "half", "2021", 51, GoalStatus.REACHED_SO_FAR)
        .goal("x", "half", "2022", 52, GoalStatus.REACHED)
        .read("bfl/bfl202209.csv", "2");

    assertThat(text()).contains("    reached so far (2021) → reached (2022). Cause: data.\n");
  }

  static List<Language> languages() {
    return Language.PUBLISHED;
  }

  /** 987654 stands for what nobody may see again. */
  @ParameterizedTest
  @MethodSource("languages")
  void aNumberThatOneOfTheRunsHidesIsNowhere(Language language) {
    both("h");
    var adjusted =
        new GapAdjustment(
            OptionalDouble.of(987654),
            Optional.empty(),
            OptionalDouble.of(987654),
            OptionalDouble.empty(),
            Optional.of(ObsStatus.NORMAL));
    before
        .figure("x", "2021", "", 987654)
        .figure("x", "2022", "", HIDDEN)
        .gap("x", "2021", 987654, GapAdjustment.NONE)
        .gap("x", "2022", -5, adjusted)
        .goal("x", "half", "2021", 987654, GoalStatus.REACHED);
    after
        .figure("x", "2021", "", HIDDEN)
        .figure("x", "2022", "", 987654)
        .gap("x", "2021", HIDDEN, GapAdjustment.NONE)
        .gap("x", "2022", -6, GapAdjustment.without(ObsStatus.SUPPRESSED))
        .goal("x", "half", "2021", HIDDEN, GoalStatus.NOT_MEASURED);

    for (String page :
        Set.of(
            ComparisonText.of(compared(), Set.of(), language),
            ComparisonText.of(compared(), Set.of("x"), language),
            ComparisonHtml.of(compared(), language),
            ComparisonJson.of(compared(), Set.of()))) {
      assertThat(page.replaceAll("[.,]", ""))
          .doesNotContain("987654")
          .doesNotContain("\"reached\"")
          .doesNotContain("nået")
          .doesNotContain("reached (");
    }
  }

  @Test
  void protectionIsSaidInWords() {
    both("h");
    before.figure("x", "2021", "", 10).figure("x", "2022", "", HIDDEN);
    after.figure("x", "2021", "", HIDDEN).figure("x", "2022", "", 11);
    after.read("bfl/bfl202206.csv", "2");

    assertThat(text("x"))
        .contains(
            """
            Possible causes: data, protection
              Share x (x): 2 figures
                figures: 2021, Bilinguals: hidden now
                figures: 2022, Bilinguals: hidden before
            """);
  }

  @Test
  void aDeliveryThatCameIsAStatus() {
    both("h");
    before.figure("x", "2022", "", MISSING);
    after.figure("x", "2022", "", 10).read("bfl/bfl202206.csv", "2");

    assertThat(text())
        .contains("2022, Bilinguals: missing: a delivery behind it is not there → normal value\n");
  }

  @Test
  void aWholePeriodThatIsGoneIsOneLine() {
    both("h");
    before
        .figure("x", "2021", "", 10)
        .figure("x", "2021", "koen=mand", 10)
        .gap("x", "2021", -5, GapAdjustment.NONE)
        .figure("x", "2022", "", 10)
        .figure("x", "2022", "koen=mand", 11);
    after.figure("x", "2022", "", 10).program("2.0");

    assertThat(text())
        .contains(
            """
            Rows that are gone:
              Share x (x), 2021: the whole period (2 figures, 1 gap). Cause: program.
              Share x (x), 2022: a part (1 figure). Cause: program.
            """);
  }

  @Test
  void indicatorsThatAreNewOrGoneAreNamedOnce() {
    both("h");
    before.indicator("old", "h").figure("old", "2022", "", 1);
    after.indicator("new", "h").figure("new", "2022", "", 1);

    assertThat(text())
        .contains("New indicators: new.\n", "Indicators that are gone: old.\n")
        .doesNotContain("Rows that are gone");
  }

  @Test
  void theLargestMovesComeFirst() {
    both("h");
    before.indicator("y", "h").figure("x", "2022", "", 50).figure("y", "2022", "", 1000);
    after.indicator("y", "h").figure("x", "2022", "", 60).figure("y", "2022", "", 1020);

    assertThat(text()).containsSubsequence("Share x (x)", "Share y (y)");
  }

  @Test
  void aMoveBelowWhatIsPrintedIsSaidSo() {
    both("h");
    before.figure("x", "2022", "", 57.641);
    after.figure("x", "2022", "", 57.642);

    assertThat(text()).contains("57.6% as before once it is rounded\n");
  }

  @Test
  void aNewKeyOfTheHashesIsThoughtOf() {
    both("h");
    before.figure("x", "2022", "", 10);
    after.figure("x", "2022", "", 11).read("bef/bef202206.csv", "9").read("bfl/bfl202206.csv", "9");

    assertThat(text())
        .contains(
            "    Every single file has another hash: the files may be the same and the key of the hashes new.\n");
  }

  @Test
  void programsGetEveryRowWithItsKey() {
    both("h");
    before.figure("x", "2022", "", 57.6);
    after.figure("x", "2022", "", 58.1).read("bfl/bfl202206.csv", "2");

    assertThat(ComparisonJson.of(compared(), Set.of()))
        .contains(
            """
              "moved" : [
                {
                  "table" : "figures",
                  "key" : {
                    "indicator" : "x",
                    "period" : "2022",
                    "area" : "101",
                    "group" : "b",
                    "breakdown" : ""
                  },
                  "kind" : "number",
                  "cells" : [
                    {
                      "column" : "value",
                      "before" : 57.6,
                      "after" : 58.1,
                      "by" : 0.5
                    }
                  ],
                  "causes" : [
                    "data"
                  ]
                }
              ],
            """);
  }

  @Test
  void thePageIsSignedAndAsksForNothingElse() {
    both("h");
    before.figure("x", "2022", "", 57.6);
    after.figure("x", "2022", "", 58.1).read("bfl/<b>.csv", "2");

    assertThat(ComparisonHtml.of(compared(), Language.DA))
        .startsWith("<!DOCTYPE html>\n<html lang=\"da\">\n")
        .contains(
            "default-src 'none'",
            "<tr><td>figures</td><td>2022, Tosprogede</td><td>57,6 % → 58,1 % (+0,5)</td></tr>",
            "bfl/&lt;b&gt;.csv: ny",
            "<p>Navn</p>\n<p>Dato</p>")
        .doesNotContain("<script", "http://", "https://");
  }
}
