package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says what the signs in a table mean that stand in the place of numbers, or before them. */
final class SignLegend {
  private static final List<ObsStatus> SIGNS =
      List.of(
          ObsStatus.UNRELIABLE,
          ObsStatus.PRELIMINARY,
          ObsStatus.SUPPRESSED,
          ObsStatus.UNDEFINED,
          ObsStatus.MISSING,
          ObsStatus.BREAK);

  private static final String BESIDE_THE_SIGN = " ".repeat(10);

  private SignLegend() {}

  /** A line or two for each sign that occurs; no line when none does. */
  static List<String> lines(Collection<ObsStatus> occurring, Language language) {
    List<String> lines =
        SIGNS.stream()
            .filter(occurring::contains)
            .flatMap(status -> lines(status, language))
            .toList();
    return lines.isEmpty()
        ? lines
        : Stream.concat(Stream.of("", Words.SIGNS.in(language) + ":"), lines.stream()).toList();
  }

  private static Stream<String> lines(ObsStatus status, Language language) {
    String line =
        String.format(
            "  %-3s  %s  %s",
            FigureFormat.sign(status), status.code(), status.label().in(language));
    return status == ObsStatus.SUPPRESSED
        ? Stream.of(line, BESIDE_THE_SIGN + Words.WHY_HIDDEN.in(language))
        : Stream.of(line);
  }
}
