package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.sentences.DifferenceWords.Sentences;

/** Sentences about a figure and the same figure in another period, or in another area. */
final class FigureSentences {
  private FigureSentences() {}

  static Sentences in(Bilingual tongue) {
    return new Sentences(
        tongue.say("The figure for %1$s is %3$s %4$s than in %2$s%5$s"),
        tongue.say("The figure for %1$s is the same as in %2$s%5$s"),
        tongue.say("The figure for %1$s cannot be told apart from that in %2$s%5$s"),
        tongue.say("higher"),
        tongue.say("lower"));
  }
}
