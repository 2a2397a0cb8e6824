package dk.integrationsbarometer.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All definitions, checked.
 *
 * @param homeArea the municipality whose figures are printed when no other is asked for
 * @param policyAreas the areas of policy in the order in which they are presented, each by the name
 *     of its folder
 * @param confidence the level of all intervals, in per cent
 * @param columns the variables that have a column of their own in the published tables
 * @param hashes the content hash of every document, by its path
 * @param sharedHash changes when, and only when, a register, classification or variable changes
 */
public record Definitions(
    String homeArea,
    Map<String, Labels> policyAreas,
    BigDecimal confidence,
    List<String> columns,
    Map<String, Classification> classifications,
    Map<String, Register> registers,
    Map<String, Unit> units,
    List<Indicator> indicators,
    Map<String, String> hashes,
    String sharedHash) {
  public Definitions {
    policyAreas = Collections.unmodifiableMap(new LinkedHashMap<>(policyAreas));
    columns = List.copyOf(columns);
    indicators = List.copyOf(indicators);
  }

  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}
