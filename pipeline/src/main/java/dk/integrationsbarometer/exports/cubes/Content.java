package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.model.labels.Labels;

/**
 * A number that every cell of a cube has.
 *
 * @param column of the table that the cube is made of
 * @param unit in words
 */
public record Content(String column, Labels label, Labels unit, int decimals) {}
