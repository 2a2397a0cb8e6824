package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import java.util.Set;

/**
 * Hashes of what some names of a unit mean: of its register, and of the variables and code lists
 * that the names lead to. Words are not in it, nor anything that the names do not lead to.
 */
public final class UsedMeaning {
  private final Unit unit;
  private final DefinitionMeaning meaning =
      new DefinitionMeaning(DefinitionMeaning.Registers.WHOLE);

  public UsedMeaning(Unit unit) {
    this.unit = unit;
  }

  /** Changes when the names come to mean something else. */
  public String of(Set<String> names) {
    return Hash.of(meaning.of(unit, unit, names));
  }

  /** Changes when the codes do, whatever else of the variables changes. */
  public String codes(Set<String> names) {
    return Hash.of(
        meaning.of(
            NamesUsed.needed(unit, names).stream()
                .flatMap(variable -> variable.classification().stream())
                .toList(),
            unit,
            names));
  }
}
