package dk.integrationsbarometer.model;

/** A group of people that figures are published for; groups may overlap. */
public record Group(String code, Labels label, Expression where) {}
