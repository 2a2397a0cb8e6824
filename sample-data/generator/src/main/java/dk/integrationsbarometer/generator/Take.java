package dk.integrationsbarometer.generator;

/** How many of the people for whom no line before holds. */
record Take(Where where, Amount amount) {}
