package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the signs of a table mean, in one line below it. */
public final class SignLine {
  private SignLine() {}

  /** None when every number is an ordinary one. */
  public static Optional<String> of(Collection<ObsStatus> occurring, Bilingual tongue) {
    String signs =
        Signs.LEGEND.stream()
            .filter(occurring::contains)
            .filter(status -> !Signs.PAGE.of(status).isEmpty())
            .map(status -> Signs.PAGE.of(status) + " = " + status.label().in(tongue.language()))
            .collect(Collectors.joining("; "));
    return signs.isEmpty() ? Optional.empty() : Optional.of(tongue.say("Signs: ") + signs + ".");
  }
}
