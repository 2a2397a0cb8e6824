package dk.integrationsbarometer.generator;

/** How a column is filled for those rows that no case before it holds for. */
record Case(Where where, Filling filling) {}
