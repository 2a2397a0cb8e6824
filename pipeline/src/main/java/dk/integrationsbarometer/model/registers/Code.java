package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;

/** A published code with its labels. */
public record Code(String code, Labels label) {
  /** The class of those whose code is not known; every breakdown has it. */
  public static final Code UNKNOWN = new Code("uoplyst", Labels.of("Unknown"));
}
