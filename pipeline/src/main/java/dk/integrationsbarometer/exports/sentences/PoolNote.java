package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;

/** Says above a table that its figures rest on more than the period that they stand under. */
public final class PoolNote {
  private PoolNote() {}

  /** One line; none when each figure rests on its own period alone. */
  public static List<String> lines(IndicatorRow indicator, Language language) {
    int others = indicator.pool() - 1;
    return others < 1 ? List.of() : List.of(line(others, new Bilingual(language)));
  }

  private static String line(int others, Bilingual tongue) {
    return others == 1
        ? tongue.say("Each figure rests on two periods: its own and the one before it.")
        : tongue
            .say("Each figure rests on %s periods: its own and the %s before it.")
            .formatted(others + 1, others);
  }
}
