package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.report.ReportedRun;
import dk.integrationsbarometer.run.answers.ReportRequest.Extra;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final String MARK_DA = "KUN TIL INTERN BRUG. Må ikke offentliggøres.";
  private static final String MARK_EN = "FOR INTERNAL USE ONLY. Not for publication.";

  @TempDir private Path to;

  @Test
  void everyFileForTheHouseSaysSoInside() throws IOException {
    List<Path> files = written(request().internal());

    assertThat(files.stream().map(to::relativize).map(Path::toString))
        .contains(
            "2022H1-report/index.html",
            "2022H1-report/files.json",
            "2022H1-report/en/indicators/job.html",
            "2022H1-report/da/pictures/intern-job.svg",
            "2022H1-report/da/pictures/intern-job.png");
    for (Path file : files) {
      assertThat(text(file)).as("%s", file).containsAnyOf(MARK_DA, MARK_EN);
    }
  }

  @Test
  void aPictureForTheHouseSaysSoToThoseWhoSeeItAndToThoseWhoDoNot() throws IOException {
    written(request().internal());

    assertThat(text(to.resolve("2022H1-report/en/pictures/intern-job.svg")))
        .contains(
            "-t\">" + MARK_EN, "-d\">" + MARK_EN, "font-weight=\"bold\">" + MARK_EN + "</text>");
  }

  /** It is put into texts and on slides, where nothing else says what it shows. */
  @Test
  void aPictureByItselfHasItsTitleUnitAndSource() throws IOException {
    written(request());

    String above = "font-weight=\"bold\">I job, 1. halvår 2020 til 1. halvår 2022 (procent)</text>";
    assertThat(text(to.resolve("2022H1-report/da/pictures/job.svg"))).contains(above, ">Kilde: ");
    assertThat(text(to.resolve("2022H1-report/da/index.html"))).doesNotContain(above);
  }

  @Test
  void noFileForEverybodySaysSo() throws IOException {
    for (Path file : written(request())) {
      assertThat(text(file)).as("%s", file).doesNotContain(MARK_DA, MARK_EN);
    }
  }

  private List<Path> written(ReportRequest request) throws IOException {
    Reports.write(ReportedRun.of("").published(), LastReport.Found.NOTHING, request);
    return Trees.files(to);
  }

  private ReportRequest request() {
    return ReportRequest.of("out", to).with(EnumSet.of(Extra.PAGES, Extra.SVG, Extra.PNG));
  }

  /** Also of a PNG: its texts stand in it as they are. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
