package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;

/**
 * The definitions of a run.
 *
 * @param counted what the run rests on: without drafts, unless one of them is asked for
 * @param known with all drafts that are in order, so that what is kept for them stays
 */
record RunDefinitions(Definitions counted, Definitions known) {}
