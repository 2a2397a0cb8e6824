package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.sentences.DifferenceWords.Sentences;

/** Sentences about a figure and the same figure in another period, or in another area. */
final class FigureSentences {
  private FigureSentences() {}

  static Sentences in(Bilingual tongue) {
    return new Sentences(
        tongue.say(
            "Tallet for %1$s er %3$s %4$s end i %2$s%5$s",
            "The figure for %1$s is %3$s %4$s than in %2$s%5$s"),
        tongue.say(
            "Tallet for %1$s er det samme som i %2$s%5$s",
            "The figure for %1$s is the same as in %2$s%5$s"),
        tongue.say(
            "Tallet for %1$s kan ikke skelnes fra tallet i %2$s%5$s",
            "The figure for %1$s cannot be told apart from that in %2$s%5$s"),
        tongue.say("højere", "higher"),
        tongue.say("lavere", "lower"));
  }
}
