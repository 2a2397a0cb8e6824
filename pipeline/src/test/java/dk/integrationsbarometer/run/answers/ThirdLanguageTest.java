package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.report.ReportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.run.answers.ReportRequest.Extra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that is added by a file of words, beside a definition whose label has it too. */
class ThirdLanguageTest {
  private static final String WORDS =
      """
      kind: language
      id: sv
      name: svenska
      locale: sv-SE
      texts:
        - {en: Skip to the content, text: Hoppa till innehållet}
        - {en: Total, text: Totalt}
        - {en: All indicators, text: Alla indikatorer}
        - {en: "First half of %s", text: "Första halvåret %s"}
      """;

  private static final String DEFINITION =
      """
      kind: indicator
      id: job
      label: {da: I job, en: In work, sv: I arbete}
      """;

  @TempDir private Path folder;
  private Language swedish;

  @BeforeEach
  void addTheLanguage() throws IOException {
    Files.createDirectories(folder.resolve("definitions/languages"));
    Files.writeString(folder.resolve("definitions/languages/sv.yaml"), WORDS);
    Files.writeString(folder.resolve("definitions/job.yaml"), DEFINITION);
    swedish = Languages.named("sv", folder.resolve("definitions"));
  }

  @Test
  void aReportSpeaksItAndSaysTheRestInEnglish() throws IOException {
    String page = report("sv/index.html");

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
        .contains("Hoppa till innehållet", "I arbete", "Första halvåret 2022", "78,4")
        .contains("Integration barometer: status report")
        .doesNotContain("In work", "Gå til indholdet");
  }

  @Test
  void thePageOfAnIndicatorSpeaksItAndLeadsToTheOthers() throws IOException {
    assertThat(report("sv/indicators/job.html"))
        .contains("<h1>I arbete</h1>", "Alla indikatorer")
        .contains("<a href=\"../../da/indikatorer/job.html\" lang=\"da\"");
    assertThat(report("da/indikatorer/job.html"))
        .contains(
            "<a href=\"../../sv/indicators/job.html\" lang=\"sv\" hreflang=\"sv\">svenska</a>");
  }

  @Test
  void authorsCanWriteInIt() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("report.yaml"),
            """
            id: aaret
            title: {da: Rapport, en: Report, sv: Årets rapport}
            chapters:
              - {area: arbejde, text: {da: Tal, en: Figures come first, sv: Siffror kommer först}}
            """);
    List<Language> known = Languages.of(folder.resolve("definitions")).all();

    assertThat(planned(plan, known, swedish)).contains("Årets rapport", "Siffror kommer först");
    Files.writeString(plan, Files.readString(plan).replaceAll(", sv: [^}]*", ""));
    assertThat(planned(plan, known, swedish)).contains("<h1>Report", "Figures come first");
  }

  private String planned(Path plan, List<Language> known, Language language) throws IOException {
    ReportRequest request =
        ReportRequest.of("out", folder).plan(Optional.of(plan), known).in(List.of(language));
    Reports.write(ReportedRun.of("").published(), LastReport.Found.NOTHING, request);
    return Files.readString(folder.resolve("2022H1-report/sv/index.html"));
  }

  @Test
  void anExportSpeaksIt() throws IOException {
    ExportRequest request =
        ExportRequest.of("out", folder)
            .formats(Set.of("csv", "px"))
            .languages(List.of(Language.EN, swedish));
    Path export = Exports.write(ReportedRun.of("").published(), request);

    assertThat(export.resolve("csv/figures-sv.csv")).content().contains("I arbete", "Totalt");
    assertThat(export.resolve("px/job-bydel.px"))
        .content()
        .contains("LANGUAGES=\"en\",\"sv\";", "CONTENTS[sv]=\"I arbete");
  }

  private String report(String page) throws IOException {
    ReportRequest request =
        ReportRequest.of("out", folder).in(List.of(Language.DA, swedish)).with(Set.of(Extra.PAGES));
    Reports.write(ReportedRun.of("").published(), LastReport.Found.NOTHING, request);
    return Files.readString(folder.resolve("2022H1-report").resolve(page));
  }
}
