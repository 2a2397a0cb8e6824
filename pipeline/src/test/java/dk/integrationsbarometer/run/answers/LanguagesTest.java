package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.problems.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {
  @TempDir private Path folder;

  @BeforeEach
  void addALanguage() throws IOException {
    Files.createDirectories(folder.resolve("languages"));
    translate(
        """
          - {en: Total, text: ""}
          - {en: Source, text: Källa}
        """);
  }

  private void translate(String texts) throws IOException {
    Files.writeString(
        folder.resolve("languages/sv.yaml"),
        """
        kind: language
        id: sv
        name: svenska
        locale: sv-SE
        texts:
        """
            + texts);
  }

  private void define(String labels) throws IOException {
    Files.writeString(folder.resolve("koen.yaml"), labels);
  }

  @Test
  void whatIsMissingIsCountedAndTheFirstPlacesAreNamed() throws IOException {
    define(
        """
        items:
          - {da: Køn, en: Sex, sv: Kön}
          - {da: Kvinde, en: Woman}
          - {da: Mand, en: Man}
        """);
    Languages languages = Languages.of(folder);

    assertThat(languages.notes(languages.all()))
        .extracting(note -> note.line(MessageLanguage.EN))
        .containsExactly(
            "%1$s/languages/sv.yaml: svenska has no words for %2$d of the program's %3$d texts and 2 of the 3 labels of the definitions. What is missing is shown in English. Fill in the texts that stand empty, first at %1$s/languages/sv.yaml:6:23, and write 'sv:' beside da and en of the labels, first at %1$s/koen.yaml:3:5. [W012]"
                .formatted(folder, ProgramTexts.all().size() - 1, ProgramTexts.all().size()));
  }

  @Test
  void theProgramsOwnLanguagesAreWhole() {
    assertThat(Languages.of(folder).notes(Language.PUBLISHED)).isEmpty();
  }

  @Test
  void aLabelOfRepeatedDefinitionsIsThatOfEach() throws IOException {
    define(
        """
        kind: indicator
        for_each: [{aar: 1}, {aar: 2}]
        id: efter-{aar}
        label: {da: "Efter {aar} år", en: "After {aar} years", sv: "Efter {aar} års tid"}
        """);

    assertThat(new Labels("Efter 2 år", "After 2 years").in(Languages.named("sv", folder)))
        .isEqualTo("Efter 2 års tid");
  }

  /** A definition that has the same words by accident can mean something else by them. */
  @Test
  void theWordsOfALabelAreNotThoseOfATextOfTheProgram() throws IOException {
    Labels total = Labels.of("Total");
    Labels source = Labels.of("Source");
    define(
        """
        a: {da: %s, en: Total, sv: Summan}
        b: {da: %s, en: Source, sv: Ursprung}
        """
            .formatted(total.da(), source.da()));
    Language swedish = Languages.named("sv", folder);

    assertThat(total.in(swedish)).isEqualTo("Total");
    assertThat(source.in(swedish)).isEqualTo("Källa");
    assertThat(new Labels(total.da(), "Total").in(swedish)).isEqualTo("Summan");
    assertThat(new Labels(source.da(), "Source").in(swedish)).isEqualTo("Ursprung");
  }

  /** Tables have the texts of the program too, without their keys. */
  @Test
  void aTextOfTheProgramIsKnownByItsWordsInATable() {
    Labels source = Labels.of("Source");

    assertThat(new Labels(source.da(), "Source").in(Languages.named("sv", folder)))
        .isEqualTo("Källa");
  }

  @Test
  void whatIsLeftForLaterIsNoTranslation() throws IOException {
    translate("  - {en: Source, text: \"TO" + "DO: Källa\"}");
    define("a: {da: Ja, en: Yes, sv: \"Ja???\"}");

    assertThatThrownBy(() -> Languages.of(folder))
        .hasMessage(
            """
            %1$s/koen.yaml:1:26: The text is not finished: it holds '???'.
              Write what readers are to see. [D144]
            %1$s/languages/sv.yaml:6:24: The text is not finished: it holds 'TO%2$s'.
              Write what readers are to see. [D144]"""
                .formatted(folder, "DO"));
  }

  @Test
  void oneLabelHasOneTranslation() throws IOException {
    define(
        """
        a: {da: Ja, en: Yes, sv: Ja}
        b: {da: Ja, en: Yes, sv: Jo}
        """);

    assertThatThrownBy(() -> Languages.of(folder))
        .hasMessage(
            "%1$s/koen.yaml:2:26: The label 'Yes' is 'Jo' here, but 'Ja' at %1$s/koen.yaml:1:26. Labels with the same Danish and English text are one label.\n  Write the same in both places, or make the Danish or the English text another. [D171]"
                .formatted(folder));
  }

  @Test
  void aLanguageThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Languages.named("se", folder))
        .hasMessage(
            "--language: There is no language 'se'. Did you mean 'sv'? Known: da, en, sv.\n  Write --language with one of these, or begin a further one with 'scripts/barometer new language se'. [U010]");
  }
}
