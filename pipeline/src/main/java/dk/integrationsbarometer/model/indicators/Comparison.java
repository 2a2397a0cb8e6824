package dk.integrationsbarometer.model.indicators;

/** A gap: the group's value minus the reference's. */
public record Comparison(Group group, Group reference) {}
