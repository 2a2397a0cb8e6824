package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.tables.columns.Key;

/**
 * A row of the table of codes: what a published code means.
 *
 * @param list the column in which the code stands, or the name before {@code =} in {@code
 *     breakdown}; in the list {@code breakdown} the codes are those names themselves
 * @param sortOrder where the code stands among those of its list, counted from 1
 */
public record CodeRow(@Key String list, @Key String code, Labels label, int sortOrder) {}
