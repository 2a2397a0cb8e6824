package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Labels;

/** A group of people that figures are published for; groups may overlap. */
public record Group(String code, Labels label, Expression where) {}
