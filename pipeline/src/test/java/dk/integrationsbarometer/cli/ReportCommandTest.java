package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.Schemas;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a run of a few rows, without Spark. */
class ReportCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void aRunIsPublished() {
    Publications.publish(
        OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)), "run-1");
  }

  @Test
  void aReportIsAPageInEachLanguage() throws IOException {
    Said said = report();

    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEqualTo(folder.resolve("to/2022H1-report") + "\n");
    assertThat(files()).containsExactly("da/index.html", "en/index.html", "files.json");
    assertThat(said.code()).isZero();
  }

  @Test
  void whatAFurtherLanguageLacksIsSaidOnce() throws IOException {
    Path languages = Files.createDirectories(folder.resolve("languages"));
    Files.writeString(
        languages.resolve("sv.yaml"),
        "{kind: language, id: sv, name: svenska, locale: sv-SE, texts: []}");

    Said said = report("--language", "sv,da", "--definitions", folder.toString());

    assertThat(said.err()).containsOnlyOnce("svenska has no words for").endsWith("[W012]\n");
    assertThat(said.err().lines()).hasSize(1);
    assertThat(files()).containsExactly("da/index.html", "files.json", "sv/index.html");
  }

  @Test
  void oneLanguageAndItsPicturesWhenAskedFor() throws IOException {
    Said said = report("--language", "en", "--pictures", "svg");

    assertThat(said.code()).isZero();
    assertThat(files())
        .contains("en/index.html", "en/pictures/beskaeftigelse.svg")
        .noneMatch(file -> file.startsWith("da/"));
    assertThat(Files.readString(folder.resolve("to/2022H1-report/en/pictures/beskaeftigelse.svg")))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=");
  }

  @Test
  void chartsAreImagesForWordAndSlides() throws IOException {
    Said said = report("--language", "da", "--pictures", "png");

    assertThat(said.code()).isZero();
    BufferedImage image =
        ImageIO.read(folder.resolve("to/2022H1-report/da/pictures/beskaeftigelse.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(files()).noneMatch(file -> file.endsWith(".svg"));
  }

  @Test
  void aPageForEachIndicatorLiesBesideTheReportAndIsLinkedWithIt() throws IOException {
    Said said = report("--pages");

    assertThat(said.code()).isZero();
    assertThat(files())
        .contains("index.html", "da/indikatorer/index.html", "en/indicators/beskaeftigelse.html");
    assertThat(Files.readString(folder.resolve("to/2022H1-report/en/index.html")))
        .contains("href=\"indicators/beskaeftigelse.html\"", "href=\"indicators/index.html\"");
  }

  @Test
  void theSameRunGivesTheSameFiles() throws IOException {
    report();
    String first = Files.readString(folder.resolve("to/2022H1-report/files.json"));
    report();

    assertThat(Files.readString(folder.resolve("to/2022H1-report/files.json"))).isEqualTo(first);
  }

  @Test
  void aRunThatIsNotThereIsAsked() {
    Said said = report("--run", "run-2");

    assertThat(said.code()).isEqualTo(14);
    assertThat(said.err()).contains("There is no run 'run-2' here.");
    assertThat(folder.resolve("to")).doesNotExist();
  }

  @Test
  void aNewReportIsInOrderWhenItsTextsAreWritten() throws IOException {
    Path plan = newReport();
    write(plan.resolveSibling("arbejde.da.md"), "Flere er i job: {tal beskaeftigelse alle}.");
    write(plan.resolveSibling("arbejde.en.md"), "");

    assertThat(check(plan).out())
        .isEqualTo(plan + " is in order: the run run-1 has all that it names.\n");
    assertThat(report(plan.toString()).code()).isZero();
    assertThat(Files.readString(folder.resolve("to/2022H1-report/da/index.html")))
        .contains("<h1>Statusrapport</h1>", "<p>Flere er i job: ");
  }

  private static void write(Path file, String text) throws IOException {
    assertThat(file).exists();
    Files.writeString(file, text);
  }

  /** Nobody publishes by mistake what the program wrote as a beginning. */
  @Test
  void aNewReportIsNotMadeBeforeItsTextsAreWritten() throws IOException {
    Path plan = newReport();
    Path texts = plan.getParent();
    write(
        texts.resolve("arbejde.en.md"),
        "# Work\n\nMore are in work.\nA number, for instance\n{tal beskaeftigelse alle}, is the published one.\n");

    Said said = report(plan.toString());

    String todo =
        "\n  Write the text in its place. A chapter has no text when the plan names none, or when its file is empty. [P010]\n";
    String still = ": The text is not written: the sentence '";
    String because = "' still stands here, with which 'new report' began it." + todo;
    assertThat(said.err())
        .isEqualTo(
            texts.resolve("arbejde.da.md:1:1")
                + still
                + "Skriv her, hvad der er sket på området \"Arbejde\"."
                + because
                + texts.resolve("arbejde.en.md:4:1")
                + still
                + "A number, for instance {tal beskaeftigelse alle}, is the published one."
                + because);
    assertThat(said.code()).isEqualTo(10);
    assertThat(check(plan).err()).isEqualTo(said.err());
    assertThat(folder.resolve("to")).doesNotExist();
  }

  @Test
  void whatToDoNextReadsTheSameResults() {
    Said said = begin();
    Path plan = folder.resolve("own/aaret/report.yaml");
    Path out = folder.resolve("out");

    assertThat(said.out())
        .isEqualTo(
            """
            %1$s is there, with a text per chapter and language beside it.
              1. Write the texts; pipeline/report.md shows how numbers and charts are put into them.
              2. scripts/barometer report %1$s --out %2$s --check reports what is wrong.
              3. scripts/barometer report %1$s --out %2$s --to reports writes the report.
            """
                .formatted(plan, out));
    assertThat(plan)
        .content()
        .contains(
            "scripts/barometer report report.yaml --out %s --check".formatted(out),
            "scripts/barometer report report.yaml --out %s --to reports".formatted(out));
  }

  /** It need not lie in the project to be completed and underlined. */
  @Test
  void aNewReportLeadsEditorsToItsSchema() throws IOException {
    Path plan = newReport();
    String first = Files.readAllLines(plan).get(0);
    String prefix = "# yaml-language-server: $schema=";

    assertThat(first).startsWith(prefix + "..");
    assertThat(plan.resolveSibling(first.substring(prefix.length())).normalize())
        .isEqualTo(Schemas.FOLDER.resolve(Schemas.REPORT))
        .isRegularFile();
  }

  @Test
  void aNewReportOverwritesNothing() throws IOException {
    Path plan = newReport();
    Said said = begin();

    assertThat(said.err())
        .isEqualTo(
            plan.getParent()
                + ": The report 'aaret' is there already, and nothing is overwritten.\n"
                + "  Choose another id, or change its files. [P009]\n");
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void mistakesOfPlanAndTextsAreToldAtOnceAndNothingIsWritten() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("report.yaml"),
            """
            id: aaret
            title: {da: Rapport}
            chapters:
              - area: arbejde
                text:
                  da: |
                    Først.
                    Så {tal beskaeftigels alle}.
                  en: "{tal}"
              - area: arbejde
                file: {da: mangler.md, en: mangler.md}
                tekst: x
            """);

    Said said = report(plan.toString());

    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err().lines().filter(line -> !line.startsWith(" ")))
        .extracting(line -> line.substring(folder.toString().length() + 1))
        .containsExactly(
            "mangler.md: The file or folder cannot be read: NoSuchFileException.",
            "report.yaml:2:8: 'title' has no 'en'.",
            "report.yaml:8:17: The published run has no indicator 'beskaeftigels'. Did you mean 'beskaeftigelse'? Known: beskaeftigelse, folketal.",
            "report.yaml:9:12: '{tal}' cannot be read: it names no indicator.",
            "report.yaml:10:11: Area of policy 'arbejde' is written twice.",
            "report.yaml:12:5: 'tekst' is not a key of the chapter. Known: area, text, file, indicators.");
    assertThat(check(plan).err()).isEqualTo(said.err());
    assertThat(folder.resolve("to")).doesNotExist();
  }

  @Test
  void beforeAnythingIsPublishedTheFormIsChecked() throws IOException {
    Path plan = newReport();
    write(plan.resolveSibling("arbejde.da.md"), "{tal a b}");
    write(plan.resolveSibling("arbejde.en.md"), "{tal a b}");
    String nothing = folder.resolve("nothing").toString();
    Said said = Said.by("report", plan.toString(), "--check", "--out", nothing);

    assertThat(said.out())
        .isEqualTo(
            "The form of "
                + plan
                + " is in order; "
                + nothing
                + " has no run to compare its names and numbers with.\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void aCheckNeedsAPlan() {
    Said said = Said.by("report", "--check");

    assertThat(said.err())
        .startsWith("Missing required parameter: 'REPORT.yaml', which --check reads\n");
    assertThat(said.code()).isEqualTo(2);
  }

  private Path newReport() {
    assertThat(begin().code()).isZero();
    return folder.resolve("own/aaret/report.yaml");
  }

  private Said begin() {
    String out = folder.resolve("out").toString();
    return Said.by(
        "new", "report", "aaret", "--to", folder.resolve("own").toString(), "--out", out);
  }

  private Said check(Path plan) {
    return Said.by("report", plan.toString(), "--check", "--out", folder.resolve("out").toString());
  }

  private Said report(String... more) {
    String to = folder.resolve("to").toString();
    List<String> usual = List.of("report", "--out", folder.resolve("out").toString(), "--to", to);
    return Said.by(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    Path to = folder.resolve("to/2022H1-report");
    try (Stream<Path> all = Files.walk(to)) {
      return all.filter(Files::isRegularFile)
          .map(file -> to.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
