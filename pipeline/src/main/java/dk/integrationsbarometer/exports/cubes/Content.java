package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.model.labels.Labels;

/**
 * A number that every cell of a cube has.
 *
 * @param column of the table {@code figures}
 * @param unit its code
 */
public record Content(String column, Labels label, String unit, int decimals) {}
