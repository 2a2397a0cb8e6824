package dk.integrationsbarometer.compile.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program's Danish is a file as a further language's. */
class DanishFileTest {
  private static final Path FILE =
      Path.of("src/main/resources/dk/integrationsbarometer/model/labels/da.yaml");

  private final Problems problems = new Problems();
  private final Document document =
      DefinitionFolder.text(FILE, problems)
          .flatMap(text -> DefinitionFolder.document("da.yaml", "da.yaml", text, problems))
          .orElseThrow();
  private final Fields fields = Fields.of(document.root(), "the language", problems);

  @Test
  void itIsReadWithoutYamlAsItIsReadWith() {
    Map<String, Labels> texts = new LinkedHashMap<>();
    for (Node node : fields.requireList("texts")) {
      Fields text = Fields.of(node, "the text", problems);
      String key = text.requireText("en");
      texts.put(key, new Labels(text.requireText("text"), ProgramTexts.english(key)));
    }

    assertThat(problems.sorted()).isEmpty();
    assertThat(texts).isEqualTo(ProgramTexts.all());
  }

  @Test
  void itSaysOfTheLanguageWhatTheProgramKnows() {
    assertThat(fields.requireText("id")).isEqualTo(Language.DA.code());
    assertThat(fields.requireText("name")).isEqualTo(Language.DA.ownName());
    assertThat(fields.requireText("locale")).isEqualTo(Language.DA.locale().toLanguageTag());
  }

  @Test
  void everyTextFitsItsEnglishOne() {
    assertThat(ProgramTexts.all().values())
        .allSatisfy(
            text -> assertThat(TextFit.fault(text.en(), text.da())).as("%s", text).isEmpty());
  }
}
