package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.cells.kept.Cause;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Manifest;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many indicators were taken as they were kept, how many were counted, and why; whether all
 * tables are those of an earlier run.
 */
final class CountedCells {
  private static final Map<Cause, Labels> BECAUSE =
      Map.of(
          Cause.NEW, Labels.of("nothing usable kept"),
          Cause.PROGRAM, Labels.of("the program"),
          Cause.CLASSIFICATION, Labels.of("classification"),
          Cause.DEFINITION, Labels.of("definition"),
          Cause.DATA, Labels.of("data"),
          Cause.NEIGHBOUR, Labels.of("other indicators of the same people"));

  private CountedCells() {}

  /** Lines, each ends with \n. */
  static String of(Manifest run, Language language) {
    String again =
        run.unchangedSince().isEmpty()
            ? ""
            : Labels.of("Nothing has changed since run %s, so its tables are published again.\n")
                .in(language)
                .formatted(run.unchangedSince());
    return of(run.cells(), language) + again;
  }

  private static String of(Manifest.Cells cells, Language language) {
    NumberFormat numbers = WholeNumbers.in(language);
    String reasons =
        Arrays.stream(Cause.values())
            .filter(cause -> cells.counted().containsKey(cause.word()))
            .map(
                cause ->
                    BECAUSE.get(cause).in(language)
                        + " "
                        + numbers.format(cells.counted().get(cause.word()).size()))
            .collect(Collectors.joining(", "));
    long counted = cells.counted().values().stream().mapToLong(each -> each.size()).sum();
    return Labels.of("Cells: %s reused, %s counted%s.\n")
        .in(language)
        .formatted(
            numbers.format(cells.kept()),
            numbers.format(counted),
            reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
