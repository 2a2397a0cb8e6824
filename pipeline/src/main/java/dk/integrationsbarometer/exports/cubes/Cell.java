package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.model.labels.ObsStatus;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of a cell, rounded as it is published, or why there is none.
 *
 * @param status empty where the combination of codes is no row of the table
 */
public record Cell(Optional<BigDecimal> number, Optional<ObsStatus> status) {
  static final Cell NOT_COMPUTED = new Cell(Optional.empty(), Optional.empty());
}
