package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.util.Map;

/**
 * The title that authors give to their report.
 *
 * @param labels in the languages that every report has
 * @param written in each language in which they wrote it
 */
public record AuthoredTitle(Labels labels, Map<Language, String> written) {
  public AuthoredTitle {
    written = Map.copyOf(written);
  }

  public String in(Language language) {
    return written.getOrDefault(language, labels.in(language));
  }
}
