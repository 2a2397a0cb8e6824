package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.compile.DraftMark;
import dk.integrationsbarometer.compile.languages.FurtherLanguage;
import dk.integrationsbarometer.compile.languages.FurtherLanguages;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that answers and files can be in: the program's own, and those of a folder. */
public final class Languages {
  private final List<FurtherLanguage> further;

  private Languages(List<FurtherLanguage> further) {
    this.further = further;
  }

  /**
   * The languages with the further ones of a folder of definitions, which is read only when it has
   * some.
   *
   * @throws BarometerException when one of these cannot be understood
   */
  public static Languages of(Path definitions) {
    if (!Files.isDirectory(definitions.resolve(FurtherLanguages.FOLDER))) {
      return new Languages(List.of());
    }

    var reading = new Problems();
    List<Document> documents = DefinitionFolder.read(definitions, reading);
    var problems = new Problems();
    problems.addAll(DraftMark.without(reading.sorted()));
    List<FurtherLanguage> further = FurtherLanguages.read(documents, problems).languages();
    problems.end();
    return new Languages(further);
  }

  /**
   * The language of a code; those of a folder are not looked for when it is one of the program's.
   *
   * @throws BarometerException when there is none
   */
  public static Language named(String code, Path definitions) {
    return find(Language.PUBLISHED, code).orElseGet(() -> of(definitions).named(code));
  }

  /** All of them, the program's own first. */
  public List<Language> all() {
    return Stream.concat(
            Language.PUBLISHED.stream(), further.stream().map(FurtherLanguage::language))
        .sorted()
        .toList();
  }

  /**
   * The language of a code.
   *
   * @throws BarometerException when there is none
   */
  public Language named(String code) {
    List<String> known = all().stream().map(Language::code).toList();
    return find(all(), code)
        .orElseThrow(
            () ->
                BarometerException.of(
                    Message.NO_SUCH_LANGUAGE,
                    Place.ofFile("--language"),
                    code,
                    Spelling.suggest(code, known)));
  }

  private static Optional<Language> find(List<Language> languages, String code) {
    return languages.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** What to say of words that are missing in some languages. */
  public List<Problem> notes(Collection<Language> wanted) {
    return further.stream()
        .filter(each -> wanted.contains(each.language()))
        .flatMap(each -> each.note().stream())
        .toList();
  }
}
