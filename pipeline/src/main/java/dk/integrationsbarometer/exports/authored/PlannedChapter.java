package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.model.labels.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chapter as its author wants it.
 *
 * @param area the area of policy
 * @param texts what stands before its indicators, by language
 * @param indicators those that it shows, in this order; all of the area when empty
 */
public record PlannedChapter(
    WrittenName area, Map<Language, AuthoredText> texts, Optional<List<WrittenName>> indicators) {
  public PlannedChapter {
    texts = Map.copyOf(texts);
    indicators = indicators.map(List::copyOf);
  }

  /** The text in a language, or in English where there is none. */
  public Optional<AuthoredText> text(Language language) {
    return Optional.ofNullable(texts.getOrDefault(language, texts.get(Language.EN)));
  }
}
