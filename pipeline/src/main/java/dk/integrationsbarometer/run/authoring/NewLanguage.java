package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.languages.FurtherLanguages;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes the file with which a further language begins: all texts of the program, still empty. */
public final class NewLanguage {
  private static final String TEMPLATE = "new-language.yaml";

  private NewLanguage() {}

  /**
   * Writes the file and returns it.
   *
   * @param id the code of the language
   * @throws BarometerException when the code cannot be used, or the language is there already
   */
  public static Path write(Path folder, String id) {
    FurtherLanguages.fault(id)
        .ifPresent(
            fault -> {
              throw BarometerException.of(Message.BAD_LANGUAGE, Place.ofFile("new"), id, fault);
            });
    Path file = folder.resolve(FurtherLanguages.FOLDER).resolve(id + ".yaml");
    return NewFile.write(file, text(id), "language", id);
  }

  private static String text(String id) {
    List<String> places = places(id);
    var text =
        new StringBuilder(
            NewFile.template(TEMPLATE)
                .replace("{id}", id)
                .replace("{name}", name(id))
                .replace("{locale}", places.size() == 1 ? places.get(0) : "")
                .replace("{places}", places.isEmpty() ? "none" : String.join(", ", places)));
    ProgramTexts.all().forEach((key, labels) -> text.append(entry(key, labels)));
    return text.toString();
  }

  private static String entry(String key, Labels labels) {
    return "  # %s%n  - en: %s%n    text: \"\"%n"
        .formatted(quoted(labels.da()), quoted(key))
        .replace(System.lineSeparator(), "\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** What Java calls the language in itself; empty when it does not know it. */
  private static String name(String id) {
    Locale locale = Locale.forLanguageTag(id);
    String name = locale.getDisplayLanguage(locale);
    return name.equals(id) ? "" : name;
  }

  /** The countries whose numbers and months are known in the language. */
  private static List<String> places(String id) {
    return Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> locale.getLanguage().equals(id) && !locale.getCountry().isEmpty())
        .filter(locale -> locale.getScript().isEmpty() && locale.getVariant().isEmpty())
        .map(Locale::toLanguageTag)
        .sorted()
        .toList();
  }
}
