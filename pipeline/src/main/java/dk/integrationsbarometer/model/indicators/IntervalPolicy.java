package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Code;
import java.util.List;
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

  /** What published tables say of intervals, with what people read for it. */
  public static List<Code> published() {
    return List.of(
        new Code(NONE.word(), Labels.of("none: the register is complete")),
        new Code(
            SUPERPOPULATION.word(),
            Labels.of("how far chance can move a figure that rests on so few people")),
        new Code(SURVEY.word(), Labels.of("sample, taken for a simple random one")),
        new Code(DRAWN_SURVEY, Labels.of("sample, whose strata and clusters are taken in")));
  }

  /** The word that definitions and published tables use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
