package dk.integrationsbarometer.exports.json;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureJsonTest {
  @TempDir private Path folder;
  private PublishedRun run;

  @BeforeEach
  void aRunIsPublished() {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1");
    run = PublishedRun.latest(out);
  }

  @Test
  void jsonHasTheNamesOfTheColumns() {
    var filter =
        new FigureFilter(
            Set.of("beskaeftigelse"),
            Set.of("2022H1"),
            Set.of("101"),
            Set.of("ikke-vestlig"),
            Set.of("koen=kvinde"));
    assertThat(FigureJson.of(run, filter))
        .isEqualTo(
            """
            {
              "run" : "run-1",
              "indicators" : [
                {
                  "indicator" : "beskaeftigelse",
                  "policy_area" : "arbejde",
                  "title_da" : "Beskæftigelse",
                  "title_en" : "Employment",
                  "description_da" : "Andel i arbejde",
                  "description_en" : "Share at work",
                  "unit" : "percent",
                  "gap_unit" : "percentage points",
                  "direction" : "up",
                  "decimals" : 1,
                  "interval" : "superpopulation",
                  "source" : "Opdigtet",
                  "definition_hash" : "hash-of-beskaeftigelse",
                  "confidence" : 95.0,
                  "adjustment" : null,
                  "pool" : 1,
                  "state" : "in-use",
                  "owner" : null,
                  "contact" : null,
                  "approved_by" : null,
                  "approved_on" : null
                }
              ],
              "breaks" : [ ],
              "figures" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "",
                  "value" : 59.795918367346935,
                  "unit" : "percent",
                  "numerator" : 293.0,
                  "denominator" : 490.0,
                  "persons" : 490,
                  "ci_low" : 55.4,
                  "ci_high" : 64.0,
                  "obs_status" : "A",
                  "conf_status" : "F",
                  "effective_persons" : null
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "koen=kvinde",
                  "value" : null,
                  "unit" : "percent",
                  "numerator" : null,
                  "denominator" : 10.0,
                  "persons" : 10,
                  "ci_low" : null,
                  "ci_high" : null,
                  "obs_status" : "Q",
                  "conf_status" : "C",
                  "effective_persons" : null
                }
              ],
              "gaps" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "",
                  "value" : -18.60408163265307,
                  "unit" : "percentage points",
                  "ci_low" : -23.4,
                  "ci_high" : -13.8,
                  "ratio" : 0.7627030403998333,
                  "obs_status" : "A",
                  "conf_status" : "F",
                  "detectable" : 6.9,
                  "adjusted" : null,
                  "adjusted_ci_low" : null,
                  "adjusted_ci_high" : null,
                  "compared_group" : null,
                  "compared_reference" : null,
                  "adjusted_obs_status" : null,
                  "ratio_ci_low" : 0.71,
                  "ratio_ci_high" : 0.82
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "koen=kvinde",
                  "value" : null,
                  "unit" : "percentage points",
                  "ci_low" : null,
                  "ci_high" : null,
                  "ratio" : null,
                  "obs_status" : "Q",
                  "conf_status" : "C",
                  "detectable" : null,
                  "adjusted" : null,
                  "adjusted_ci_low" : null,
                  "adjusted_ci_high" : null,
                  "compared_group" : null,
                  "compared_reference" : null,
                  "adjusted_obs_status" : null,
                  "ratio_ci_low" : null,
                  "ratio_ci_high" : null
                }
              ],
              "gap_parts" : [ ],
              "changes" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "",
                  "base_period" : "2021H1",
                  "value" : 0.0959183673469326,
                  "ci_low" : -5.2,
                  "ci_high" : 5.3,
                  "unit" : "percentage points",
                  "trend" : "cannot-be-said",
                  "obs_status" : "A",
                  "conf_status" : "F"
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "koen=kvinde",
                  "base_period" : "2021H1",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "trend" : "cannot-be-said",
                  "obs_status" : "M",
                  "conf_status" : "F"
                }
              ],
              "gap_changes" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "",
                  "base_period" : "2021H1",
                  "value" : 0.0959183673469326,
                  "ci_low" : -6.8,
                  "ci_high" : 6.7,
                  "unit" : "percentage points",
                  "obs_status" : "A",
                  "conf_status" : "F"
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "koen=kvinde",
                  "base_period" : "2021H1",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "obs_status" : "M",
                  "conf_status" : "F"
                }
              ],
              "gradients" : [ ],
              "benchmarks" : [ ],
              "targets" : [ ]
            }
            """);
  }

  @Test
  void jsonTellsHowManyPeriodsAFigureRestsOnHowGapsAreAdjustedAndWhereTheSeriesBreaks() {
    var strata = new Breakdown(List.of(Employment.KOEN));
    var adjustment = new Adjustment(strata, Adjustment.Method.REGRESSION, Adjustment.Standard.BOTH);
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(
        out,
        "run-2",
        List.of(
            CellText.releasable(
                Employment.share()
                    .adjusting(adjustment)
                    .pooling(3)
                    .breaking(LocalDate.of(2022, 1, 1)),
                "2022-03-31 | 101 | alle | | 740/1000")));

    assertThat(FigureJson.of(PublishedRun.latest(out), FigureFilter.TOTALS))
        .contains(
            """
                  "adjustment" : "regression",
                  "pool" : 3,
            """)
        .contains(
            """
              "breaks" : [
                {
                  "indicator" : "beskaeftigelse",
                  "first_day" : "2022-01-01",
                  "note_da" : "Ny opgørelse",
                  "note_en" : "New method"
                }
              ],
            """);
  }
}
