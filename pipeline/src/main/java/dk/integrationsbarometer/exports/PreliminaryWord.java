package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Optional;
import java.util.stream.Stream;

/** The word that a sentence has beside a number that is to be corrected later. */
public record PreliminaryWord(Language language) {
  private static final Labels WORD = Labels.of("preliminary figure");

  /** The word, where one of the numbers is preliminary. */
  public Optional<String> of(Stream<ObsStatus> numbers) {
    return numbers.anyMatch(ObsStatus.PRELIMINARY::equals)
        ? Optional.of(WORD.in(language))
        : Optional.empty();
  }

  /** A number with the word behind it in brackets, where it is preliminary. */
  public String behind(String number, ObsStatus status) {
    return behind(number, Stream.of(status));
  }

  /** The same of a number that rests on others, of which one may be preliminary. */
  public String behind(String number, Stream<ObsStatus> statuses) {
    return of(statuses).map(word -> Brackets.behind(number, word)).orElse(number);
  }
}
