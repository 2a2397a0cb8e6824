package dk.integrationsbarometer.model.indicators;

/**
 * What the numbers of an indicator mean, by which they are found again in a later run, whatever the
 * indicator is called and whatever else it prints then.
 */
public interface NumberMeaning {
  /**
   * The people of a figure.
   *
   * @param group the code of one of the indicator's groups, or another that means all people
   */
  String people(String group, Slice slice);

  /** What the value of a figure says of them. */
  String value(String group, Slice slice);
}
