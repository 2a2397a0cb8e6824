package dk.integrationsbarometer.testkit;

/** How a command ended and what it printed. */
public record Outcome(int exit, String out, String err) {}
