package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.registers.Code;
import java.util.List;

/**
 * Which areas the figures of the home municipality are compared with.
 *
 * @param home the code of the home municipality
 * @param areas other municipalities, or the whole country
 */
public record BenchmarkRule(String home, List<Code> areas) {
  /** The area that every municipality is part of. */
  public static final String COUNTRY = "000";

  public BenchmarkRule {
    areas = List.copyOf(areas);
  }
}
