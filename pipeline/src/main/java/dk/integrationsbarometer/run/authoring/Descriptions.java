package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.explanations.Catalogue;
import dk.integrationsbarometer.explanations.Explanation;
import dk.integrationsbarometer.explanations.PartWords;
import dk.integrationsbarometer.exports.catalogue.CatalogueHtml;
import dk.integrationsbarometer.exports.catalogue.CatalogueMarkdown;
import dk.integrationsbarometer.exports.json.ExplanationJson;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.answers.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says in words what the definitions compute; no figures. */
public final class Descriptions {
  private Descriptions() {}

  /** The form of the catalogue. */
  public enum Page {
    MARKDOWN,
    HTML
  }

  /**
   * An indicator in words, and its plan; as text, also a variable, a group or a register.
   *
   * @throws BarometerException when it is not defined
   */
  public static String explanation(Path definitions, String id, Rendering rendering) {
    // A draft of somebody else is no matter of who asks about this one.
    Definitions all =
        LoadedDefinitions.withoutUnfinishedDrafts(definitions, Set.of(id), draft -> {});
    boolean isPart =
        rendering.form() == Rendering.Form.TEXT
            && all.indicator(id).isEmpty()
            && !all.retired().containsKey(id);
    Optional<String> part = isPart ? PartWords.of(all, id, rendering.language()) : Optional.empty();
    return part.orElseGet(() -> indicator(all, id, rendering));
  }

  private static String indicator(Definitions all, String id, Rendering rendering) {
    return LoadedDefinitions.choose(all, Set.of(id)).stream()
        .map(indicator -> Explanation.of(indicator, rendering.language()))
        .map(
            explanation ->
                rendering.form() == Rendering.Form.JSON
                    ? ExplanationJson.of(explanation)
                    : explanation.text())
        .collect(Collectors.joining("\n"));
  }

  /**
   * All indicators on one page.
   *
   * @param note is told of each draft that is left out, as it is unfinished
   */
  public static String catalogue(
      Path definitions, Language language, Page page, Consumer<Problem> note) {
    Definitions finished = LoadedDefinitions.withoutUnfinishedDrafts(definitions, Set.of(), note);
    Catalogue catalogue = Catalogue.of(finished, language);
    return switch (page) {
      case MARKDOWN -> CatalogueMarkdown.of(catalogue);
      case HTML -> CatalogueHtml.of(catalogue);
    };
  }

  /**
   * Writes a page to a file in place of what was there.
   *
   * @throws BarometerException when the file cannot be written
   */
  public static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE_FILE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }
}
