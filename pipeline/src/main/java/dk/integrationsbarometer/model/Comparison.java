package dk.integrationsbarometer.model;

/** A gap: the group's value minus the reference's. */
public record Comparison(Group group, Group reference) {}
