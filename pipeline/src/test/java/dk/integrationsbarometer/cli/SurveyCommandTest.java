package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.ParquetText;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.SurveyedPupils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey whose register says how its people were drawn, from extracts to what is shown. */
@SparkTest
class SurveyCommandTest {
  @TempDir private Path folder;

  @Test
  void intervalsAreThereAndWhatTheyTakeInIsSaid() throws IOException {
    Said run = run(SurveyedPupils.made(11));
    assertThat(run.code()).as(run.err()).isZero();

    Map<String, Object> figure = figure("point", "ude");
    assertThat((Double) figure.get("ci_low")).isLessThan((Double) figure.get("value"));
    assertThat((Double) figure.get("effective_persons"))
        .isPositive()
        .isLessThan(((Long) figure.get("persons")).doubleValue());
    assertThat(show().out())
        .contains("The interval accounts for the strata and clusters that people were drawn in");
    assertThat(table("quality").row(Map.of("period", "2022")))
        .containsEntry("check", "strata with more than one cluster, which intervals need")
        .containsEntry("rows", 2L)
        .containsEntry("failed", 0L)
        .containsEntry("verdict", "in order");
    assertThat(table("indicators").row(Map.of("indicator", "point")))
        .containsEntry("interval", "drawn-survey");
  }

  @Test
  void oneClusterInAStratumLeavesNoInterval() throws IOException {
    Deliveries lone =
        SurveyedPupils.made(11)
            .only((register, row) -> !row.get("AMT").equals("A") || row.get("SKOLE").equals("1"));
    assertThat(run(lone).code()).isZero();

    assertThat(figure("point", "ude").get("value")).isNotNull();
    assertThat(figure("point", "ude").get("ci_low")).isNull();
    assertThat(table("quality").row(Map.of("period", "2022")))
        .containsEntry("failed", 1L)
        .containsEntry("verdict", "noted");
  }

  private Map<String, Object> figure(String indicator, String group) throws IOException {
    return table("figures")
        .row(Map.of("indicator", indicator, "area", "1", "group", group, "breakdown", ""));
  }

  private Said run(Deliveries deliveries) {
    deliveries.writeTo(folder.resolve("extracts"));
    return Said.by(
        with("run", "--extracts", at("extracts"), "--out", at("out"), "--work", at("work")));
  }

  private Said show() {
    return Said.by("show", "point", "--out", at("out"), "--area", "1", "--language", "en");
  }

  private static String[] with(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--definitions", SurveyedPupils.FOLDER.toString()));
    return all.toArray(String[]::new);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private ParquetText table(String name) throws IOException {
    return ParquetText.read(
        folder.resolve("out/latest").toRealPath().resolve(name + "/part-0.parquet"));
  }
}
