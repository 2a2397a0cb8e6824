package dk.integrationsbarometer.protection;

/** What was decided about a number. Which of the hidden ones it is, is nobody else's business. */
public enum Verdict {
  PUBLISHED,
  /** It is itself secret. */
  PRIMARY,
  /** Hidden with a number that it follows. */
  FOLLOWS,
  /** Hidden to protect others. */
  SECONDARY,
  /** Printed nowhere, and what it follows is published. */
  UNUSED;

  public boolean isHidden() {
    return this == PRIMARY || this == FOLLOWS || this == SECONDARY;
  }
}
