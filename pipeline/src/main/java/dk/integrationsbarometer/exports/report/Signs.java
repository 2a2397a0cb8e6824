package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the signs of a table mean, in one line below it. */
final class Signs {
  static final List<ObsStatus> ALL =
      List.of(
          ObsStatus.UNRELIABLE,
          ObsStatus.SUPPRESSED,
          ObsStatus.UNDEFINED,
          ObsStatus.MISSING,
          ObsStatus.BREAK);

  private Signs() {}

  /** None when every number is an ordinary one. */
  static Optional<String> line(Collection<ObsStatus> occurring, Bilingual tongue) {
    String signs =
        ALL.stream()
            .filter(occurring::contains)
            .map(status -> FigureFormat.sign(status) + " = " + status.label().in(tongue.language()))
            .collect(Collectors.joining("; "));
    return signs.isEmpty()
        ? Optional.empty()
        : Optional.of(tongue.say("Tegn: ", "Signs: ") + signs + ".");
  }
}
