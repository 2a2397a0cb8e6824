package dk.integrationsbarometer.exports.charts;

/** A place on the earth, in degrees. */
public record Degrees(double longitude, double latitude) {}
