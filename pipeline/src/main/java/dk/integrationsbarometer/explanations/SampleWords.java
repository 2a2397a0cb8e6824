package dk.integrationsbarometer.explanations;

/** What the interval of a survey leaves out. */
public final class SampleWords {
  private SampleWords() {}

  /** A clause without a full stop: no register says which strata and clusters its answers have. */
  public static String simpleSample(Bilingual tongue) {
    return tongue.say(
        "intervallet tager svarene for en simpel tilfældig stikprøve og kender hverken strata eller klynger",
        "the interval takes the answers for a simple random sample and knows nothing of strata and clusters");
  }
}
