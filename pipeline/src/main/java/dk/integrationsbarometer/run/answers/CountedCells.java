package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.cells.kept.Cause;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Manifest;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One line: how many indicators were taken as they were kept, how many were counted, and why. */
final class CountedCells {
  private static final Map<Cause, Labels> BECAUSE =
      Map.of(
          Cause.NEW, new Labels("intet gemt", "nothing kept"),
          Cause.PROGRAM, new Labels("programmet", "the program"),
          Cause.CLASSIFICATION, new Labels("klassifikation", "classification"),
          Cause.DEFINITION, new Labels("definition", "definition"),
          Cause.DATA, new Labels("data", "data"),
          Cause.NEIGHBOUR,
              new Labels(
                  "andre indikatorer om de samme personer", "other indicators of the same people"));

  private CountedCells() {}

  /** The line ends with \n. */
  static String of(Manifest.Cells cells, Language language) {
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
    return new Labels("Celler: %s genbrugt, %s optalt%s.\n", "Cells: %s reused, %s counted%s.\n")
        .in(language)
        .formatted(
            numbers.format(cells.kept()),
            numbers.format(counted),
            reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
