package dk.integrationsbarometer.generator.town;

/** The sex of a person, as registers know it. */
public enum Sex {
  KVINDE,
  MAND
}
