package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.run.answers.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewLanguageTest {
  @TempDir private Path folder;

  /** Java knows one country in which Hungarian is spoken, and what it is called there. */
  @Test
  void theFileIsSoundAndAllItsTextsAreStillToBeWritten() {
    Path file = NewLanguage.write(folder, "hu");
    Languages languages = Languages.of(folder);
    Language language = languages.named("hu");

    assertThat(file).isEqualTo(folder.resolve("languages/hu.yaml"));
    assertThat(language.ownName()).isEqualTo("magyar");
    assertThat(language.locale().toLanguageTag()).isEqualTo("hu-HU");
    assertThat(languages.notes(languages.all()).get(0).text())
        .contains("no words for %1$d of the program's %1$d".formatted(ProgramTexts.all().size()));
  }

  @Test
  void theDanishStandsAboveTheEnglish() throws IOException {
    assertThat(Files.readString(NewLanguage.write(folder, "hu")))
        .contains("  # \"Kilde\"\n  - en: \"Source\"\n    text: \"\"\n");
  }

  @Test
  void nothingIsOverwritten() {
    Path file = NewLanguage.write(folder, "hu");

    assertThatThrownBy(() -> NewLanguage.write(folder, "hu"))
        .hasMessage(
            file
                + ": The language 'hu' is there already, and nothing is overwritten.\n"
                + "  Choose another id, or change that file. [N002]");
  }

  @ParameterizedTest
  @CsvSource({"en, the program has that language", "Svensk, it is not two or three small letters"})
  void aCodeThatCannotBeIsTold(String code, String why) {
    assertThatThrownBy(() -> NewLanguage.write(folder, code))
        .hasMessage(
            "new: '"
                + code
                + "' cannot be the id of a language: "
                + why
                + ".\n  Write the language's code of ISO 639, such as sv. [D166]");
  }
}
