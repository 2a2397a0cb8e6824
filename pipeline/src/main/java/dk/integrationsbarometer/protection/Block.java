package dk.integrationsbarometer.protection;

import java.util.List;

/**
 * Numbers that have to be decided together, over unknowns of their own.
 *
 * @param entries in the order in which they are wanted
 */
@SuppressWarnings("ArrayRecordComponent")
record Block(Unknowns unknowns, long[] truth, List<Entry> entries) {}
