package dk.integrationsbarometer.generator;

/** The sex of a person, as registers know it. */
enum Sex {
  KVINDE,
  MAND
}
