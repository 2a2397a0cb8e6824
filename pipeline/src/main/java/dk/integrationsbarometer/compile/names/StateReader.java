package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.labels.Stewardship;
import java.util.Map;

/** Reads {@code state}: whether a definition is a draft. */
public final class StateReader {
  private static final Map<String, Stewardship.State> STATES =
      Map.of(
          Stewardship.State.DRAFT.code(),
          Stewardship.State.DRAFT,
          Stewardship.State.IN_USE.code(),
          Stewardship.State.IN_USE);

  private StateReader() {}

  /** In use, where nothing is written. */
  public static Stewardship.State read(Fields definition) {
    return definition.choice("state", STATES, Stewardship.State.IN_USE);
  }
}
