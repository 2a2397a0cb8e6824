package dk.integrationsbarometer.indicators;

/** How the people of a group stand to those whom the group is compared with. */
enum Relation {
  /** Nobody is in both, as far as is known. */
  APART,
  /** The reference is complete, and its figure is what it is: only the group's is unsure. */
  KNOWN,
  /** Nobody is in both, and both are parts of one whole, of which the figures are shares. */
  PARTS_OF_ONE_WHOLE,
  /** All of the group are in the reference: it is compared with the rest. */
  PART,
  /** Some of the group are in the reference, and some are not. */
  SHARING
}
