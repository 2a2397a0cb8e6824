package dk.integrationsbarometer.model.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * When a number that is published is marked as uncertain. Each limit may be missing, but not all.
 *
 * @param maxHalfWidth of parts of a whole: the largest half width of an interval that is not
 *     marked, in percentage points
 * @param maxRelativeHalfWidth of everything else: the same in per cent of the value
 * @param minEffectivePersons the fewest people, of a survey those with equal weights that say as
 *     much, whose share or mean is not marked
 */
public record Reliability(
    Optional<BigDecimal> maxHalfWidth,
    Optional<BigDecimal> maxRelativeHalfWidth,
    Optional<Integer> minEffectivePersons) {}
