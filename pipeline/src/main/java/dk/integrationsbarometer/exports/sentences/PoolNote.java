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
    return others < 1
        ? List.of()
        : List.of(
            new Bilingual(language)
                .say(
                    others == 1
                        ? "Hvert tal bygger på to perioder: sin egen og den før den."
                        : "Hvert tal bygger på "
                            + (others + 1)
                            + " perioder: sin egen og de "
                            + others
                            + " før den.",
                    others == 1
                        ? "Each figure rests on two periods: its own and the one before it."
                        : "Each figure rests on "
                            + (others + 1)
                            + " periods: its own and the "
                            + others
                            + " before it."));
  }
}
