package dk.integrationsbarometer.model;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All definitions, checked.
 *
 * @param homeArea the municipality whose figures are printed when no other is asked for
 * @param presentation what the settings and the groups' definitions say about tables
 * @param confidence the level of all intervals, in per cent
 * @param retired the indicators that are no longer computed, by id
 * @param hashes the content hash of every document, by its path
 * @param sharedHash changes when, and only when, a register, classification or variable changes
 */
public record Definitions(
    String homeArea,
    Presentation presentation,
    BigDecimal confidence,
    Map<String, Classification> classifications,
    Map<String, Register> registers,
    Map<String, Unit> units,
    List<Indicator> indicators,
    Map<String, Retired> retired,
    Map<String, String> hashes,
    String sharedHash) {
  public Definitions {
    indicators = List.copyOf(indicators);
  }

  /**
   * The threshold below which a number of people is few by the strictest of the indicators' rules;
   * for numbers that are of no indicator. The rule of a draft counts only where somebody asks for
   * it, or where there is no other.
   *
   * @param asked the indicators that somebody asks for
   */
  public int strictestThreshold(Collection<Indicator> asked) {
    List<Indicator> heeded =
        indicators.stream().filter(each -> !each.isDraft() || asked.contains(each)).toList();
    return (heeded.isEmpty() ? indicators : heeded)
        .stream().mapToInt(indicator -> indicator.disclosure().threshold()).max().orElse(1);
  }

  /** The same; what is kept of it can be used together with other definitions of that hash. */
  public Definitions withSharedHash(String hash) {
    return new Definitions(
        homeArea,
        presentation,
        confidence,
        classifications,
        registers,
        units,
        indicators,
        retired,
        hashes,
        hash);
  }

  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}
