package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.model.labels.Language;
import java.text.NumberFormat;

/** Whole numbers as readers of a language write them: 1.174 or 1,174. */
final class WholeNumbers {
  private WholeNumbers() {}

  static NumberFormat in(Language language) {
    return NumberFormat.getIntegerInstance(language.locale());
  }
}
