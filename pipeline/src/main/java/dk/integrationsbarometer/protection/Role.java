package dk.integrationsbarometer.protection;

/** What is settled about a number before the choice begins; a later role outweighs an earlier. */
public enum Role {
  /**
   * Printed nowhere, and of no interest as long as what it follows is published: the people without
   * a property, say, who must not be derivable where the people are hidden.
   */
  SHADOW,
  /** May be published. */
  OFFERED,
  /** Must not be derivable: a small number, or one hidden before; printed nowhere, or hidden. */
  SECRET,
  /** Public whatever is chosen: published before, or public knowledge. */
  KNOWN
}
