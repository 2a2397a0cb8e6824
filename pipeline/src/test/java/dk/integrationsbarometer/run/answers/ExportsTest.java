package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.AwkwardRun;
import dk.integrationsbarometer.testkit.SmallRun;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
  /** No published number has more than two decimals; times and versions have no decimals. */
  private static final Pattern FULL_PRECISION = Pattern.compile("(?<![\\d.T:])\\d+\\.\\d{3,}");

  @TempDir private Path to;

  @Test
  void theFilesOfAnExport() throws IOException {
    Path folder = Exports.write(AwkwardRun.published(), everything());

    assertThat(folder).isEqualTo(to.resolve("2022H1"));
    assertThat(Trees.files(folder).stream().map(folder::relativize).map(Path::toString))
        .contains(
            "README.html",
            "files.json",
            "csv/figures.csv",
            "csv/figures.csv-metadata.json",
            "csv/figures-da.csv",
            "csv/figures-en.csv",
            "csv/tables.sql",
            "excel/integrationsbarometer-da.xlsx",
            "excel/integrationsbarometer-en.xlsx",
            "json-stat/da/andel-trin.json",
            "json-stat/da/collection.json",
            "px/andel-trin.px",
            "px/gaps/andel-trin.px");
  }

  /** A folder that is opened from a disk or a server may show nothing. */
  @Test
  void theReadmeSaysTheHalfYearAndLeadsToFiles() throws IOException {
    Path folder = Exports.write(AwkwardRun.published(), everything());
    String readme = Files.readString(folder.resolve("README.html"));
    List<String> links =
        Pattern.compile("href=\"([^\"]*)\"")
            .matcher(readme)
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(readme)
        .contains(
            "<h1>Integrationsbarometer, Københavns Kommune, 1. halvår 2022</h1>",
            "a sheet for the figures of each indicator, and one for its gaps.");
    assertThat(links)
        .contains(
            "excel/integrationsbarometer-da.xlsx",
            "csv/figures-en.csv",
            "csv/tables.sql",
            "json-stat/en/collection.json",
            "px/gaps/andel-trin.px")
        .allSatisfy(link -> assertThat(folder.resolve(link)).isRegularFile());
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    Path first = Exports.write(AwkwardRun.published(), everything());
    var bytes = Trees.bytes(first);

    assertThat(Trees.bytes(Exports.write(AwkwardRun.published(), everything()))).isEqualTo(bytes);
  }

  /** With all digits, a figure tells which whole numbers were divided. */
  @Test
  void noFileHoldsAFigureWithAllItsDigits() throws IOException {
    for (Path file : Trees.files(Exports.write(AwkwardRun.published(), everything()))) {
      if (file.toString().endsWith(".xlsx")) {
        try (var zip = new ZipFile(file.toFile())) {
          for (ZipEntry entry : zip.stream().toList()) {
            if (entry.getName().contains("sheet") || entry.getName().contains("haredStr")) {
              assertIsRounded(file + entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
          }
        }
      } else {
        assertIsRounded(file.toString(), Files.readAllBytes(file));
      }
    }
  }

  private static void assertIsRounded(String file, byte[] content) {
    assertThat(FULL_PRECISION.matcher(new String(content, StandardCharsets.UTF_8)).results())
        .as(file)
        .isEmpty();
  }

  @Test
  void onlyWhatIsAskedForIsWritten() throws IOException {
    Path folder =
        Exports.write(
            AwkwardRun.published(),
            everything()
                .formats(Set.of("excel", "json-stat"))
                .languages(List.of(Language.EN))
                .indicators(Set.of("andel")));

    assertThat(Trees.files(folder).stream().map(folder::relativize).map(Path::toString))
        .containsExactlyInAnyOrder(
            "README.html",
            "files.json",
            "excel/integrationsbarometer-en.xlsx",
            "json-stat/en/andel-trin.json",
            "json-stat/en/collection.json",
            "json-stat/en/gaps/andel-trin.json");
  }

  @Test
  void anUnknownIndicatorIsNamed() {
    assertThatThrownBy(
            () -> Exports.write(AwkwardRun.published(), everything().indicators(Set.of("andl"))))
        .hasMessage(
            "out: The indicator 'andl' is not defined. Did you mean 'andel'? Known: andel, tom.\n"
                + "  Correct the spelling, or look in definitions/indicators. [D040]");
    assertThat(to).isEmptyDirectory();
  }

  private static final PublishedRun OF_TWO_POLICIES =
      new SmallRun()
          .with(
              Tables.CODES,
              List.of(new CodeRow("policy", "p23", new Labels("Politik 23", "Policy 23"), 1)))
          .with(
              Tables.INDICATORS,
              """
              indicator | title_da | title_en
              andel     | Andel    | Share
              antal     | Antal    | Count
              """)
          .with(
              Tables.FIGURES,
              """
              indicator | period | group | value
              andel     | 2022H1 | alle  | 1
              antal     | 2022H1 | alle  | 2
              """)
          .with(
              Tables.TARGETS,
              """
              indicator | target | period | rule   | group | status  | policy
              andel     | mere   | 2022H1 | rising | alle  | reached | p23
              andel     | mindre | 2022H1 | rising | alle  | reached | p11
              andel     | ingen  | 2022H1 | rising | alle  | reached |
              antal     | flere  | 2022H1 | rising | alle  | behind  | p11
              """)
          .with(
              Tables.GOAL_OVERVIEW,
              """
              policy | status  | goals
              p23    | reached | 1
              p11    | behind  | 1
              """)
          .published();

  @Test
  void aPolicyHasItsGoalsAndTheirIndicatorsInAllFormats() throws IOException {
    Path folder = Exports.write(OF_TWO_POLICIES, everything().policies(Set.of("p23")));

    assertThat(Trees.files(folder).stream().map(folder::relativize).map(Path::toString))
        .contains("px/andel.px", "json-stat/da/andel.json")
        .doesNotContain("px/antal.px", "json-stat/da/antal.json");
    assertThat(folder.resolve("csv/figures.csv"))
        .content()
        .contains("andel")
        .doesNotContain("antal");
    assertThat(folder.resolve("csv/targets.csv"))
        .content()
        .contains("andel,mere")
        .doesNotContain("mindre", "ingen", "flere");
    assertThat(folder.resolve("csv/goal_overview.csv"))
        .content()
        .contains("p23")
        .doesNotContain("p11");
  }

  @Test
  void whichPolicyItIsStandsInTheListThePageAndTheBook() throws IOException {
    Path folder = Exports.write(OF_TWO_POLICIES, everything().policies(Set.of("p23")));

    assertThat(folder.resolve("files.json")).content().contains("\"policies\" : [", "\"p23\"");
    assertThat(folder.resolve("README.html"))
        .content()
        .contains(
            "<p>Kun indikatorer og mål i: Politik 23.</p>",
            "<p>Only the indicators and goals of: Policy 23.</p>");
    assertThat(inside(folder.resolve("excel/integrationsbarometer-en.xlsx")))
        .contains("Only the indicators and goals of: Policy 23.");
  }

  @Test
  void anUnknownPolicyIsNamed() {
    assertThatThrownBy(() -> Exports.write(OF_TWO_POLICIES, everything().policies(Set.of("p24"))))
        .hasMessage(
            "out: The published tables know no policy 'p24'. Did you mean 'p23'? Known: p11, p23.\n"
                + "  Correct the spelling, or run again with it. [U004]");
    assertThat(to).isEmptyDirectory();
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertThatThrownBy(() -> everything().formats(Set.of("exel")))
        .hasMessage(
            "export: There is no format 'exel'. Did you mean 'excel'? Known: excel, px, json-stat, csv.\n"
                + "  Write --format with some of these, a comma between them: excel, px, json-stat, csv. [U007]");
  }

  @Test
  void thePageSaysWhatThereIsInBothLanguages() throws IOException {
    Path folder = Exports.write(AwkwardRun.published(), everything());

    assertThat(Files.readString(folder.resolve("README.html")))
        .contains(
            "<html lang=\"da\">",
            "<section lang=\"en\">",
            "<a href=\"px/andel-trin.px\">andel-trin.px</a>",
            "<td>[c]</td><td>..</td><td>Q</td>",
            "Computed 2026-11-20 (run-1).")
        .doesNotContain("INTERN");
    assertThat(
            Files.readString(
                Exports.write(AwkwardRun.published(), everything().internal())
                    .resolve("README.html")))
        .contains(
            "<strong>KUN TIL INTERN BRUG. Må ikke offentliggøres.</strong>",
            "<strong>FOR INTERNAL USE ONLY. Not for publication.</strong>");
  }

  @Test
  void everyFileForTheHouseSaysSo() throws IOException {
    Path folder = Exports.write(AwkwardRun.published(), everything().internal());

    for (Path file : Trees.files(folder)) {
      String text =
          file.toString().endsWith(".xlsx")
              ? inside(file)
              : Files.readString(file, StandardCharsets.UTF_8);
      assertThat(text.toUpperCase(Locale.ROOT).replace('_', ' '))
          .as("%s", file)
          .containsAnyOf("KUN TIL INTERN BRUG", "FOR INTERNAL USE");
    }
  }

  private static String inside(Path book) throws IOException {
    try (var zip = new ZipFile(book.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private ExportRequest everything() {
    return ExportRequest.of("out", to);
  }
}
