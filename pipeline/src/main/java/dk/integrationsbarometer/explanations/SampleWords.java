package dk.integrationsbarometer.explanations;

/** What the interval of a survey takes in, and what it leaves out; clauses without a full stop. */
public final class SampleWords {
  private SampleWords() {}

  /** Where no register says which strata and clusters its answers have. */
  public static String simpleSample(Bilingual tongue) {
    return tongue.say(
        "intervallet behandler svarene som en simpel tilfældig stikprøve og tager ikke højde for strata og klynger",
        "the interval treats the answers as a simple random sample and does not account for strata and clusters");
  }

  /** Where the register says it. */
  public static String drawnSample(Bilingual tongue) {
    return tongue.say(
        "intervallet tager højde for de strata og klynger, som personerne er trukket i; har et stratum kun én klynge i stikprøven, er der intet interval",
        "the interval accounts for the strata and clusters that people were drawn in; when a stratum has only one cluster in the sample, there is no interval");
  }
}
