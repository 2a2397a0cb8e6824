package dk.integrationsbarometer.model;

/** The languages of labels and explanations. */
public enum Language {
  DA,
  EN
}
