package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.explanations.SampleWords;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;
import java.util.Locale;

/** Says above a table of survey figures what their intervals take in or leave out. */
public final class SampleNote {
  private SampleNote() {}

  /** One line; none for figures that come from no survey. */
  public static List<String> lines(IndicatorRow indicator, Language language) {
    var tongue = new Bilingual(language);
    if (indicator.interval().equals(IntervalPolicy.DRAWN_SURVEY)) {
      return List.of(sentence(SampleWords.drawnSample(tongue)));
    }

    return indicator.interval().equals(IntervalPolicy.SURVEY.word())
        ? List.of(sentence(SampleWords.simpleSample(tongue)))
        : List.of();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
