package dk.integrationsbarometer.model.labels;

/** The languages of labels and explanations. */
public enum Language {
  DA,
  EN
}
