package dk.integrationsbarometer.compile.languages;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A language that the definitions add.
 *
 * @param place where it is written
 * @param texts the places of texts of the program; those that are not in the file have the file's
 * @param labels the places of labels
 */
public record FurtherLanguage(Language language, Place place, Missing texts, Missing labels) {
  /**
   * What a language lacks.
   *
   * @param all how many there are
   * @param first where the first is that it lacks
   */
  public record Missing(int number, int all, Optional<Place> first) {
    static Missing of(List<Place> places, int all) {
      return new Missing(places.size(), all, places.stream().findFirst());
    }

    private String where(String nowhere) {
      return first.map(Place::toString).orElse(nowhere);
    }
  }

  /** What to say of words that are missing; nothing when the language is whole. */
  public Optional<Problem> note() {
    return texts.number() + labels.number() == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Message.LANGUAGE_NOT_WHOLE,
                place,
                language.ownName(),
                texts.number(),
                texts.all(),
                labels.number(),
                labels.all(),
                language.code(),
                texts.where("none"),
                labels.where("none")));
  }
}
