package dk.integrationsbarometer.indicators.gaps;

/** How the people of a group stand to those whom the group is compared with. */
public enum Overlap {
  /** Nobody is in both, as far as is known. */
  APART,
  /** The reference is complete, and its figure is what it is: only the group's is unsure. */
  KNOWN,
  /** Nobody is in both, and both are parts of one whole, of which the figures are shares. */
  PARTS_OF_ONE_WHOLE,
  /** All of the group are in the reference: it is compared with the rest. */
  PART,
  /**
   * The people of an area, in a country that the area is part of, or of a class, in all of the
   * group: it is compared with the rest. As {@link #PART}, but a share of a whole is a share of
   * each one's own.
   */
  AREA,
  /** Some of the group are in the reference, and some are not. */
  SHARING
}
