package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import java.util.List;

/** What the interval of a survey takes in, and what it leaves out; clauses without a full stop. */
public final class SampleWords {
  private SampleWords() {}

  /** Where no register says which strata and clusters its answers have. */
  public static String simpleSample(Bilingual tongue) {
    return tongue.say(
        "the interval treats the answers as a simple random sample and does not account for strata and clusters");
  }

  /** Where the register says it. */
  public static String drawnSample(Bilingual tongue) {
    return tongue.say(
        "the interval accounts for the strata and clusters that people were drawn in; when a stratum has only one cluster in the sample, there is no interval");
  }

  /**
   * By which methods an indicator has its intervals when its register says it, and what it says.
   */
  static List<String> lines(Indicator indicator, SurveyDesign design, Bilingual tongue) {
    return List.of(methods(indicator, tongue), drawnSample(tongue), columns(design, tongue));
  }

  private static String methods(Indicator indicator, Bilingual tongue) {
    return switch (indicator.measure().kind().spread()) {
      case PROPORTION ->
          tongue.say(
              "Wilson for shares with as many persons as the answers are worth (Korn and Graubard); gaps from the intervals of the two shares and how they vary together (Zou and Donner), ratios from the logarithm");
      case VALUES ->
          tongue.say(
              "Student's t for figures and gaps, linearised over the sums of clusters, with clusters less strata as degrees of freedom; ratios from the logarithm");
      case EVENTS_PER_PERSON ->
          tongue.say(
              "exact or Byar for as many events as the differences between clusters are worth (Fay and Feuer)");
      case EVENTS, ORDER, UNKNOWN ->
          tongue.say("none for this measure when the register says how people were drawn");
    };
  }

  private static String columns(SurveyDesign design, Bilingual tongue) {
    String stratum = design.stratum().orElse(tongue.say("none"));
    String cluster = String.join(" + ", design.cluster());
    return "strata: "
        + stratum
        + tongue.say("; clusters: ")
        + cluster
        + design.drawnFrom().map(name -> tongue.say("; drawn from: ") + name).orElse("");
  }
}
