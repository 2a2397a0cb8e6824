package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.generator.columns.ProfileColumn.ColumnCase;
import dk.integrationsbarometer.generator.extracts.ExtractProfile;
import dk.integrationsbarometer.generator.town.Profile;
import java.util.List;

/**
 * All that is known of a town and of its extracts.
 *
 * @param housingAreas which housing area people live in
 * @param extracts what further registers hold
 */
public record Profiles(
    Profile people, List<ColumnCase> housingAreas, List<ExtractProfile> extracts) {
  public Profiles {
    housingAreas = List.copyOf(housingAreas);
    extracts = List.copyOf(extracts);
  }

  /** The same town with the extracts of other registers. */
  public Profiles and(List<ExtractProfile> others) {
    return new Profiles(people, housingAreas, others);
  }
}
