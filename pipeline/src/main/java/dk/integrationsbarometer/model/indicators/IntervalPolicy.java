package dk.integrationsbarometer.model.indicators;

import java.util.Locale;

/** How a figure's uncertainty is read, which each indicator states. */
public enum IntervalPolicy {
  /** The register is complete, so the figure is what it is: no interval is given. */
  NONE,
  /**
   * The people counted are taken for one outcome of circumstances that could have given others: the
   * interval says how much a figure of so few people moves by chance alone.
   */
  SUPERPOPULATION,
  /** The people counted are a sample: the interval says how far it can be from everybody. */
  SURVEY;

  /** What published tables say of a survey whose register says how its people were drawn. */
  public static final String DRAWN_SURVEY = "drawn-survey";

  /** The word that definitions and published tables use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
