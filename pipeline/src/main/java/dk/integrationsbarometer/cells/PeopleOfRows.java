package dk.integrationsbarometer.cells;

/**
 * How many people the rows of a cell are about, where one person can have several. A person can be
 * in many cells, so these numbers do not add up.
 *
 * @param inside those with a row in the numerator
 * @param outside those with a row outside it
 * @param squares of what each person adds with all rows together, where intervals need them
 */
record PeopleOfRows(long persons, long inside, long outside, Squares squares) {}
