package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the signs in a table mean, in the line above it. */
final class SignLine {
  private SignLine() {}

  static String of(List<List<Object>> table, Language language) {
    Set<Object> used = table.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    String nothing = BookWords.NOTHING.in(language);
    String signs =
        Stream.concat(
                Signs.LEGEND.stream()
                    .filter(status -> used.contains(Signs.EXCEL.of(status)))
                    .map(status -> words(status, language)),
                Stream.of(nothing + ": " + BookWords.NOTHING_MEANS.in(language))
                    .filter(words -> used.contains(nothing)))
            .collect(Collectors.joining("; "));
    return signs.isEmpty()
        ? BookWords.NO_SIGNS.in(language)
        : BookWords.SIGNS.in(language) + signs + ".";
  }

  private static String words(ObsStatus status, Language language) {
    return Signs.EXCEL.of(status) + " " + meaning(status, language);
  }

  /** In spreadsheets what is not defined stands also for what does not apply to a row. */
  static String meaning(ObsStatus status, Language language) {
    String words = Signs.words(status, language);
    return status == ObsStatus.UNDEFINED ? words + BookWords.OR_NOT_APPLICABLE.in(language) : words;
  }
}
