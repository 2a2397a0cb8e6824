package dk.integrationsbarometer.disclosure;

/** How much of a figure is hidden. */
enum Suppressed {
  /** The value and its numerator; how many people it is about is published. */
  VALUE,
  /** All numbers, because the people it is about are few themselves. */
  EVERYTHING
}
