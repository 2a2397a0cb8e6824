package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.ProfileColumn.ColumnCase;
import java.util.List;

/**
 * All that is known of a town and of its extracts.
 *
 * @param housingAreas which housing area people live in
 * @param extracts what further registers hold
 */
record Profiles(Profile people, List<ColumnCase> housingAreas, List<ExtractProfile> extracts) {
  Profiles {
    housingAreas = List.copyOf(housingAreas);
    extracts = List.copyOf(extracts);
  }

  /** The same town with the extracts of other registers. */
  Profiles and(List<ExtractProfile> others) {
    return new Profiles(people, housingAreas, others);
  }
}
