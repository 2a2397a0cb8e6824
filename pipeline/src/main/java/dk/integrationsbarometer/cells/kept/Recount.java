package dk.integrationsbarometer.cells.kept;

import java.util.Optional;

/**
 * Whether the cells of an indicator were taken as they were kept.
 *
 * @param cause why some of them were counted; empty when all were kept
 */
public record Recount(String indicator, Optional<Cause> cause) {}
