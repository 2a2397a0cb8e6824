package dk.integrationsbarometer.results;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/**
 * A published run in short.
 *
 * @param run its name, which begins with the time at which it began
 * @param codeVersion of the program that made it
 * @param inputs files that it read
 * @param figures rows of the table {@code figures}
 * @param isLatest whether readers are led to it
 */
@JsonPropertyOrder({"run", "ended", "code_version", "inputs", "figures", "is_latest"})
public record RunFacts(
    String run, Instant ended, String codeVersion, long inputs, long figures, boolean isLatest) {}
