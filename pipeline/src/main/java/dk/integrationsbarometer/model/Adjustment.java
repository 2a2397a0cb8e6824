package dk.integrationsbarometer.model;

/**
 * What the gaps of an indicator are to hold equal between a group and its reference.
 *
 * @param strata the variables that are held equal, together
 */
public record Adjustment(Breakdown strata, Standard standard) {
  /** The composition over the strata that both sides are given. */
  public enum Standard {
    /** The mean of both compositions: the adjusted gap is Kitagawa's part of the rates. */
    BOTH("both"),
    /** The group's own: the reference is given the group's composition. */
    GROUP("group"),
    /** The reference's: the group is given the reference's composition. */
    REFERENCE("reference");

    private final String word;

    Standard(String word) {
      this.word = word;
    }

    /** The word that definitions use. */
    public String word() {
      return word;
    }
  }
}
