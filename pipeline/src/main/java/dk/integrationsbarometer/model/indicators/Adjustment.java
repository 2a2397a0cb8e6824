package dk.integrationsbarometer.model.indicators;

/**
 * What the gaps of an indicator are to hold equal between a group and its reference.
 *
 * @param strata the variables that are held equal, together
 */
public record Adjustment(Breakdown strata, Method method, Standard standard) {
  /** How people are made alike. */
  public enum Method {
    /** They are compared in each combination of the variables, with nothing taken for granted. */
    STANDARDISATION("standardisation"),
    /** A class of a variable is worth the same in all classes of the others: a straight line. */
    REGRESSION("regression");

    private final String word;

    Method(String word) {
      this.word = word;
    }

    /** The word of definitions and tables. */
    public String word() {
      return word;
    }
  }

  /** The composition that both sides are given. */
  public enum Standard {
    /**
     * That of both together. Standardised: the mean of both compositions, so that the adjusted gap
     * is Kitagawa's part of the rates. With a regression: what the variables are worth is taken
     * from both sides together.
     */
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

  /** By direct standardisation. */
  public Adjustment(Breakdown strata, Standard standard) {
    this(strata, Method.STANDARDISATION, standard);
  }
}
