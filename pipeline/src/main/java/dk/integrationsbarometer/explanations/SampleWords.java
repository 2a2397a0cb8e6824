package dk.integrationsbarometer.explanations;

/** What the interval of a survey leaves out. */
public final class SampleWords {
  private SampleWords() {}

  /** A clause without a full stop: no register says which strata and clusters its answers have. */
  public static String simpleSample(Bilingual tongue) {
    return tongue.say(
        "intervallet behandler svarene som en simpel tilfældig stikprøve og tager ikke højde for strata og klynger",
        "the interval treats the answers as a simple random sample and does not account for strata and clusters");
  }
}
